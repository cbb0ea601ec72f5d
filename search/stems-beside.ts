/** The stems that a word doesn't begin with: who types "brief" means "brieven" too. */
import { wordsIn } from './fold.ts';
import { stemmerOf } from './stem/index.ts';

const shortest = 3;

/** @param language code such as `pl`. @returns folded word → its other stems; words without any are left out */
export function stemsBeside(texts: readonly string[], language: string): Record<string, readonly string[]> {
  const stemsOf = stemmerOf(language);
  const others = [...new Set(texts.flatMap(wordsIn))].map(
    (word) => [word, stemsOf(word).filter((stem) => stem.length >= shortest && !word.startsWith(stem))] as const,
  );
  return Object.fromEntries(others.filter(([, stems]) => stems.length > 0));
}
