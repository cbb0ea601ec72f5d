import { problemIn } from '#domain/problems.ts';
import { formOf } from '../leaves.ts';
import type { LanguageCheck } from './check.ts';

// A language may need a name twice.
const namesIn = (text: string) => [...new Set([...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].flatMap(([, name]) => name ?? []))].sort();

/** The same names are filled in as in Dutch. A form for one number only, such as "one" in English, may be a word instead of `{{count}}`. */
export const checkPlaceholders: LanguageCheck = ({ language, texts }) => {
  const single = singleForms(language.intl);
  return texts.translated.flatMap(({ file, keys, key, text, dutch }) => {
    const compared = (from: string) =>
      namesIn(from)
        .filter((name) => !(name === 'count' && single.has(formOf(key))))
        .join(', ');
    const [theirs, ours] = [compared(dutch.text), compared(text)];
    return theirs === ours ? [] : [problemIn(file, keys, 'translation-placeholders', { path: key, dutch: theirs, translation: ours })];
  });
};

/** In Polish "one" is 1 alone; in Ukrainian it is 1, 21, 31 … */
function singleForms(intl: string): ReadonlySet<string | undefined> {
  const rules = new Intl.PluralRules(intl);
  const numbers = Map.groupBy(
    Array.from({ length: 201 }, (_, count) => count),
    (count) => rules.select(count),
  );
  return new Set([...numbers].flatMap(([form, counts]) => (counts.length === 1 ? [form] : [])));
}
