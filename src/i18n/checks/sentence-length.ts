import { problemIn } from '#domain/problems.ts';
import { sentencesIn, wordsIn } from '../readability.ts';
import type { LanguageCheck } from './check.ts';
import { gateOf } from './dutch-gate.ts';

/** Sentences that are too long to hold in one's head. */
export const checkSentenceLength: LanguageCheck = (setting) => {
  const found = gateOf(setting);
  if (!found) return [];
  const { most, rather } = found.gate;
  return found.readings.flatMap(({ file, keys, text }) =>
    sentencesIn(text).flatMap((sentence) => {
      const words = wordsIn(sentence).length;
      if (words > most) return [problemIn(file, keys, 'sentence-too-long', { words, most, sentence })];
      return words > rather ? [problemIn(file, keys, 'sentence-long', { words, most: rather, sentence })] : [];
    }),
  );
};
