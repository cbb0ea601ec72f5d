import { problemIn } from '#domain/problems.ts';
import { formsPattern, literal } from '../glossary.ts';
import { wordsIn } from '../readability.ts';
import type { LanguageCheck } from './check.ts';
import { gateOf } from './dutch-gate.ts';

const abbreviation =
  /(?<!\p{L})(?:dhr|mevr|bijv|bv|o\.a|m\.b\.t|t\.a\.v|i\.v\.m|d\.m\.v|n\.v\.t|t\.b\.v|evt|incl|excl|tel|ca|m\.u\.v|z\.s\.m|e\.d|etc|enz)\.(?!\p{L}{2})/iu;
const familiar = /(?<!\p{L})(?:je|jij|jou|jouw|jullie)(?!\p{L})/iu;

const formal = /(?<!\p{L})(?:u|uw)(?!\p{L})/iu;

/** Texts for young people, who are spoken to as somebody at the youth centre would. */
const isForYouth = (key: string) => key.startsWith('youth.');

/** Words of the office, abbreviations, "je" where the site itself speaks, and "u" where it speaks to the young. */
export const checkWords: LanguageCheck = (setting) => {
  const found = gateOf(setting);
  if (!found) return [];
  const office = [...setting.plainWords].map(([word, plain]) => ({ word, plain, pattern: new RegExp(`(?<!\\p{L})${literal(word)}(?!\\p{L})`, 'iu') }));
  return found.readings.flatMap(({ file, keys, key, text, area }) => [
    ...office.filter(({ pattern }) => pattern.test(text)).map(({ word, plain }) => problemIn(file, keys, 'word-of-office', { word, plain })),
    ...[abbreviation.exec(text)].flatMap((match) => (match ? [problemIn(file, keys, 'word-abbreviated', { word: match[0] })] : [])),
    // A place for young people may speak to them as they do.
    ...[area === 'municipality' || isForYouth(key) ? null : familiar.exec(text)].flatMap((match) =>
      match ? [problemIn(file, keys, 'address-familiar', { word: match[0] })] : [],
    ),
    ...[isForYouth(key) ? formal.exec(text) : null].flatMap((match) => (match ? [problemIn(file, keys, 'address-formal', { word: match[0] })] : [])),
  ]);
};

/** In easy Dutch a long word is explained in the glossary, or is the name of something. */
export const checkLongWords: LanguageCheck = (setting) => {
  const found = gateOf(setting);
  const most = found?.gate.longestWord;
  if (!found || most === undefined) return [];
  const explained = formsPattern(setting.glossary);
  return found.readings.flatMap(({ file, keys, text }) =>
    wordsIn(explained ? text.replaceAll(explained, ' ') : text)
      .filter((word) => word.length > most && !isName(word, text))
      .map((word) => problemIn(file, keys, 'word-too-long', { word, most })),
  );
};

/** A capital inside a sentence. */
const isName = (word: string, text: string) => /^\p{Lu}/u.test(word) && !new RegExp(`(?:^|[.!?]\\s+)${literal(word)}`, 'u').test(text);
