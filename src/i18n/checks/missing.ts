import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

/** What isn't translated, once per file of Dutch texts. */
export const checkMissing: LanguageCheck = ({ language, texts }) =>
  [...Map.groupBy(texts.missing, ({ file }) => file)].flatMap(([file, missing]) => {
    const [first] = missing;
    return first ? [problemIn(file, first.keys, 'translation-missing', { count: missing.length, language: language.name, first: first.key })] : [];
  });
