/** What was agreed: the first thing to see. */
import type { CardOffer } from '#domain/card/card.ts';
import { daysBetween, type CivilMoment } from '#domain/civil-time.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { fill, plain } from '../finder/say.ts';
import { calendarFile } from './calendar-file.ts';
import { pictogram } from '../pictogram.ts';
import { both, bothOf, element, type Drawing } from './drawing.ts';
import { giveFile } from './give-file.ts';
import { momentWords } from './moment-words.ts';
import { spotAt } from './next-moments.ts';

/** In days: who was told longer ago that somebody comes, has stopped waiting. */
const expectedFor = 14;

/** An appointment of today stays one until midnight: somebody may be late. */
export const isPast = (moment: CivilMoment, now: CivilMoment) => moment.date < now.date;

export function agreedLines(chosen: CardOffer, offer: HandoverOffer, drawing: Drawing): HTMLElement[] {
  const { moment, isExpected, code } = chosen;
  const lines: HTMLElement[] = [];
  if (moment) {
    const isOver = isPast(moment, drawing.now);
    const sentence = (file: HandoverFile) => {
      const { agreed, agreedPast } = file.words.texts;
      return fill(isOver ? agreedPast : agreed, { moment: whenAndWhere(moment, file.offers[code] ?? offer, file, drawing) });
    };
    lines.push(element('p', isOver ? 'card-past' : 'card-agreed', ...both(drawing, sentence)));
    const button = isOver || offer.isSensitive ? undefined : calendarButton(moment, offer, drawing);
    if (button) lines.push(button);
    if (isOver) return lines;
  }
  const isStillExpected = isExpected && (moment !== undefined || daysBetween(drawing.card.made, drawing.now.date) <= expectedFor);
  if (isStillExpected) lines.push(element('p', 'card-expected', ...both(drawing, (file) => file.words.texts.expected)));
  return lines;
}

/** Names the spot when the offer isn't at its own place then. */
function whenAndWhere(moment: CivilMoment, offer: HandoverOffer, file: HandoverFile, { now }: Drawing): string {
  const words = momentWords(moment, file, isPast(moment, now));
  const spot = spotAt(moment, offer, file, now.date);
  return spot ? plain(fill(file.words.texts.momentAt, { moment: words, place: [plain(spot.name), ...spot.lines].join(', ') })) : words;
}

/** Whoever reads along in a calendar must not find out: nothing about violence goes there. */
function calendarButton(moment: CivilMoment, offer: HandoverOffer, { own, now, calendar, hasLinks }: Drawing): HTMLElement | undefined {
  if (calendar === undefined || !hasLinks) return undefined;
  const button = element(
    'button',
    'nl-button nl-button--secondary',
    pictogram('calendar-plus'),
    element('span', 'nl-button__label', ...bothOf(calendar, undefined)),
  );
  button.setAttribute('type', 'button');
  button.addEventListener('click', () => {
    giveFile('open-inloop.ics', 'text/calendar', calendarFile(moment, offer, own, spotAt(moment, offer, own, now.date), Date.now()));
  });
  return element('p', 'buttons', button);
}
