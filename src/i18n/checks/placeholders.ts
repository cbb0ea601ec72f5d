import { problemIn } from '#domain/problems.ts';
import { formOf } from '../leaves.ts';
import type { LanguageCheck } from './check.ts';

// A language may need a name twice.
const namesIn = (text: string) => [...new Set([...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].flatMap(([, name]) => name ?? []))].sort();

/** The same names are filled in as in Dutch. "One" may be a word instead of a number, and so may none and two. */
export const checkPlaceholders: LanguageCheck = ({ texts }) =>
  texts.translated.flatMap(({ file, keys, key, text, dutch }) => {
    const isSmall = ['zero', 'one', 'two'].includes(formOf(key) ?? '');
    const compared = (from: string) =>
      namesIn(from)
        .filter((name) => !(isSmall && name === 'count'))
        .join(', ');
    const [theirs, ours] = [compared(dutch.text), compared(text)];
    return theirs === ours ? [] : [problemIn(file, keys, 'translation-placeholders', { path: key, dutch: theirs, translation: ours })];
  });
