import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

const hidden = /[\u0000-\u001F\u200B\u202A-\u202E\u2066-\u2069\uFEFF<>]/u;
const isBad = (text: string) => text.trim() === '' || hidden.test(text);

/** Texts without words, or with signs nobody sees. */
export const checkEmpty: LanguageCheck = ({ texts, dutch, language }) =>
  (language.id === 'nl' ? dutch : texts.translated)
    .filter(({ text }) => isBad(text))
    .map(({ file, keys, key }) => problemIn(file, keys, 'text-empty', { path: key }));
