import { describe, expect, test } from 'vitest';
import { languageProblems } from '#domain/problems-language.ts';
import { searchProblems } from '#domain/problems-search.ts';
import { problemKinds } from '#domain/problems.ts';
import { contentFolder } from '../fixtures/content-folder.ts';
import { provocations } from '../fixtures/provocations.ts';

type ContentCode = keyof typeof provocations;
const codes = Object.keys(problemKinds).filter((code) => !(code in languageProblems) && !(code in searchProblems)) as ContentCode[];

function provoke(code: ContentCode) {
  const provocation = provocations[code];
  const folder = contentFolder();
  provocation.change(folder);
  return { provocation, folder, problems: folder.problems(provocation.id) };
}

describe('the list of problems', () => {
  test('every code is provoked in a real folder, and no other', () => {
    expect(Object.keys(provocations).sort()).toEqual([...codes].sort());
  });

  test('the folder that is changed has no problem of its own', () => {
    expect(contentFolder().problems()).toEqual([]);
  });
});

describe.each(codes)('%s', (code) => {
  const { provocation, folder, problems } = provoke(code);
  const { file, at } = provocation;
  const here = problems.filter((problem) => problem.code === code && problem.file === file);

  test('is told once, in the file and on the line where it is', () => {
    const line = at === undefined ? 1 : folder.lineOf(file, at);
    expect(here.map((problem) => problem.line)).toEqual([line]);
  });

  test('is the only kind of problem that is told', () => {
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  });

  test('says what, why and what to do in whole sentences, with every fact filled in', () => {
    const [problem] = here;
    for (const sentence of [problem!.what, problem!.why, problem!.todo]) {
      expect(sentence.trim()).toBe(sentence);
      expect(sentence).toMatch(/\p{L}{2,} .*[\p{L}\d.?")]$/su);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|null/);
    }
    expect(problem!.severity).toBe(problemKinds[code].severity);
  });
});
