/** Who is young here, and what is there for them. */
import type { Ages } from '../offer.schema.ts';
import { isConfidential, isSensitive, type Offer } from '../place.ts';

/** Up to and including this age somebody is young. */
export const oldestYouth = 27;
/** From this age a page for young people counts on a reader of its own. */
export const youngestYouth = 12;

/** Whether somebody from 12 up to and including 27 may come. */
export const takesYouth = ({ min = 0, max = 120 }: Ages = {}): boolean => min <= oldestYouth && max >= youngestYouth;

/** Groups that say who somebody is to others. Somebody young may be one of them, and most are not. */
const others = ['ouderen', 'ouders', 'mantelzorgers', 'kinderen'];

/**
 * How much an offer is for young people: `0` only for them, `1` aimed at them, `2` also for them, `3` for those of them in one situation
 * (no home, new in the country, young and a carer); undefined when it isn't. What is about violence stays off a list.
 */
export function youthRank(offer: Pick<Offer, 'for' | 'ages' | 'audiences' | 'topics'>): 0 | 1 | 2 | 3 | undefined {
  const { for: whom, audiences, ages } = offer;
  if (!takesYouth(ages) || isSensitive(offer)) return undefined;
  const groups = audiences.map(({ id }) => id);
  if (groups.includes('jongeren')) {
    if (whom !== 'only') return 1;
    return groups.every((group) => group === 'jongeren' || group === 'iedereen') ? 0 : 3;
  }
  if (groups.includes('iedereen') || whom === 'everyone') return 2;
  if (groups.some((group) => others.includes(group))) return undefined;
  if (groups.length > 0) return 3;
  return whom === 'aimed' || whom === 'only' ? undefined : 2;
}

/** Whether somebody can be sent there now: it goes on, and its address is no secret. */
export const isThere = ({ status, place }: Pick<Offer, 'status' | 'place'>) => status.is === 'active' && place.status.is === 'active' && !isConfidential(place);
