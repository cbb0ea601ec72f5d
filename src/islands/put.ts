/** Puts words in an element. What is only there in Dutch says so to screen readers and to the browser. */
import type { Said } from '#projections/said.ts';

export function put(element: Element | null | undefined, isDutch: boolean, ...words: readonly (Node | string)[]): void {
  if (!element) return;
  if (!isDutch) {
    element.replaceChildren(...words);
    return;
  }
  // Not a span: those have a look of their own in several parts.
  const dutch = document.createElement('bdi');
  dutch.lang = 'nl';
  dutch.dir = 'ltr';
  dutch.append(...words);
  element.replaceChildren(dutch);
}

export function putSaid(element: Element | null | undefined, said: Said): void {
  if (typeof said === 'string') put(element, false, said);
  else put(element, true, said.nl);
}
