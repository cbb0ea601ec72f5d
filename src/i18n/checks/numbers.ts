import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

/**
 * The numbers written in digits, each once per time it stands there: times as 9:30, phone numbers as one row of digits.
 * 'Om 9.30 uur, bel 077-359 99 99' → ['0773599999', '9:30']. A whole hour is its hour: '12.00' → '12'.
 */
export function numbersIn(text: string): string[] {
  const phones: string[] = [];
  const rest = text.replaceAll(/(?<!\d)(?:\+\d{2}|0)[\d -]{7,14}\d/g, (phone) => {
    phones.push(phone.replaceAll(/\D/g, ''));
    return ' ';
  });
  const others = [...rest.matchAll(/\d+(?:[.:,]\d+)*/g)].map(([number]) =>
    number
      .replaceAll(/[.,]/g, ':')
      .replace(/^0(?=\d:)/, '')
      .replace(/^(\d\d?):00$/, '$1'),
  );
  return [...phones, ...others].sort();
}

// "Half tien" may become 9:30, and "drie keer" may become 3.
const numberWords =
  /(?<!\p{L})(?:[eé]én|eerste|twee|tweede|drie|derde|vier|vierde|vijf|vijfde|zes|zeven|acht|negen|tien|elf|twaalf|twintig|half|kwart|eens|beide|euro)(?!\p{L})/iu;

/** What is left of `numbers` when each of `others` takes one away. */
function without(numbers: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return numbers.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A number in digits may not get lost on the way, nor come from nowhere. */
export const checkNumbers: LanguageCheck = ({ texts }) =>
  texts.translated.flatMap(({ file, keys, key, text, dutch }) => {
    const [theirs, ours] = [numbersIn(dutch.text), numbersIn(text)];
    const isLost = without(theirs, ours).length > 0;
    const isNew = without(ours, theirs).length > 0 && !numberWords.test(dutch.text);
    return isLost || isNew ? [problemIn(file, keys, 'translation-numbers', { path: key, dutch: theirs.join(', '), translation: ours.join(', ') })] : [];
  });
