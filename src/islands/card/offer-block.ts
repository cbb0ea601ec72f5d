/** One offer of a card: what it is, what was agreed, and everything needed to get there. */
import type { CardOffer } from '#domain/card/card.ts';
import { changesOf, type MarkedFact } from '#domain/card/marks.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { fill, plain } from '../finder/say.ts';
import { agreedLines } from './agreed-lines.ts';
import { pictogram } from '../pictogram.ts';
import { both, element, inItsOwn, type Drawing } from './drawing.ts';
import { dateWords } from './moment-words.ts';
import { offerRows } from './offer-rows.ts';

/** @param offer as it is in the language of the card */
export function offerBlock(chosen: CardOffer, offer: HandoverOffer, drawing: Drawing): HTMLElement {
  const { name, place, neighbourhood, status, isOver, marks } = offer;
  const changed = changesOf(chosen.marks, marks);
  const inFile = (file: HandoverFile) => file.offers[chosen.code];
  const heading = element(
    `h${String((drawing.level ?? 2) + 1)}`,
    'card-name',
    pictogram(offer.pictogram),
    element('span', '', ...both(drawing, (file) => inFile(file)?.name ?? name)),
  );
  const spot = element('p', 'card-place', inItsOwn(place), ...(neighbourhood === undefined || neighbourhood === place ? [] : [' · ', inItsOwn(neighbourhood)]));
  const block = element('section', 'card-offer', heading, spot);
  if (changed.length > 0 && !isOver) {
    const sentence = (file: HandoverFile) => changedWords(changed, drawing.card.made, file);
    block.append(element('p', 'doubt', ...both(drawing, sentence)));
  }
  if (status !== undefined) block.append(element('p', 'status', ...both(drawing, (file) => inFile(file)?.status ?? status)));
  if (isOver) block.append(overLine(drawing));
  else block.append(...agreedLines(chosen, offer, drawing), offerRows(chosen, offer, drawing));
  return block;
}

/** "Dit is anders dan op de kaart van 3 maart 2026: de tijden, het adres." */
function changedWords(changed: readonly MarkedFact[], made: string, file: HandoverFile) {
  const { texts } = file.words;
  const facts = { where: texts.changedWhere, when: texts.changedWhen, phone: texts.changedPhone };
  const told = changed.map((fact) => plain(facts[fact])).join(plain(texts.comma));
  const sentence = fill(texts.changed, { date: dateWords(made, file) });
  return typeof sentence === 'string' ? `${sentence} ${told}.` : { nl: `${sentence.nl} ${told}.` };
}

/** It has ended: where to ask instead. */
function overLine(drawing: Drawing): HTMLElement {
  const over = element('strong', '', ...both(drawing, (file) => file.words.texts.over));
  return element('div', 'doubt', element('p', '', over), askElsewhere(drawing));
}

export function askElsewhere(drawing: Drawing): HTMLElement {
  const said = both(drawing, (file) => file.words.texts.askElsewhere);
  const [own] = said;
  if (drawing.advice === undefined || !drawing.hasLinks || own === undefined) return element('p', '', ...said);
  const link = document.createElement('a');
  link.href = drawing.advice;
  link.append(own);
  return element('p', '', link, ...said.slice(1));
}
