/** `npm run search`, as somebody in a terminal meets it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

interface Line {
  readonly query: string;
  readonly results: readonly { readonly id: string; readonly score: number; readonly weak: boolean; readonly why: readonly Record<string, string>[] }[];
  readonly understood: Readonly<Record<string, string>>;
  readonly meant?: string;
  readonly dropped: readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'search-tool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function run(words: readonly string[], input = '') {
  const { MUNICIPALITY: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/search.ts', ...words], {
    input,
    encoding: 'utf8',
    env: { ...env, TODAY: '2026-11-21' },
  });
  return { status, stdout, stderr };
}

const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

const documents = file('documents.json', [
  { id: 'geld', title: 'Spreekuur', topics: 'Schulden, geld', wijk: 'Blerick', postcode: '5921 LX' },
  { id: 'muziek', title: 'Muziek', place: 'Café De Singel', summary: 'Zing mee' },
]);

describe('npm run search', { timeout: 60_000 }, () => {
  test('--json prints one line for each question of standard input, with what was found and why', () => {
    const { status, stdout, stderr } = run(['--json', '--documents', documents], 'schulden\n\n   \r\nzingne\r\nschulden blerick\n5921lx\nxyzzyq');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = linesOf(stdout);
    expect(lines.map(({ query, results }) => [query, ...results.map(({ id }) => id)])).toEqual([
      ['schulden', 'geld'],
      ['zingne', 'muziek'],
      ['schulden blerick', 'geld'],
      ['5921lx', 'geld'],
      ['xyzzyq'],
    ]);
    const [first] = lines[0]!.results;
    expect(first).toMatchObject({ id: 'geld', weak: false });
    expect(first?.score).toBeGreaterThan(0);
    expect(first?.why).toContainEqual({ word: 'schulden', found: 'schulden', field: 'topics', step: 'exact' });
    expect(lines[4]).toMatchObject({ dropped: ['xyzzyq'] });
  });

  test('searches documents with the words of a language', () => {
    const turkish = file('turkish.json', [{ id: 'mektup', title: 'Mektuplar' }]);
    const { status, stdout } = run(['mektubu', 'taşlar', '--locale', 'tr', '--json', '--documents', turkish]);
    expect(status).toBe(0);
    expect(linesOf(stdout)).toMatchObject([
      { query: 'mektubu', results: [{ id: 'mektup', weak: false }] },
      { query: 'taşlar', results: [] },
    ]);
  });

  test('without --json tells people what was found, and why', () => {
    const { status, stdout } = run(['schulden', '--documents', documents]);
    expect(status).toBe(0);
    expect(stdout).toContain('"schulden": 1 found\n');
    expect(stdout).toMatch(/ 1\. Spreekuur {2}\[geld\] {2}\d/);
    expect(stdout).toContain('schulden (exact, topics)');
  });

  test('searches a municipality in a language, and tells what it understood', () => {
    const { status, stdout } = run(['koffie gratis', '--locale', 'en', '--municipality', 'voorbeeldstad', '--json']);
    expect(status).toBe(0);
    const [line] = linesOf(stdout);
    expect(line).toMatchObject({ query: 'koffie gratis', understood: { cost: 'gratis' } });
    expect(line!.results.length).toBeGreaterThan(0);
  });
});

describe('npm run search ends badly, and says what to do,', { timeout: 60_000 }, () => {
  const told = (words: readonly string[], input?: string) => {
    const { status, stdout, stderr } = run(words, input);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    // A sentence, not the inside of a program.
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr.trim()).not.toBe('');
    return stderr;
  };

  test('of a locale that is not there', () => {
    const sentence = told(['schulden', '--locale', 'nll']);
    expect(sentence).toContain('There is no locale "nll".');
    expect(sentence).toMatch(/There is: .*\bnl\b.*\buk\b/);
  });

  test('of a municipality that is not there', () => {
    const sentence = told(['schulden', '--municipality', 'voorbeeldstat']);
    expect(sentence).toContain('There is no municipality "voorbeeldstat". Do you mean "voorbeeldstad"? There is: ');
  });

  test('without a question', () => {
    const sentence = told(['--documents', documents], '\n  \n');
    expect(sentence).toContain('There is no question.');
    expect(sentence).toContain('npm run search -- "schulde"');
  });

  test('of a file that is not there', () => {
    expect(told(['schulden', '--documents', join(folder, 'nowhere.json')])).toContain('nowhere.json');
  });

  test('of a file that is no list of documents', () => {
    const sentence = told(['schulden', '--documents', file('untitled.json', [{ id: 'a' }])]);
    expect(sentence).toContain('untitled.json is no list of documents: at 0.title');
    expect(sentence).toContain('A document has id, base, title');
  });

  test('with an option that is not there', () => {
    expect(told(['schulden', '--locales', 'nl'])).toContain("'--locales'");
  });
});
