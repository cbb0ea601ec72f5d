/** Holds one offer against one filter. */
import type { Filter, Match, Moment } from '../filters/filter.ts';
import type { FinderOffer } from './finder-offer.ts';

/** One value of one filter. */
export function matchOne(filter: Filter, offer: FinderOffer, value: string, moment: Moment): Match {
  if (filter.kind === 'live') return filter.matches(offer, value, moment);
  const own = offer.facets[filter.id] ?? [];
  return own.includes(value) || filter.alsoFinds?.some((also) => own.includes(also)) ? 'yes' : 'no';
}

/** The best answer of several values: they are an "or". Without a value every offer will do. */
export function matchAny(filter: Filter, offer: FinderOffer, values: readonly string[] | undefined, moment: Moment): Match {
  if (values === undefined || values.length === 0) return 'yes';
  const matches = values.map((value) => matchOne(filter, offer, value, moment));
  return matches.includes('yes') ? 'yes' : matches.includes('unsure') ? 'unsure' : 'no';
}
