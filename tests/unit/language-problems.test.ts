import { describe, expect, test } from 'vitest';
import { languageProblems } from '#domain/problems-language.ts';
import { languageFolder, problemsOf } from '../fixtures/language-folder.ts';
import { languageProvocations } from '../fixtures/language-provocations.ts';

const codes = Object.keys(languageProblems) as (keyof typeof languageProblems)[];

describe('the list of language problems', () => {
  test('every code is provoked in a real folder, and no other', () => {
    expect(Object.keys(languageProvocations).sort()).toEqual([...codes].sort());
  });

  test('the folder that is changed has no problem of its own in Dutch and English', () => {
    const folder = languageFolder();
    expect([...problemsOf(folder, 'nl'), ...problemsOf(folder, 'en')]).toEqual([]);
    expect(folder.problems()).toEqual([]);
  });
});

describe.each(codes)('%s', (code) => {
  const { language, change, file, at, also = [] } = languageProvocations[code];
  const folder = languageFolder();
  change(folder);
  const problems = problemsOf(folder, language);
  const here = problems.filter((problem) => problem.code === code && problem.file === file);

  test('is told once, in the file and on the line where it is', () => {
    expect(here.map(({ line }) => line)).toEqual([folder.lineOf(file, at)]);
  });

  test('is the only kind of problem that is told', () => {
    expect([...new Set(problems.map((problem) => problem.code))].filter((other) => !also.some((known) => known === other))).toEqual([code]);
  });

  test('says what, why and what to do, with every fact filled in', () => {
    const [problem] = here;
    for (const sentence of [problem!.what, problem!.why, problem!.todo]) {
      expect(sentence.trim()).toBe(sentence);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|null/);
    }
    expect(problem!.severity).toBe(languageProblems[code].severity);
  });
});
