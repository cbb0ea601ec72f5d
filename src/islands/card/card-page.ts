/** The page of a card: reads the address, draws, and says it when there is nothing to draw. Nothing of the address is ever shown, only what it stands for. */
import type { Card } from '#domain/card/card.ts';
import { readCard } from '#domain/card/read-card.ts';
import { writeCard } from '#domain/card/write-card.ts';
import { civilMoment } from '#domain/civil-time.ts';
import type { CardPageWords } from '#projections/card-page-words.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import { putSaid } from '../put.ts';
import { cardAddress } from './card-address.ts';
import { cardButtons } from './card-buttons.ts';
import { drawCard, wordsOf, type CardOptions } from './draw-card.ts';
import { element } from './drawing.ts';
import { loadHandoverFile } from './handover-files.ts';

type Trouble = 'empty' | 'broken' | 'newer' | 'failed';

interface Shown {
  readonly card: Card;
  readonly isCut: boolean;
  readonly own: HandoverFile;
  readonly dutch: HandoverFile | undefined;
}

export interface CardPage {
  /** Reads the address anew. */
  readonly read: () => void;
  /** Draws anew what the clock has changed. */
  readonly tick: () => void;
}

/** @param part finds an element of the page: `card-room`, `card-buttons`, `card-ways`, `card-again` */
export function cardPage(words: CardPageWords, part: (id: string) => HTMLElement): CardPage {
  const room = part('card-room');
  const title = room.querySelector('h1')?.textContent.trim() ?? '';
  let shown: Shown | undefined;
  /** What the card in the page says. */
  let said = '';

  const buttons = cardButtons(part('card-buttons'), words, title, () => {
    if (!shown) return;
    shown = { ...shown, card: { ...shown.card, isLarge: !shown.card.isLarge } };
    // The address follows, so that a copy of it has the same letters; Back goes where it went.
    history.replaceState(history.state, '', `#${writeCard(shown.card)}`);
    draw(shown);
  });

  const setTrouble = (trouble: Trouble | undefined) => {
    part('card-ways').hidden = trouble === undefined;
    part('card-again').hidden = trouble !== 'failed' && trouble !== 'newer';
    if (trouble === undefined) return;
    shown = undefined;
    buttons.hide();
    const heading = element('h1', '');
    putSaid(heading, words.texts[`${trouble}Title`]);
    heading.tabIndex = -1;
    const sentence = element('p', 'lead');
    putSaid(sentence, words.texts[trouble]);
    room.replaceChildren(heading, sentence);
  };

  // On a slow line nobody must take the ways on for the answer.
  const setBusy = () => {
    part('card-ways').hidden = true;
    room.querySelector('[role="status"]')?.remove();
    const sentence = element('p', 'lead');
    sentence.setAttribute('role', 'status');
    putSaid(sentence, words.texts.busy);
    room.append(sentence);
  };

  const optionsOf = ({ card, isCut, own, dutch }: Shown): CardOptions => ({
    own,
    dutch,
    now: civilMoment(Date.now()),
    address: cardAddress(location.origin, own.language.home, card),
    isCut,
    level: 1,
    calendar: words.texts.calendar,
    advice: words.advice,
    warning: words.texts.ownComputer,
    ...(words.note !== undefined && { note: words.note }),
  });

  const draw = (next: Shown) => {
    const options = optionsOf(next);
    said = wordsOf(next.card, options);
    room.replaceChildren(drawCard(next.card, options));
    setTrouble(undefined);
    buttons.show(options.address, next.card.isLarge);
  };

  const read = () => {
    const { hash } = location;
    const answer = readCard(hash);
    if (answer.is !== 'card') {
      setTrouble(answer.is);
      return;
    }
    const { card, isCut } = answer;
    if (!shown) setBusy();
    const isAsked = () => location.hash === hash;
    // Without the Dutch lines it is still a card.
    const dutch = words.isDutch ? Promise.resolve(undefined) : loadHandoverFile('nl').catch(() => undefined);
    Promise.all([loadHandoverFile(words.language), dutch]).then(
      ([own, dutchFile]) => {
        if (!isAsked()) return;
        shown = { card, isCut, own, dutch: dutchFile };
        draw(shown);
      },
      () => {
        if (isAsked()) setTrouble('failed');
      },
    );
  };

  part('card-again')
    .querySelector('button')
    ?.addEventListener('click', () => {
      read();
      room.querySelector('h1')?.focus();
    });

  return {
    read,
    tick: () => {
      // Somebody may be reading, or have a button in focus: only what says something else is put in its place.
      if (shown && wordsOf(shown.card, optionsOf(shown)) !== said) draw(shown);
    },
  };
}
