/** In which texts is searched, how much a word in each of them weighs, and how far a word may be from what was typed. Shared by every engine. */

/** Heaviest first: an engine that knows only an order of fields reads this list. */
export const searchFields = ['title', 'keywords', 'topics', 'postcode', 'everyday', 'wijk', 'place', 'parts', 'summary'] as const;
export type SearchField = (typeof searchFields)[number];

export const weights: Readonly<Record<SearchField, number>> = {
  title: 5,
  keywords: 4,
  topics: 3,
  postcode: 3,
  everyday: 3,
  wijk: 2,
  place: 1.5,
  parts: 1.5,
  summary: 1,
};

/**
 * How a word in a text stands for a word that was typed, from the word itself to a guess:
 * the word, its stem, two typed words written as one, a phrase or a synonym, a part of the typed word, a longer word it begins,
 * a typing error, the inside of a longer word, something that looks like it.
 */
export const steps = ['exact', 'stem', 'joined', 'synonym', 'part', 'prefix', 'typo', 'inside', 'alike'] as const;
export type Step = (typeof steps)[number];

export const stepWeights: Readonly<Record<Step, number>> = {
  exact: 1,
  stem: 0.9,
  joined: 1,
  synonym: 0.2,
  part: 0.4,
  prefix: 0.4,
  typo: 0.5,
  inside: 0.25,
  alike: 0.2,
};

/** How much longer texts count for less, from 0 to 1. A place with many topics is no worse answer to each of them. */
export const lengthLoss = 0.4;

/** What a second way to the same document adds: the best counts whole. */
export const restShare = 0.3;

/** A guess: shown under "dit lijkt erop". */
export const isGuess = (step: Step): boolean => step === 'inside' || step === 'alike';

/** The fields that say what a service is about: a word that stands there is never a guess. */
export const subjectFields: readonly SearchField[] = ['title', 'topics'];
const wholeSteps: readonly Step[] = ['exact', 'stem', 'joined'];
export const isWholeWord = (step: Step): boolean => wholeSteps.includes(step);

/** From these lengths a word with one, and with two, typing errors still finds what was meant. Digits never do. */
export const oneTypoFrom = 4;
export const twoTyposFrom = 8;
/** From this length a word is looked for inside longer words. */
export const insideFrom = 4;
/** A guess may be wrong in this share of its letters. */
export const alikeShare = 0.34;
/** From this length the beginning of a word stands for it. */
export const prefixFrom = 2;
/** A longer word weighs less than the word it begins with: a letter more costs this share. */
export const prefixLoss = 0.3;

/** Of everything that was asked (rare words weigh more than common ones), this share must be found, or it is a guess. */
export const leastCovered = 0.42;
/** A guess is worth no more than this many results. */
export const mostGuesses = 10;
/** Only so many words of a sentence count. */
export const mostWords = 12;
