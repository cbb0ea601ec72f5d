/** Who is young here, and what is there for them. */
import type { Ages } from '../offer.schema.ts';
import { isConfidential, isSensitive, type Offer } from '../place.ts';

/** Up to and including this age somebody is young. */
export const oldestYouth = 27;
/** From this age a page for young people counts on a reader of its own. */
export const youngestYouth = 12;

/** Whether somebody from 12 up to and including 27 may come. */
export const takesYouth = ({ min = 0, max = 120 }: Ages = {}): boolean => min <= oldestYouth && max >= youngestYouth;

/**
 * How much an offer is for young people: `0` only for them, `1` aimed at them, `2` also for them; undefined when it isn't.
 * What is meant for another group, such as older people or carers, isn't; and what is about violence stays off a list.
 */
export function youthRank(offer: Pick<Offer, 'for' | 'ages' | 'audiences' | 'topics'>): 0 | 1 | 2 | undefined {
  const { for: whom, audiences } = offer;
  if (!takesYouth(offer.ages) || isSensitive(offer)) return undefined;
  const isFor = (audience: string) => audiences.some(({ id }) => id === audience);
  if (isFor('jongeren')) return whom === 'only' ? 0 : 1;
  if (isFor('iedereen') || whom === 'everyone') return 2;
  return audiences.length > 0 || whom === 'aimed' || whom === 'only' ? undefined : 2;
}

/** Whether somebody can be sent there now: it goes on, and its address is no secret. */
export const isThere = ({ status, place }: Pick<Offer, 'status' | 'place'>) => status.is === 'active' && place.status.is === 'active' && !isConfidential(place);
