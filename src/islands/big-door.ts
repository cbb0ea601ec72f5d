/** The door of the front page: lit, with the number of places that are open behind it; with none open it is as the server made it. */
import type { NowFacts } from '#projections/now-facts.ts';
import { put } from './put.ts';

interface Door {
  readonly element: HTMLAnchorElement;
  readonly spot: Element;
  /** What the server put in it. */
  readonly href: string;
  readonly words: readonly Node[];
}

let door: Door | undefined;

/** @param words with `{count}` in them, in the right plural form */
export function showBigDoor(isOpen: number, words: string, { isDutch }: NowFacts['count']): void {
  door ??= findDoor();
  if (!door) return;
  const { element, spot, href, words: served } = door;
  const isLit = isOpen > 0;
  element.classList.toggle('is-lit', isLit);
  element.href = isLit ? `${href}?open=nu` : href;
  if (!isLit) {
    spot.replaceChildren(...served);
    return;
  }
  const [before = '', after] = words.split('{count}');
  const number = document.createElement('strong');
  number.textContent = String(isOpen);
  // Some languages say one and two without a number.
  put(spot, isDutch, ...(after === undefined ? [before] : [before, number, after]));
}

function findDoor(): Door | undefined {
  const element = document.querySelector<HTMLAnchorElement>('.big-door');
  const spot = element?.querySelector('.big-door-words');
  return element && spot ? { element, spot, href: element.getAttribute('href') ?? '', words: [...spot.childNodes] } : undefined;
}
