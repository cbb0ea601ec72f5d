import type { Card } from '#domain/card/card.ts';
import { offerCode } from '#domain/card/marks.ts';
import type { CivilDate } from '#domain/civil-time.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import type { DeskState } from './desk-state.ts';

export const offerIn = ({ offers }: Pick<HandoverFile, 'offers'>, key: string): HandoverOffer | undefined => offers[offerCode(key)];

/**
 * The card of a list, as it is known today. What isn't in the file can't be on a card.
 * @param today by the clock of this device, which may be wrong: no card is older than what it says
 */
export function cardOf({ chosen, isLarge }: Pick<DeskState, 'chosen' | 'isLarge'>, file: Pick<HandoverFile, 'offers' | 'made'>, today: CivilDate): Card {
  return {
    made: today < file.made ? file.made : today,
    isLarge,
    offers: chosen.flatMap(({ key, isExpected, moment }) => {
      const offer = offerIn(file, key);
      return offer ? [{ code: offerCode(key), marks: offer.marks, isExpected, ...(moment && { moment }) }] : [];
    }),
  };
}
