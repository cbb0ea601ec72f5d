/** Which suggestions fit what is typed, and what of them fits. Pure: no page, no network. */
import type { Said } from '#projections/said.ts';
import type { Suggestion, Suggestions } from '#projections/suggestions.ts';
import { fold, tokensIn, wordsIn, type Token } from '#search/fold.ts';
import { plain } from './plain.ts';
import { begins, isMistyped, spanOf, type Span } from './word-fit.ts';

/** A text with what fits marked: offsets, `to` is not in it. */
export interface Marked {
  readonly text: Said;
  readonly spans: readonly Span[];
}

export interface Fitting {
  readonly suggestion: Suggestion;
  readonly label: Marked;
  readonly beside?: Marked;
  /** Other names and words by which it was found. */
  readonly because: readonly Marked[];
}

export interface FittingGroup {
  readonly name: Said;
  readonly fitting: readonly Fitting[];
}

/** A text of a suggestion in words. `level` 0 is a name, 1 a word to find it by. */
interface Phrase {
  readonly text: Said;
  readonly words: readonly Token[];
  readonly level: number;
}

interface Candidate {
  readonly group: number;
  readonly suggestion: Suggestion;
  /** The label first, then what stands beside it. */
  readonly phrases: readonly Phrase[];
}

type Fits = (typed: string, word: string) => boolean;

const nearlyBegins: Fits = (typed, word) => begins(typed, word) || isMistyped(typed, word);
/** Words of this many that explain why something was found are enough. */
const mostReasons = 2;

/** Reads the suggestions once. @returns what fits a text: at most `most`, by group, the best group first */
export function fittingIn({ groups, ignored, stems }: Suggestions): (text: string, most: number) => FittingGroup[] {
  const nothing = new Set(ignored);
  const otherStems = new Map(Object.entries(stems));
  const orStem =
    (fits: Fits): Fits =>
    (typed, word) =>
      fits(typed, word) || (otherStems.get(word)?.some((stem) => fits(typed, stem)) ?? false);
  const candidates = groups.flatMap(({ suggestions, hasNameBeside }, group) =>
    suggestions.map((suggestion) => ({ group, suggestion, phrases: phrasesOf(suggestion, hasNameBeside) })),
  );
  return (text, most) => {
    const typed = typedWords(text, nothing);
    if (typed.length === 0) return [];
    const ranked = [begins, nearlyBegins]
      .map((fits) => candidates.flatMap((candidate) => held(candidate, typed, orStem(fits)) ?? []))
      .find((found) => found.length > 0)
      ?.sort((one, other) => one.level - other.level || one.group - other.group || one.start - other.start)
      .slice(0, most);
    const inOrder = [...new Set(ranked?.map(({ group }) => group))];
    return inOrder.map((group) => ({
      name: groups[group]?.name ?? '',
      fitting: (ranked ?? []).filter((one) => one.group === group).map(({ fitting }) => fitting()),
    }));
  };
}

/** Words that say nothing are left out, but for the one that is still being typed; of a postcode the digits count. */
function typedWords(text: string, nothing: ReadonlySet<string>): string[] {
  const postcode = /^(\d{4})\s*[a-z]{1,2}$/.exec(fold(text).trim())?.[1];
  if (postcode !== undefined) return [postcode];
  const words = wordsIn(text);
  const isTyping = !/\s$/.test(text);
  return words.filter((word, index) => !nothing.has(word) || (isTyping && index === words.length - 1));
}

function phrasesOf({ label, beside, names = [], words = [] }: Suggestion, hasNameBeside: boolean): Phrase[] {
  const phrase = (text: Said, level: number): Phrase => ({ text, words: tokensIn(plain(text)), level });
  return [phrase(label, 0), phrase(beside ?? '', hasNameBeside ? 0 : 1), ...names.map((name) => phrase(name, 0)), ...words.map((word) => phrase(word, 1))];
}

function held({ group, suggestion, phrases }: Candidate, typed: readonly string[], fits: Fits) {
  const [label, beside, ...others] = phrases;
  const found = typed.map((word) => phrases.find(({ words }) => words.some((own) => fits(word, own.word))));
  if (!label || !beside || found.includes(undefined)) return undefined;
  const marked = ({ text, words }: Phrase): Marked => ({
    text,
    spans: typed.flatMap((word) => words.filter((own) => fits(word, own.word)).map((own) => spanOf(plain(text), own, word))),
  });
  const [first] = label.words;
  return {
    group,
    level: Math.max(...found.map((phrase) => phrase?.level ?? 1)),
    start: first && typed.some((word) => fits(word, first.word)) ? 0 : 1,
    // Only for those that are shown.
    fitting: (): Fitting => ({
      suggestion,
      label: marked(label),
      ...(suggestion.beside !== undefined && { beside: marked(beside) }),
      because: others
        .filter((phrase) => found.includes(phrase))
        .slice(0, mostReasons)
        .map(marked),
    }),
  };
}
