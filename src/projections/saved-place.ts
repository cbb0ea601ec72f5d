/** Which places somebody may keep on their device. */
import { needsQuickExit, type Place } from '#domain/place.ts';

/** Whether its own page has the button. What is about violence must never be found on a device. */
export const maySave = (place: Place): boolean => isOnSavedPage(place) && place.status.is !== 'ended';

/** Whether the list of what was saved can show it: also a place that has ended since, so that nobody goes there for nothing. */
export const isOnSavedPage = (place: Place): boolean => !needsQuickExit(place);
