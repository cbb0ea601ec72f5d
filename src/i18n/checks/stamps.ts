import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

/** Translations of a Dutch text that changed, and those of which nobody knows what they were made from. */
export const checkStamps: LanguageCheck = ({ texts: { translated } }) => {
  // Of a page and of a counted text one line is enough.
  const stale = new Map(
    translated.filter(({ state }) => state === 'stale').map((text) => [`${text.file.path} ${text.dutch.area === 'pages' ? '' : text.dutch.key}`, text]),
  );
  const unstamped = Map.groupBy(
    translated.filter(({ state }) => state === 'unstamped'),
    ({ file }) => file,
  );
  return [
    ...[...stale.values()].map(({ file, keys, dutch }) =>
      problemIn(file, keys, 'translation-stale', { path: dutch.area === 'pages' ? dutch.file.id : dutch.key }),
    ),
    ...[...unstamped].flatMap(([file, [first, ...rest]]) =>
      first ? [problemIn(file, first.keys, 'translation-unstamped', { count: rest.length + 1, first: first.dutch.key })] : [],
    ),
  ];
};
