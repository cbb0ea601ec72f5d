/** What of a page is read, in the order of the page. */

export interface ReadableText {
  /** The paragraph, heading, row or cell it stands in. */
  readonly block: Element;
  /** Absent where something sets the words apart: the end of a line, a dot. */
  readonly node?: Text;
}

// A nav whose name nobody sees only repeats: the way back, what is on this page. One with a heading tells something.
const notRead =
  '[aria-hidden="true"], .visually-hidden, nav[aria-label], form, .place-map, .read-aloud, details:not([open]) > :not(summary), script, style, noscript, template';

export function* textsIn(element: Element, block: Element = element): Generator<ReadableText> {
  for (const child of element.childNodes) {
    if (child instanceof Text) yield { block, node: child };
    if (!(child instanceof Element) || child.matches(notRead)) continue;
    const { display, visibility } = getComputedStyle(child);
    if (display === 'none' || visibility !== 'visible') continue;
    const isInline = /^(?:inline|contents)/.test(display);
    if (isInline && isSetApart(child)) yield { block };
    yield* textsIn(child, isInline ? block : child);
  }
}

export const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** Every block with words of its own, once. */
export const readableBlocks = (root: Element): Element[] => [
  ...new Set([...textsIn(root)].filter(({ node }) => node && hasWords(node.data)).map(({ block }) => block)),
];

// The dots between words are drawn by the style sheet.
const isSetApart = (element: Element) => element.tagName === 'BR' || !/^(?:none|normal)$/.test(getComputedStyle(element, '::before').content);
