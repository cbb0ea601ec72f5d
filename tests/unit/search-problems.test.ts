import { describe, expect, test } from 'vitest';
import { searchProblems } from '#domain/problems-search.ts';
import { wordProblems } from '../../src/tools/word-problems.ts';
import { contentFolder, spotsOf, type ContentFolder } from '../fixtures/content-folder.ts';
import { searchProvocations } from '../fixtures/search-provocations.ts';

const codes = Object.keys(searchProblems) as (keyof typeof searchProblems)[];
const problemsOf = (folder: ContentFolder) => wordProblems(folder.sources(), folder.root);

const synonyms = 'search/synonyms/nl.yaml';
const keywords = 'search/keywords/nl.yaml';
const understanding = 'search/understanding/nl.yaml';

describe('the list of problems of the words of the search', () => {
  test('every code is provoked in a real folder, and no other', () => {
    expect(Object.keys(searchProvocations).sort()).toEqual([...codes].sort());
  });

  test('the folder that is changed has no problem of its own', () => {
    expect(problemsOf(contentFolder())).toEqual([]);
  });
});

describe.each(codes)('%s', (code) => {
  const { change, file, at } = searchProvocations[code];
  const folder = contentFolder();
  change(folder);
  const problems = problemsOf(folder);
  const here = problems.filter((problem) => problem.code === code && problem.file === file);

  test('is told once, in the file and on the line where it is', () => {
    expect(here.map(({ line }) => line)).toEqual([at === undefined ? 1 : folder.lineOf(file, at)]);
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
    expect(problem!.severity).toBe(searchProblems[code].severity);
  });
});

describe('a file of another shape is told by the line, and nothing else of it', () => {
  test.each([
    ['that is no YAML', synonyms, 'words: [honger, kletsen]', 'words: [honger, kletsen', 'file-broken', 'sluit het met ]'],
    [
      'a word of more than four words',
      synonyms,
      'niet alleen zijn',
      'ik wil niet alleen zijn',
      'wrong-value',
      'Hier horen hoogstens 4 woorden, met één spatie ertussen.',
    ],
    ['a number', synonyms, 'bakkie', '112', 'wrong-value', 'Hier hoort tekst.'],
    ['a group without words', synonyms, 'words: [honger, kletsen]', 'words: []', 'wrong-value', 'Noem er ten minste 1.'],
    ['a group without means', synonyms, '  means: [koffie, ontmoeten]\n', '', 'missing-field', 'Vul het in.'],
    [
      'a group that means too much',
      synonyms,
      '[koffie, ontmoeten]',
      JSON.stringify(Array.from({ length: 51 }, (_, number) => `woord${String(number)}`)),
      'wrong-value',
      'Noem er hoogstens 50.',
    ],
    ['a list nobody reads', keywords, 'kinds:', 'soorten:', 'unknown-field', 'Bedoelt u "kinds"?'],
    ['a day that is misspelt', understanding, 'zondag: [', 'zonddag: [', 'unknown-field', 'Bedoelt u "zondag"?'],
    ['a time nobody can choose', understanding, 'zondag: [', 'kerst: [', 'unknown-field', 'Haal het weg'],
    ['a wish nobody can grant', understanding, 'gratis: [', 'goedkoop: [', 'unknown-field', 'Haal het weg'],
    ['a language without a code', understanding, 'pl: [', 'poolse: [', 'wrong-value', 'Een taal schrijft u als nl, pl of ar.'],
    ['an age without a place for the number', understanding, '"ik ben #"', '"ik ben oud"', 'wrong-value', 'Precies één # hoort op de plaats van het getal.'],
    ['an age with two numbers', understanding, '"# jaar"', '"# of # jaar"', 'wrong-value', 'Precies één # hoort op de plaats van het getal.'],
    ['a hidden character', understanding, 'voor niks', '"voor\\u200Bniks"', 'wrong-value', 'Deze tekst bevat onzichtbare tekens'],
  ])('%s', (_, file, from, to, code, todo) => {
    const problems = problemsOf(contentFolder().replace(file, from, to)).filter((problem) => problem.code !== 'missing-field' || code === 'missing-field');
    expect(problems.map((problem) => [problem.code, problem.file])).toEqual([[code, file]]);
    expect(problems[0]!.todo).toContain(todo);
  });
});

describe('ids', () => {
  test('that no taxonomy has are errors, with the id that was meant', () => {
    const folder = contentFolder()
      .replace(keywords, '  eten: [maaltijd]', '  eten: [maaltijd]\n  ontmoten: [praatje]')
      .replace(keywords, 'spreekuur:', 'spreekuren:');
    const problems = problemsOf(folder);
    expect(spotsOf(problems)).toEqual([
      `unknown-term ${keywords}:${String(folder.lineOf(keywords, 'ontmoten'))}`,
      `unknown-term ${keywords}:${String(folder.lineOf(keywords, 'spreekuren'))}`,
      `keywords-missing ${keywords}:${String(folder.lineOf(keywords, 'kinds:'))}`,
    ]);
    expect(problems.map(({ todo }) => todo).join(' ')).toMatch(/"ontmoeten".*"spreekuur"/);
  });

  test('are not missed one by one: an empty file is one remark per list', () => {
    const problems = problemsOf(contentFolder().write(keywords, 'topics: {}\nkinds: {}\n'));
    expect(spotsOf(problems)).toEqual([`keywords-missing ${keywords}:1`, `keywords-missing ${keywords}:2`]);
    expect(problems[1]!.what).toBe('Nog zonder zoekwoorden, soorten: open-inloop, eettafel, spreekuur, informatie-adviespunt (samen 4).');
  });

  test('are left alone while the taxonomy is broken: that is told elsewhere', () => {
    expect(problemsOf(contentFolder().write('content/taxonomy/kinds.yaml', '- {'))).toEqual([]);
  });
});

describe('words', () => {
  const after = (file: string, from: string, to: string) => problemsOf(contentFolder().replace(file, from, to)).map(({ code, what }) => `${code} ${what}`);

  test('that mean something else too may lead to themselves', () => {
    expect(after(synonyms, 'words: [honger', 'words: [Eten')).toEqual([]);
    expect(after(synonyms, '- words: [honger', '- words: [bakkie]\n  means: [bakkie]\n- words: [honger')).toEqual([]);
  });

  test('may stand in two groups', () => {
    expect(after(synonyms, 'honger', 'honger, bakkie')).toEqual([]);
  });

  test('are ignored one by one, a phrase with such a word is not', () => {
    expect(after(synonyms, 'bakkie', 'waar kletsen')).toEqual([]);
    expect(after(synonyms, 'bakkie', 'Waar')).toEqual([
      'word-ignored "Waar" telt bij het zoeken niet mee: het staat bij ignore in search/understanding/nl.yaml, op regel 1.',
    ]);
  });

  test('that are ignored in another language count in this one', () => {
    expect(problemsOf(contentFolder().replace('search/synonyms/en.yaml', 'cuppa', 'waar'))).toEqual([]);
  });

  test.each([
    [keywords, 'praatje', 'Gezelligheid'],
    [understanding, 'voor niks', 'GRATIS'],
    [understanding, 'poolse', 'Pools'],
    [understanding, '"# jaar"', '"Ik ben: #"'],
  ])('written twice in %s are told', (file, from, to) => {
    expect(after(file, from, to)).toEqual([expect.stringContaining(`word-twice "${to.replaceAll('"', '')}" staat hier al`) as string]);
  });

  test('that are forms of one small word may be ignored twice', () => {
    expect(after(understanding, 'één', 'één, een')).toEqual([]);
  });

  test.each([
    ['poolse', 'gratis', 'languages.pl', 'wishes.gratis'],
    ['voor niks', 'vanavond', 'wishes.gratis', 'open.avond'],
  ])('"%s" that becomes "%s" cannot mean both %s and %s', (from, to, choice, other) => {
    expect(after(understanding, from, to)).toEqual([expect.stringContaining(`staat bij ${choice} en ook bij ${other}, op regel`) as string]);
  });
});

describe('languages', () => {
  const easy = 'name: Eenvoudig\ntag: nl-x-simpel\nhtmlTag: nl\npath: eenvoudig\norder: 3\neasy: true\n';

  test('that are easy use the files of the language they make easier', () => {
    const folder = contentFolder().write('content/translations/eenvoudig/language.yaml', easy);
    expect(problemsOf(folder)).toEqual([]);
    expect(spotsOf(problemsOf(folder.write('search/synonyms/eenvoudig.yaml', '[]')))).toEqual(['words-stray search/synonyms/eenvoudig.yaml:1']);
  });

  test('without any words are three remarks, and their broken files errors', () => {
    const folder = contentFolder().write('content/translations/de/language.yaml', 'name: Deutsch\ntag: de\npath: de\norder: 3\n');
    expect(spotsOf(problemsOf(folder))).toEqual(['synonyms', 'keywords', 'understanding'].map((list) => `words-missing search/${list}/de.yaml:1`));
    expect(spotsOf(problemsOf(folder.write('search/keywords/de.yaml', '"')))).toContain('file-broken search/keywords/de.yaml:1');
  });

  test('whose language.yaml is broken keep their files', () => {
    expect(problemsOf(contentFolder().write('content/translations/en/language.yaml', 'name: "'))).toEqual([]);
  });

  test.each(['search/synonyms/lijst.txt', 'search/keywords/xx.yaml', 'search/understanding/nl.yml'])('%s is a stray', (path) => {
    expect(spotsOf(problemsOf(contentFolder().write(path, 'x')))).toEqual([`words-stray ${path}:1`]);
  });
});
