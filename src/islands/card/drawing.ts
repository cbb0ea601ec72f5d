/** What every part of a card needs to draw itself, and how it says a thing in two languages. */
import type { Card } from '#domain/card/card.ts';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { Said } from '#projections/said.ts';
import { plain } from '../finder/say.ts';
import { isLeftOff } from './left-off.ts';

export interface CardOptions {
  readonly own: HandoverFile;
  /** Left out when the card is in Dutch already. */
  readonly dutch?: HandoverFile | undefined;
  readonly now: CivilMoment;
  /** Of this same card. */
  readonly address: string;
  readonly isCut?: boolean;
  /** Of the heading; the offers come one deeper. */
  readonly level?: 1 | 2;
  /** Whether what can be opened, rung or kept stands there to be tapped; left out it does. Without it everything is said, and nothing leads away. */
  readonly hasLinks?: boolean;
  /** The words of a button that puts an agreed moment in a calendar; without them there is none. */
  readonly calendar?: Said;
  /** Address of the list of advice points. */
  readonly advice?: string;
  /** Why a phone can't use the code of a site that runs on somebody's own computer; said only there. */
  readonly warning?: Said;
  /** What the site isn't, for on paper. */
  readonly note?: Said;
}

export interface Drawing extends CardOptions {
  readonly card: Card;
  readonly isPaper: boolean;
  readonly hasLinks: boolean;
  /** How much is left off; 0 is nothing. */
  readonly step: number;
}

type Child = Node | string | undefined;

export function element(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function dutchText(text: string, className = ''): HTMLElement {
  const made = element('span', className, text);
  made.lang = 'nl';
  made.dir = 'ltr';
  return made;
}

/** A name, number or address: it keeps its own direction in every sentence. */
export function inItsOwn(text: string): HTMLElement {
  const made = element('bdi', '', text);
  made.dir = 'ltr';
  return made;
}

/** A text in the language of the card with the Dutch under it, when that says something else. Names of things often have the Dutch in them. */
export function bothOf(own: Said, dutch: Said | undefined): (Node | string)[] {
  if (typeof own !== 'string') return [dutchText(dutch === undefined ? own.nl : plain(dutch))];
  const said = element('span', '', own);
  const isSaid = dutch === undefined || own.toLowerCase().includes(plain(dutch).toLowerCase());
  return isSaid ? [said] : [said, ' ', dutchText(plain(dutch), 'card-nl')];
}

/** Says the same from both files. `drop`: with which part the Dutch under it goes from a full sheet. */
export function both(
  drawing: Drawing,
  of: (file: HandoverFile) => Said | undefined,
  drop?: 'greeting' | 'dutchLabels' | 'dutchDetails' | 'dutchLines',
): (Node | string)[] {
  const own = of(drawing.own);
  const isAlone = drop !== undefined && isLeftOff(drop, drawing.step) && typeof own === 'string';
  return own === undefined ? [] : bothOf(own, isAlone || !drawing.dutch ? undefined : of(drawing.dutch));
}
