/** Shows which words are read, and brings them in sight. */
import type { Piece } from './pieces.ts';

const name = 'read-aloud';
let marked: Element | undefined;

/** @param piece what is read now; nothing takes the mark away */
export function highlight(piece?: Piece): void {
  marked?.classList.remove('is-read');
  if ('highlights' in CSS) {
    if (piece) CSS.highlights.set(name, new Highlight(piece.range));
    else CSS.highlights.delete(name);
  } else {
    // An older browser can't mark words without changing the page: it marks all that stands around them.
    marked = piece?.block;
    marked?.classList.add('is-read');
  }
  if (piece) bringInSight(piece.range.getBoundingClientRect());
}

function bringInSight({ top, bottom, height }: DOMRect): void {
  // The buttons stand over the foot of the screen.
  const foot = innerHeight - 96;
  if (height === 0 || (top >= 0 && bottom <= foot)) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight / 4, behavior: isCalm ? 'instant' : 'smooth' });
}
