/** Youth work on the street: where and when somebody walks is of nobody's business, so it has no place to stand. */
import { problemIn } from '../problems.ts';
import { openOffers, type Check } from './check.ts';

// A day with an hour, or a time of the clock.
const moment = /\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} uur\b|\b(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?\b/iu;

export const checkStreetWork: Check = ({ content }) =>
  openOffers(content).flatMap(({ place, offer, path }) => {
    const { kind, hours } = offer;
    const { where, moves = [] } = place.value;
    if (kind !== 'jongerenwerk' || where.kind !== 'area') return [];
    const { summary } = offer;
    const told = [
      { path: [...path, 'summary'], text: summary },
      { path: ['where', 'area'], text: where.area },
      ...(hours !== 'unknown' && hours.varies?.note !== undefined ? [{ path: [...path, 'hours', 'varies', 'note'], text: hours.varies.note }] : []),
    ];
    const times = hours === 'unknown' ? [] : (['rules', 'dates', 'exceptions'] as const).filter((field) => (hours[field] ?? []).length > 0);
    return [
      ...times.map((field) => problemIn(place.file, [...path, 'hours', field], 'street-work-told', { what: 'wanneer' })),
      ...told.filter(({ text }) => moment.test(text)).map((spot) => problemIn(place.file, spot.path, 'street-work-told', { what: 'wanneer' })),
      ...moves.flatMap((move, number) =>
        move.where.kind === 'area' && move.where.stops.length > 0 ? [problemIn(place.file, ['moves', number], 'street-work-told', { what: 'waar' })] : [],
      ),
      ...(where.stops.length > 0 ? [problemIn(place.file, ['where', 'stops'], 'street-work-told', { what: 'waar' })] : []),
    ];
  });
