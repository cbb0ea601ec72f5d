import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

/** A full stop or a capital makes no translation. */
const core = (text: string) =>
  text
    .trim()
    .replace(/[\s.,:;!?…]+$/u, '')
    .toLowerCase();

/** One word may be the same in many languages, and so may a name; two words that aren't all names are Dutch. */
function isPhrase(text: string): boolean {
  const words = text
    .replaceAll(/\{\{[^}]*\}\}/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
  return words.length > 1 && words.some((word) => /^\P{L}*\p{Ll}/u.test(word));
}

/** Dutch left standing as a translation. Easy Dutch may say the same. */
export const checkEqualToDutch: LanguageCheck = ({ language, texts }) =>
  language.html === 'nl'
    ? []
    : texts.translated
        .filter(({ text, dutch }) => core(text) === core(dutch.text) && isPhrase(dutch.text) && !isName(dutch.key) && !mayBeEqual.has(dutch.key))
        .map(({ file, keys, key, text }) => problemIn(file, keys, 'translation-equal', { path: key, text }));

const isName = (key: string) => /^offers\..*\.name$|\.stops\.[^.]+\.name$|^where\.area$|where\.building$/.test(key);

/** Phrases that other languages took over. */
const mayBeEqual: ReadonlySet<string> = new Set(['nav.openData', 'openData.title']);
