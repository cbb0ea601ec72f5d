/** Youth work on the street: where and when somebody walks is of nobody's business, so it has no place to stand. */
import { problemIn } from '../problems.ts';
import { openOffers, type Check } from './check.ts';

export const checkStreetWork: Check = ({ content }) =>
  openOffers(content).flatMap(({ place, offer: { kind, hours }, path }) => {
    const { where } = place.value;
    if (kind !== 'jongerenwerk' || where.kind !== 'area') return [];
    const times = hours === 'unknown' ? [] : (['rules', 'dates', 'exceptions'] as const).filter((field) => (hours[field] ?? []).length > 0);
    return [
      ...times.map((field) => problemIn(place.file, [...path, 'hours', field], 'street-work-told', { what: 'wanneer' })),
      ...(where.stops.length > 0 ? [problemIn(place.file, ['where', 'stops'], 'street-work-told', { what: 'waar' })] : []),
    ];
  });
