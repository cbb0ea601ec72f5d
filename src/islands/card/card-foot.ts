/** The end of a card: its code, how old it is and what the site isn't. */
import { fill, plain } from '../finder/say.ts';
import { codeDrawing } from './code-drawing.ts';
import { both, bothOf, element, type Drawing } from './drawing.ts';
import { isLeftOff } from './left-off.ts';
import { dateWords } from './moment-words.ts';

/** A phone that scans this would look for the site on itself. */
const isOwnComputer = () => /^(?:localhost|127\.|\[::1\])/.test(location.hostname);

export function cardFoot(drawing: Drawing): HTMLElement {
  const { card, own, address, isPaper, warning, note, step } = drawing;
  const isShort = isLeftOff('greeting', step);
  const { texts } = own.words;
  const hasJourney = card.offers.some(({ code }) => own.offers[code]?.where.hasStreet === true);
  const line = (...words: (Node | string)[]) => element('p', '', ...words);
  const remark = own.isInvented ? both(drawing, (file) => file.words.texts.invented) : note === undefined ? [] : bothOf(note, undefined);
  return element(
    'footer',
    'card-foot',
    codeDrawing(address, plain(texts.code)),
    element(
      'div',
      '',
      line(...both(drawing, (file) => file.words.texts.scan, 'greeting')),
      ...(warning === undefined || !isOwnComputer() ? [] : [element('p', 'doubt', ...bothOf(warning, undefined))]),
      ...(isPaper && hasJourney && !isShort ? [line(...both(drawing, (file) => file.words.texts.travel))] : []),
      line(
        ...both(drawing, (file) => {
          const made = fill(file.words.texts.made, { date: dateWords(card.made, file) });
          const dataOf = plain(fill(file.words.texts.dataOf, { date: dateWords(file.made, file) }));
          return typeof made === 'string' ? `${made} ${dataOf}` : { nl: `${made.nl} ${dataOf}` };
        }),
      ),
      ...(isPaper && remark.length > 0 ? [line(...remark)] : []),
    ),
  );
}
