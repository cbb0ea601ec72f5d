import { useEffect } from 'react';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { Answer } from '#domain/finder/answer.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import type { OpenChoice } from '#domain/finder/open-group.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import type { Cards } from './cards.ts';
import { cardLines } from './card-lines.ts';

/** Writes on each card how far it is, and where it is at the chosen time when that isn't its own place. */
export function useCardNotes(answer: Answer, facts: FinderFacts, words: FinderWords, cards: Cards, now: CivilMoment, time: OpenChoice | undefined): void {
  useEffect(() => {
    const touched: HTMLElement[] = [];
    for (const offer of answer.groups.flatMap(({ offers }) => offers)) {
      const lines = cardLines(offer, answer, facts, words, now, time);
      const note = lines.length > 0 ? cards.noteOf(offer.key) : undefined;
      if (!note) continue;
      note.replaceChildren(...lines.map(line));
      touched.push(note);
    }
    return () => {
      for (const note of touched) note.replaceChildren();
    };
  }, [answer, facts, words, cards, now, time]);
}

function line(said: Said): HTMLElement {
  const element = document.createElement('span');
  if (typeof said === 'string') element.textContent = said;
  else {
    element.lang = 'nl';
    element.dir = 'ltr';
    element.textContent = said.nl;
  }
  return element;
}
