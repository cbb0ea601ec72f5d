/** Which texts are Dutch, and how easy they must be. */
import type { SourceFile } from '#domain/sources.ts';
import type { Area } from '../dutch-texts.ts';
import type { LanguageSetting } from './check.ts';

export interface Gate {
  /** Words in a sentence. */
  readonly most: number;
  readonly rather: number;
  /** Flesch-Douma of all texts of a file. */
  readonly least: number;
  /** Letters in a word without an explanation. */
  readonly longestWord?: number;
}

export const gates: Readonly<Record<'plain' | 'easy', Gate>> = {
  plain: { most: 20, rather: 15, least: 60 },
  easy: { most: 12, rather: 10, least: 80, longestWord: 14 },
};

export interface DutchReading {
  readonly file: SourceFile;
  readonly keys: readonly PropertyKey[];
  readonly key: string;
  readonly text: string;
  readonly area: Area;
}

/** The Dutch texts of this language and their gate; undefined for a language that isn't Dutch. */
export function gateOf({
  language,
  dutch,
  texts,
}: Pick<LanguageSetting, 'language' | 'dutch' | 'texts'>): { readonly gate: Gate; readonly readings: readonly DutchReading[] } | undefined {
  if (language.html !== 'nl') return undefined;
  return language.id === 'nl'
    ? { gate: gates.plain, readings: dutch.flatMap(({ file, area, forms }) => forms.map((form) => ({ ...form, file, area }))) }
    : { gate: gates.easy, readings: texts.translated.map(({ dutch: { area }, ...text }) => ({ ...text, area })) };
}
