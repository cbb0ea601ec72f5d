/** Draws a hand-over card: once for the screen, and once for paper. */
import type { Card } from '#domain/card/card.ts';
import { both, element, inItsOwn, type CardOptions, type Drawing } from './drawing.ts';
import { isLeftOff } from './left-off.ts';
import { cardFoot } from './card-foot.ts';
import { drawPaper } from './paper.ts';
import { askElsewhere, offerBlock } from './offer-block.ts';
import { counted } from '../finder/say.ts';

export type { CardOptions } from './drawing.ts';

/** Put it in the document to show it; draw anew when the card, its language or what it says (`wordsOf`) changes. There can be one at a time. */
export function drawCard(card: Card, options: CardOptions): HTMLElement {
  const drawing = drawingOf(card, options);
  const screen = drawScreen(drawing);
  if (card.isLarge) screen.classList.add('is-large');
  const paper = inLanguage(
    drawPaper(
      (step, only) => {
        const onPaper: Drawing = { ...drawing, isPaper: true, hasLinks: false, step };
        const blocks = offerBlocks(onPaper);
        const middle = only === undefined ? blocks : blocks.slice(only, only + 1);
        return [cardHead(onPaper), ...middle, ...(only === undefined || only === Math.max(0, blocks.length - 1) ? missing(onPaper) : []), cardFoot(onPaper)];
      },
      card.isLarge ? Math.max(1, offerBlocks(drawing).length) : undefined,
    ),
    drawing,
  );
  return element('div', 'card-both', screen, paper);
}

/** All that a card says on the screen, to know whether the clock has changed it. Nothing is measured for it. */
export const wordsOf = (card: Card, options: CardOptions): string => drawScreen(drawingOf(card, options)).textContent;

const drawingOf = (card: Card, options: CardOptions): Drawing => ({ ...options, hasLinks: options.hasLinks ?? true, card, isPaper: false, step: 0 });

const drawScreen = (drawing: Drawing): HTMLElement =>
  inLanguage(element('article', 'card', cardHead(drawing), ...offerBlocks(drawing), ...missing(drawing), cardFoot(drawing)), drawing);

/** The card stands in a page that may be in another language. */
function inLanguage(whole: HTMLElement, { own: { language } }: Drawing): HTMLElement {
  whole.lang = language.html;
  whole.dir = language.direction;
  return whole;
}

function cardHead(drawing: Drawing): HTMLElement {
  const { own, level = 2, step } = drawing;
  const title = element(`h${String(level)}`, 'card-title', ...both(drawing, (file) => file.words.texts.title));
  const lead = isLeftOff('greeting', step) ? undefined : element('p', 'card-lead', ...both(drawing, (file) => file.words.texts.lead));
  return element('header', 'card-head', element('p', 'card-from', inItsOwn(`Open Inloop ${own.municipality}`)), title, lead);
}

const offerBlocks = (drawing: Drawing): HTMLElement[] =>
  drawing.card.offers.flatMap((chosen) => {
    const offer = drawing.own.offers[chosen.code];
    return offer ? [offerBlock(chosen, offer, drawing)] : [];
  });

/** What the card names and cannot show: offers that are no longer there, and those past the fifth. */
function missing(drawing: Drawing): HTMLElement[] {
  const { card, own, isCut = false } = drawing;
  const gone = card.offers.filter(({ code }) => !own.offers[code]).length;
  const sentence = () => element('p', '', ...both(drawing, (file) => counted(file.words.gone, gone)));
  return [
    ...(gone > 0 ? [element('div', 'doubt', sentence(), askElsewhere(drawing))] : []),
    ...(isCut ? [element('p', 'doubt', ...both(drawing, (file) => file.words.texts.cut))] : []),
  ];
}
