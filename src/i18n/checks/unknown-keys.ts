import { problemIn } from '#domain/problems.ts';
import { leavesOf, stemOf } from '../leaves.ts';
import type { LanguageCheck } from './check.ts';

/** Texts of the interface that Dutch doesn't have. For content the catalogue tells them. */
export const checkUnknownKeys: LanguageCheck = ({ interface: file, dutch, language }) => {
  if (!file || language.id === 'nl') return [];
  const known = new Set(dutch.filter(({ area }) => area === 'interface').map(({ key }) => key));
  return leavesOf(file.value)
    .filter(({ key }) => !known.has(stemOf(key)))
    .map(({ key, keys }) => problemIn(file, keys, 'translation-unknown', { path: key }));
};
