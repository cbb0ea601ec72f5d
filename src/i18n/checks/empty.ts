import { problemIn } from '#domain/problems.ts';
import { strangeLeavesOf } from '../leaves.ts';
import type { LanguageCheck } from './check.ts';

const hidden = /[\u0000-\u001F\u200B\u202A-\u202E\u2066-\u2069\uFEFF<>]/u;
const isBad = (text: string) => text.trim() === '' || hidden.test(text);

/** Texts without words or with signs nobody sees, and what is no text. Outside the interface a schema tells the latter. */
export const checkEmpty: LanguageCheck = ({ texts, dutch, language, interface: file }) => {
  const own = language.id === 'nl' ? dutch.flatMap((text) => text.forms.map((form) => ({ ...form, file: text.file }))) : texts.translated;
  return [
    ...own.filter(({ text }) => isBad(text)).map((text) => problemIn(text.file, text.keys, 'text-empty', { path: text.key })),
    ...(file && !file.broken ? strangeLeavesOf(file.value).map(({ keys, key }) => problemIn(file, keys, 'text-empty', { path: key })) : []),
  ];
};
