import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

const scripts = { Latn: /\p{Script=Latin}/u, Cyrl: /\p{Script=Cyrillic}/u, Arab: /\p{Script=Arabic}/u, Grek: /\p{Script=Greek}/u, Hebr: /\p{Script=Hebrew}/u };
// The digits of Arabic and Persian: the site writes 0-9, as phones and doors do.
const easternDigits = /[\u0660-\u0669\u06F0-\u06F9]/u;

/** Words of two scripts, or of a script that is neither the language's own nor that of Dutch names. */
export const checkScripts: LanguageCheck = ({ language, texts }) => {
  const own = new Intl.Locale(language.intl).maximize().script ?? 'Latn';
  const isOdd = (word: string) => {
    const found = Object.entries(scripts).flatMap(([script, letters]) => (letters.test(word) ? [script] : []));
    return easternDigits.test(word) || found.length > 1 || found.some((script) => script in scripts && script !== 'Latn' && script !== own);
  };
  return texts.translated.flatMap(({ file, keys, key, text }) => {
    const word = text
      .replaceAll(/\{\{\s*\w+\s*\}\}/g, ' ')
      .split(/[\s()«»„“”"/،,.:;!?؟-]+/u)
      .find(isOdd);
    return word === undefined ? [] : [problemIn(file, keys, 'translation-script', { path: key, word })];
  });
};
