import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

// The digits of Arabic, Persian and others: the site writes 0-9, as phones and doors do.
const otherDigits = /(?![0-9])\p{Nd}/u;
// What ISO 15924 calls a script and Unicode knows as several.
const partsOf: Readonly<Record<string, readonly string[]>> = { Jpan: ['Hira', 'Kana', 'Hani'], Kore: ['Hang', 'Hani'], Hans: ['Hani'], Hant: ['Hani'] };

/** Words of two scripts, or of a script that is neither the language's own nor that of Dutch names. */
export const checkScripts: LanguageCheck = ({ language, texts }) => {
  const script = new Intl.Locale(language.html).maximize().script ?? 'Latn';
  const own = (partsOf[script] ?? [script]).map((part) => `\\p{scx=${part}}`).join('');
  const foreign = new RegExp(`(?![\\p{sc=Latn}\\p{sc=Zyyy}\\p{sc=Zinh}${own}])\\p{L}`, 'u');
  const isMixed = (word: string) => script !== 'Latn' && /\p{sc=Latn}/u.test(word) && new RegExp(`(?![\\p{sc=Zyyy}\\p{sc=Zinh}])[${own}]`, 'u').test(word);
  return texts.translated.flatMap(({ file, keys, key, text }) => {
    const word = text
      .replaceAll(/\{\{\s*\w+\s*\}\}/g, ' ')
      .split(/[\s()«»„“”"/،,.:;!?؟-]+/u)
      .find((candidate) => otherDigits.test(candidate) || foreign.test(candidate) || isMixed(candidate));
    return word === undefined ? [] : [problemIn(file, keys, 'translation-script', { path: key, word })];
  });
};
