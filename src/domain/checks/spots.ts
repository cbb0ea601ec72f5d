/** Other places and stops that opening hours name. */
import type { Hours } from '../hours.schema.ts';
import { problemIn } from '../problems.ts';
import { isConfidentialSource } from '../read-content.ts';
import { openOffers, type Check } from './check.ts';

export const checkSpots: Check = ({ content }) => {
  // Nobody may be sent to a secret address by the hours of another place.
  const places = content.fileIds.places.filter((id) => !content.places.some((place) => place.id === id && isConfidentialSource(place.value)));
  return openOffers(content).flatMap(({ place, offer, path }) => {
    if (offer.hours === 'unknown') return [];
    const { where } = place.value;
    const known = { 'openbare plek': places, halte: where.kind === 'area' ? where.stops.map(({ id }) => id) : [] };
    return spotsOf(offer.hours).flatMap(({ at, stop, path: spot }) => {
      const told = (field: 'at' | 'stop', noun: keyof typeof known, id: string | undefined) => {
        const full = [...path, 'hours', ...spot, field];
        return id === undefined || known[noun].includes(id)
          ? []
          : [problemIn(place.file, full, 'dangling-reference', { field: full.map(String).join('.'), id, noun, known: known[noun] })];
      };
      return [...told('at', 'openbare plek', at), ...told('stop', 'halte', stop)];
    });
  });
};

interface Spot {
  readonly at?: string | undefined;
  readonly stop?: string | undefined;
  /** Path of the times inside the hours. */
  readonly path: readonly PropertyKey[];
}

const spotsOf = ({ rules = [], dates = [], exceptions = [] }: Hours): Spot[] => [
  ...rules.map(({ at, stop }, number) => ({ at, stop, path: ['rules', number] })),
  ...dates.map(({ at, stop }, number) => ({ at, stop, path: ['dates', number] })),
  ...exceptions.flatMap(({ open = [] }, number) => open.map(({ at, stop }, slot) => ({ at, stop, path: ['exceptions', number, 'open', slot] }))),
];
