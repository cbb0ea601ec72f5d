import { useEffect } from 'react';
import type { Found } from '#search/engine.ts';
import { foundWords, stretchesOf } from '#search/highlight.ts';
import { stemmerOf } from '#search/stem/index.ts';
import type { Cards } from './cards.ts';

/** The name in the stylesheet: `::highlight(found)`. */
const name = 'found';
const searched = '.offer-name, .quiet';

/** Marks on the cards what was found. The browser paints over the text: nothing is put into the page. @param code of the language, such as `pl` */
export function useHighlight(found: Found | undefined, cards: Cards, code: string): void {
  useEffect(() => {
    // Absent in older browsers: then nothing is marked.
    if (!found || !('highlights' in CSS)) return;
    const stemsOf = stemmerOf(code);
    const marked = new Highlight();
    for (const { key, reasons } of found.hits) {
      const words = foundWords(reasons);
      for (const part of cards.cardOf(key)?.querySelectorAll(searched) ?? []) for (const range of rangesIn(part, words, stemsOf)) marked.add(range);
    }
    CSS.highlights.set(name, marked);
    return () => {
      CSS.highlights.delete(name);
    };
  }, [found, cards, code]);
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
