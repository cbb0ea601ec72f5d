import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

/** Words that two terms of the glossary explain: a reader gets to see only one of the two. */
export const checkGlossaryWords: LanguageCheck = ({ language, glossary, glossaryFile: file }) => {
  if (language.id !== 'nl' || !file) return [];
  const forms = glossary.flatMap(({ words }, term) => words.map((word, number) => ({ word, keys: [term, 'words', number] })));
  return forms.flatMap(({ word, keys }, at) => {
    const first = forms.findIndex((form) => form.word.toLowerCase() === word.toLowerCase());
    return first < at ? [problemIn(file, keys, 'glossary-word-twice', { word, line: file.lineOf(forms[first]?.keys ?? []) })] : [];
  });
};
