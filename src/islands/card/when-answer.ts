/** When somebody can come: the next sure moments, or that they have to ask first. */
import type { CardOffer } from '#domain/card/card.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import type { Said } from '#projections/said.ts';
import { isPast } from './agreed-lines.ts';
import { both, element, type Drawing } from './drawing.ts';
import { isLeftOff } from './left-off.ts';
import { slotWords } from './moment-words.ts';
import { nextMoments, whenOf } from './next-moments.ts';

export function whenAnswer(chosen: CardOffer, offer: HandoverOffer, drawing: Drawing): HTMLElement[] {
  const { own, now, step } = drawing;
  const inFile = (file: HandoverFile) => file.offers[chosen.code] ?? offer;
  const line = (tag: string, of: (file: HandoverFile) => Said | undefined) => element(tag, '', ...both(drawing, of, 'dutchLines'));
  const isAgreed = chosen.moment && !isPast(chosen.moment, now);
  const when = whenOf(offer, own, now);
  switch (when.is) {
    case 'moments': {
      const { moments } = when;
      // Day and night: three dates would say less.
      if (moments.every(({ slot }) => slot.from === 0 && slot.to === 1440) && offer.sure?.[0] !== undefined)
        return [line('strong', (file) => inFile(file).sure?.[0])];
      const count = isLeftOff('secondMoment', step) ? 1 : isLeftOff('thirdMoment', step) ? 2 : 3;
      const told = moments.slice(0, count).map((_, at) => {
        const words = (file: HandoverFile) => {
          const moment = nextMoments(inFile(file), file, now, 3)[at];
          return moment && slotWords(moment, file);
        };
        return at === 0 ? element('li', '', line('strong', words)) : line('li', words);
      });
      return [element('ul', 'plain-list', ...told)];
    }
    case 'closed':
      return [line('p', (file) => file.words.texts.noMoment)];
    case 'unsure': {
      // What was agreed holds, whatever is known of the other hours.
      if (isAgreed) return [];
      const first = line('strong', ({ words: { texts } }) => (offer.phone === undefined ? texts.askFirst : texts.callFirst));
      return [element('p', '', first), ...(offer.told === undefined || isLeftOff('told', step) ? [] : [line('p', (file) => inFile(file).told)])];
    }
  }
}
