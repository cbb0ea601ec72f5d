/** When, where, which number, and what to bring: each a question with its answer. */
import type { CardOffer } from '#domain/card/card.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import type { Said } from '#projections/said.ts';
import { pictogram } from '../pictogram.ts';
import { both, bothOf, element, inItsOwn, type Drawing } from './drawing.ts';
import { isLeftOff } from './left-off.ts';
import { whenAnswer } from './when-answer.ts';

type Label = 'when' | 'where' | 'phone' | 'website' | 'askFor' | 'bring' | 'expect';

const pictograms: Readonly<Record<Label, string>> = {
  when: 'clock',
  where: 'map-pin',
  phone: 'phone',
  website: 'world',
  askFor: 'user-question',
  bring: 'backpack',
  expect: 'info-circle',
};

export function offerRows(chosen: CardOffer, offer: HandoverOffer, drawing: Drawing): HTMLElement {
  const { phone, website, bring, facts, step } = { ...offer, step: drawing.step };
  const inFile = (of: (offer: HandoverOffer) => Said | undefined) => (file: HandoverFile) => of(file.offers[chosen.code] ?? offer);
  const say = (of: (offer: HandoverOffer) => Said | undefined) => both(drawing, inFile(of), 'dutchLines');
  const list = (texts: readonly Said[], of: (offer: HandoverOffer, at: number) => Said | undefined) =>
    texts.length === 0 ? [] : [element('ul', 'plain-list', ...texts.map((_, at) => element('li', '', ...say((one) => of(one, at)))))];
  const rows = element('dl', 'card-rows');
  const put = (label: Label, ...answer: readonly (Node | string)[]) => {
    if (answer.length === 0) return;
    const question = element('span', '', ...both(drawing, (file) => file.words.texts[label], 'dutchLabels'));
    rows.append(element('div', '', element('dt', '', pictogram(pictograms[label]), question), element('dd', '', ...answer)));
  };
  // Before the hours: without it they would send somebody to a closed desk.
  const needs = offer.needs.map((_, at) => element('p', 'card-needs', ...say((one) => one.needs[at])));
  put('when', ...needs, ...whenAnswer(chosen, offer, drawing));
  put('where', ...whereAnswer(chosen, offer, drawing));
  const canTap = drawing.hasLinks && !drawing.own.isInvented;
  if (phone !== undefined) put('phone', linkOr(canTap && `tel:${phone.replace(/[^\d+]/g, '')}`, phone, 'phone'));
  else if (website !== undefined) put('website', linkOr(canTap && website, website.replace(/^https?:\/\/(www\.)?|\/$/g, ''), ''));
  put('askFor', ...say((one) => one.askFor));
  put('bring', ...list(bring, (one, at) => one.bring[at]));
  if (!isLeftOff('expect', step)) put('expect', ...say((one) => one.expect));
  if (facts.length > 0 && !isLeftOff('facts', step)) {
    const told = facts.map(({ pictogram: picture }, at) => element('li', '', pictogram(picture), element('span', '', ...say((one) => one.facts[at]?.words))));
    rows.append(element('div', 'card-facts', element('dd', '', element('ul', 'plain-list', ...told))));
  }
  return rows;
}

function whereAnswer(chosen: CardOffer, { where }: HandoverOffer, drawing: Drawing): HTMLElement[] {
  // One piece, so that an address stays whole in a sentence that runs the other way.
  const address = inItsOwn('');
  address.append(...where.lines.map((line) => element('strong', 'card-line', line)));
  const lines = where.lines.length > 0 ? [address] : [];
  const notes = where.notes.map((note, at) => element('p', '', ...both(drawing, (file) => file.offers[chosen.code]?.where.notes[at] ?? note, 'dutchDetails')));
  const routes = (drawing.hasLinks ? where.routes : []).map(({ label, href, pictogram: picture }) => {
    const link = document.createElement('a');
    link.href = href;
    link.rel = 'noreferrer';
    link.append(pictogram(picture), element('span', '', ...bothOf(label, undefined)));
    return element('li', '', link);
  });
  return [...lines, ...notes, ...(routes.length > 0 ? [element('ul', 'plain-list card-routes', ...routes)] : [])];
}

/** A number to tap or an address to open; the ones of an invented municipality are no links. */
function linkOr(href: string | false, text: string, className: string): HTMLElement {
  const words = inItsOwn(text);
  if (href === false) {
    words.className = className;
    return words;
  }
  const link = document.createElement('a');
  link.href = href;
  link.className = className;
  link.append(words);
  return link;
}
