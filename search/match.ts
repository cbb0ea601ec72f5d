/** Whether a text answers a query: every word of the query starts a word of the text, or stands inside a long one. */
import { wordsIn } from './fold.ts';

/** Words that say nothing about what somebody is looking for. */
const empty = new Set([
  'de',
  'het',
  'een',
  'en',
  'of',
  'in',
  'op',
  'bij',
  'voor',
  'van',
  'met',
  'ik',
  'mijn',
  'die',
  'dat',
  'is',
  'wil',
  'niet',
  'te',
  'heb',
  'hebben',
  'over',
  'iemand',
  'wat',
  'waar',
  'hoe',
  'kan',
  'kunt',
  'moet',
  'u',
  'je',
  'er',
  'zijn',
  'aan',
  'om',
  'naar',
  'the',
  'a',
  'an',
  'and',
  'or',
  'at',
  'for',
  'my',
  'to',
]);

/** From this length a word may also stand anywhere inside another: "schuld" in "huurschulden". */
const infixLength = 5;
/** A shorter one may end a long word: "taal" in "gebarentaal". Half of all Dutch verbs end in -en, so "eten" may not: it would find "ontmoeten". */
const endLength = 4;

const standsIn = (want: string, word: string) =>
  word.startsWith(want) ||
  (want.length >= infixLength && word.includes(want)) ||
  (want.length >= endLength && word.length >= 2 * want.length && word.endsWith(want) && !want.endsWith('en'));

/** @returns a test for texts; a query without a telling word matches everything */
export function matcher(query: string): (text: string) => boolean {
  const all = wordsIn(query);
  const telling = all.filter((word) => !empty.has(word));
  const wanted = telling.length > 0 ? telling : all;
  return (text) => {
    const words = wordsIn(text);
    return wanted.every((want) => words.some((word) => standsIn(want, word)));
  };
}
