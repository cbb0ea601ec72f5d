/** How hard a Dutch text is to read, in figures: a smoke alarm, never a label. */
const segmenter = new Intl.Segmenter('nl', { granularity: 'sentence' });

/** A title, a list or a heading without a full stop is one sentence. */
export const sentencesIn = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== '');

/** Words as they are read: without the marks around them, and a name that is filled in counts as one. */
export const wordsIn = (text: string): string[] =>
  text
    .replaceAll(/\{\{\s*\w+\s*\}\}/g, 'naam')
    .split(/[\s/]+/)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

/** Groups of vowels: right for about 29 of 30 Dutch words. */
export const syllablesIn = (word: string): number =>
  word.toLowerCase().match(/eau|aai|oei|ooi|eeuw|ieuw|aa|ee|ie|oo|uu|oe|eu|ui|ei|ij|ou|au|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g)?.length ?? 1;

export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** 206.835 − 0.93 · words per sentence − 77 · syllables per word; higher is easier, 100 is very easy. */
  readonly fleschDouma: number;
  /** 195 − ⅔ · syllables per hundred words − 2 · words per sentence. */
  readonly brouwer: number;
}

/** Of all `texts` together; undefined when there is not a word in them. */
export function readabilityOf(texts: readonly string[]): Readability | undefined {
  const counts = texts.flatMap(sentencesIn).map((sentence) => wordsIn(sentence));
  const filled = counts.filter((words) => words.length > 0);
  const words = filled.flat();
  if (words.length === 0) return undefined;
  const perSentence = words.length / filled.length;
  const perWord = words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length;
  return {
    words: words.length,
    sentences: filled.length,
    longest: Math.max(...filled.map(({ length }) => length)),
    fleschDouma: 206.835 - 0.93 * perSentence - 77 * perWord,
    brouwer: 195 - (2 / 3) * 100 * perWord - 2 * perSentence,
  };
}
