import { isOpenChoice, offeredTimes, openGroup } from '../finder/open-group.ts';
import type { LiveFilter } from './filter.ts';

/** Open for sure in the chosen stretch of time. What isn't known or isn't confirmed is `unsure`: ask first. */
export const openFilter: LiveFilter<'open'> = {
  id: 'open',
  kind: 'live',
  parameter: 'open',
  control: 'own',
  takes: 'one',
  choices: offeredTimes,
  accepts: isOpenChoice,
  matches: (offer, value, { now }) => (isOpenChoice(value) ? ({ open: 'yes', unsure: 'unsure', closed: 'no' } as const)[openGroup(offer, value, now)] : 'no'),
};
