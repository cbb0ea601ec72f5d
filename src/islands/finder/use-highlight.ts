import { useEffect } from 'react';
import { foundWords, stretchesOf } from '#search/highlight.ts';
import { stemmerOf } from '#search/stem/index.ts';
import type { Cards } from './cards.ts';
import type { Outcome } from './use-outcome.ts';

/** The name in the stylesheet: `::highlight(found)`. */
const name = 'found';
const searched = '.offer-name, .quiet';

/** Marks on the cards what was found. The browser paints over the text: nothing is put into the page. @param code of the language, such as `pl` */
export function useHighlight({ found, answer, wider, guesses }: Outcome, cards: Cards, code: string): void {
  useEffect(() => {
    // Absent in older browsers: then nothing is marked.
    if (!found || !('highlights' in CSS)) return;
    const stemsOf = stemmerOf(code);
    const marked = new Highlight();
    const shown = new Set([answer, wider?.answer, guesses].flatMap((one) => one?.groups ?? []).flatMap(({ offers }) => offers.map(({ key }) => key)));
    for (const hit of found.hits) {
      if (!shown.has(hit.key)) continue;
      // Worked out when they are read.
      const words = foundWords(hit.reasons);
      for (const part of cards.cardOf(hit.key)?.querySelectorAll(searched) ?? []) for (const range of rangesIn(part, words, stemsOf)) marked.add(range);
    }
    CSS.highlights.set(name, marked);
    return () => {
      CSS.highlights.delete(name);
    };
  }, [found, answer, wider, guesses, cards, code]);
}

/** A live range would shrink to nothing when its card is moved. */
function rangesIn(part: Element, words: ReadonlySet<string>, stemsOf: ReturnType<typeof stemmerOf>): StaticRange[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const ranges: StaticRange[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { from, to } of stretchesOf(text.nodeValue ?? '', words, stemsOf)) {
      ranges.push(new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to }));
    }
  }
  return ranges;
}
