/** The words people use, as they are published: without errors, and in every language of the site. */
import { expect, test } from 'vitest';
import { municipalityIds, readSources } from '#sources/files.ts';
import { wordProblems } from '../../src/tools/word-problems.ts';

const problems = wordProblems(readSources(municipalityIds()[0]!));

test('no file of words has an error', () => {
  expect(problems.filter(({ severity }) => severity === 'error').map(({ file, line, what }) => `${file}:${String(line)} ${what}`)).toEqual([]);
});

test('every kind and topic has words of its own in every language, and no file is missing or read by nobody', () => {
  const gaps = problems.filter(({ code }) => ['words-missing', 'words-stray', 'keywords-missing'].includes(code));
  expect(gaps.map(({ file, line, what }) => `${file}:${String(line)} ${what}`)).toEqual([]);
});
