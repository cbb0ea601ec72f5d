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

/** From this length a word may also stand inside another: "taal" in "gebarentaal". */
const infixLength = 4;

/** @returns a test for texts; a query without a telling word matches everything */
export function matcher(query: string): (text: string) => boolean {
  const all = wordsIn(query);
  const telling = all.filter((word) => !empty.has(word));
  const wanted = telling.length > 0 ? telling : all;
  return (text) => {
    const words = wordsIn(text);
    return wanted.every((want) => words.some((word) => word.startsWith(want) || (want.length >= infixLength && word.includes(want))));
  };
}
