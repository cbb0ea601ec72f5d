/** The files for the words of the search that a new language begins with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newLanguage } from '../../src/tools/new-language.ts';
import { wordProblems } from '../../src/tools/word-problems.ts';
import { contentFolder, spotsOf, type ContentFolder } from '../fixtures/content-folder.ts';

const read = ({ root }: ContentFolder, path: string) => readFileSync(join(root, path), 'utf8');

describe('a new language', () => {
  const folder = contentFolder();
  newLanguage('qaa', [folder.sources()], folder.root);

  test('has its three files for the words of the search, empty and without errors', () => {
    const words = ['synonyms', 'keywords', 'understanding'].map((list) => `search/${list}/qaa.yaml`);
    for (const path of words) expect(read(folder, path)).toMatch(/^# /);
    expect(parse(read(folder, words[0]!))).toEqual([]);
    expect(parse(read(folder, words[1]!))).toMatchObject({ topics: { ontmoeten: [], eten: [] }, kinds: { eettafel: [] } });
    expect(parse(read(folder, words[2]!))).toMatchObject({
      ignore: [],
      open: { nu: [], zondag: [] },
      wishes: { maaltijd: [] },
      languages: { en: [], qaa: [] },
      age: [],
    });
    const problems = wordProblems(folder.sources(), folder.root);
    expect(spotsOf(problems)).toEqual(['topics:', 'kinds:'].map((list) => `keywords-missing ${words[1]!}:${String(folder.lineOf(words[1]!, list))}`));
    for (const path of words) expect(read(folder, 'content/translations/qaa/LEESMIJ.md')).toContain(path);
  });

  test('leaves words that somebody wrote before as they are', () => {
    const early = contentFolder().write('search/synonyms/ti.yaml', '- { words: [a], means: [b] }\n');
    newLanguage('ti', [early.sources()], early.root);
    expect(read(early, 'search/synonyms/ti.yaml')).toBe('- { words: [a], means: [b] }\n');
  });
});
