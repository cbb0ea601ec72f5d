/** Holds the words of one language against each other, compared as the search compares them: folded. */
import type { Problem } from '#domain/problem.ts';
import { problemIn } from '#domain/problems.ts';
import type { SourceFile } from '#domain/sources.ts';
import { wordsIn } from './fold.ts';
import { phraseOf } from './thesaurus.ts';
import type { LanguageWords } from './words.ts';

/** The files as they were read; what isn't there is not checked. */
export type WordFiles = Readonly<Partial<Record<keyof LanguageWords, SourceFile>>>;

export function checkWords(words: LanguageWords, { synonyms, keywords, understanding }: WordFiles): readonly Problem[] {
  return [
    ...(synonyms ? [...checkGroups(words, synonyms), ...checkIgnored(words, synonyms, understanding)] : []),
    ...(keywords ? (['topics', 'kinds'] as const).flatMap((list) => repeatedUnder(keywords, [list], words.keywords[list])) : []),
    ...(understanding ? checkUnderstanding(words, understanding) : []),
  ];
}

/** A word or phrase as somebody wrote it, where it stands, and how it is compared. */
interface Written {
  readonly text: string;
  readonly path: readonly PropertyKey[];
  readonly phrase: string;
}

const written = (texts: readonly string[], path: readonly PropertyKey[], folded = phraseOf): Written[] =>
  texts.map((text, number) => ({ text, path: [...path, number], phrase: folded(text) }));

function repeated(file: SourceFile, list: readonly Written[]): Problem[] {
  const seen = new Map<string, Written>();
  return list.flatMap(({ text, path, phrase }) => {
    const first = seen.get(phrase);
    if (first) return [problemIn(file, path, 'word-twice', { word: text, first: first.text, line: file.lineOf(first.path) })];
    seen.set(phrase, { text, path, phrase });
    return [];
  });
}

const repeatedUnder = (file: SourceFile, path: readonly PropertyKey[], byKey: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(byKey).flatMap(([key, texts]) => repeated(file, written(texts, [...path, key])));

const wordsPerGroup = ({ synonyms }: LanguageWords) => synonyms.map(({ words }, number) => written(words, [number, 'words']));

function checkGroups(words: LanguageWords, file: SourceFile): Problem[] {
  const groups = wordsPerGroup(words);
  const twice = words.synonyms.flatMap(({ means }, number) => [...repeated(file, groups[number] ?? []), ...repeated(file, written(means, [number, 'means']))]);
  // Of each group the first time counts: that a word stands there twice is told above.
  const spots = groups.flatMap((group) => [...new Map(group.toReversed().map((one) => [one.phrase, one])).values()]);
  const many = [...Map.groupBy(spots, ({ phrase }) => phrase).values()].flatMap((same) => {
    const [, , third] = same;
    return third ? [problemIn(file, third.path, 'word-in-many-groups', { word: third.text, lines: same.map(({ path }) => file.lineOf(path)) })] : [];
  });
  const leads = new Set(
    words.synonyms.flatMap(({ words: own, means }) => {
      const meant = new Set(means.map(phraseOf));
      return own.map(phraseOf).filter((phrase) => meant.size > 1 || !meant.has(phrase));
    }),
  );
  const nowhere = once(groups.flat()).filter(({ phrase }) => !leads.has(phrase));
  return [...twice, ...many, ...nowhere.map(({ text, path }) => problemIn(file, path, 'word-leads-nowhere', { word: text }))];
}

const once = (list: readonly Written[]) => [...new Map(list.toReversed().map((one) => [one.phrase, one])).values()].reverse();

function checkIgnored(words: LanguageWords, file: SourceFile, understanding: SourceFile | undefined): Problem[] {
  if (!understanding) return [];
  const ignored = new Map(words.understanding.ignore.flatMap((text, number) => wordsIn(text).map((word) => [word, number])));
  return once(wordsPerGroup(words).flat()).flatMap(({ text, path, phrase }) => {
    const number = ignored.get(phrase);
    if (number === undefined) return [];
    return [problemIn(file, path, 'word-ignored', { word: text, path: understanding.path, line: understanding.lineOf(['ignore', number]) })];
  });
}

/** "Ik ben #" → "ik ben #" */
const ageOf = (pattern: string) => pattern.split('#').map(phraseOf).join(' # ').trim();

function checkUnderstanding({ understanding: { ignore, age, open, wishes, languages } }: LanguageWords, file: SourceFile): Problem[] {
  const lists = Object.entries({ open, wishes, languages });
  // Forms of one small word often fold to the same ("waren" and "wären"): twice under ignore is no mistake.
  const twice = [...lists.flatMap(([list, byKey]) => repeatedUnder(file, [list], byKey)), ...repeated(file, written(age, ['age'], ageOf))];
  const choices = new Map<string, { readonly choice: string; readonly path: readonly PropertyKey[] }>();
  const both = lists.flatMap(([list, byKey]) =>
    Object.entries(byKey).flatMap(([key, texts]) => {
      const choice = `${list}.${key}`;
      return written(texts, [list, key]).flatMap(({ text, path, phrase }) => {
        const first = choices.get(phrase);
        if (!first) choices.set(phrase, { choice, path });
        if (!first || first.choice === choice) return [];
        return [problemIn(file, path, 'phrase-two-choices', { phrase: text, choice, other: first.choice, line: file.lineOf(first.path) })];
      });
    }),
  );
  const phrases = written(ignore, ['ignore']).filter(({ text }) => text.includes(' '));
  return [...twice, ...both, ...phrases.map(({ text, path }) => problemIn(file, path, 'ignored-phrase', { phrase: text }))];
}
