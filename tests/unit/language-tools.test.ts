/** `check:language`, `translated` and `new language` as somebody in a terminal meets them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '#i18n/coverage.ts';
import { buurthuis, type ContentFolder } from '../fixtures/content-folder.ts';
import { projectCopy, runTool } from '../fixtures/project-copy.ts';

const seconds = 1000;
const english = 'content/translations/en/municipalities/kleinstad/places/buurthuis.yaml';
const read = ({ root }: ContentFolder, path: string) => readFileSync(join(root, path), 'utf8');

describe('check:language', { timeout: 30 * seconds }, () => {
  const folder = projectCopy();

  test('ends well with only warnings, and tells each with its file and line', () => {
    const { status, stdout } = runTool(folder, 'check-language', ['en']);
    expect(status).toBe(0);
    expect(stdout).toContain(`${buurthuis}:11  let op (translation-missing)`);
    expect(stdout).toMatch(/en: 0 fouten, \d+ keer let op\n$/);
  });

  test('ends badly on an error', () => {
    const bad = projectCopy().replace(english, 'A house with a garden.', 'A house with 2 gardens.');
    const { status, stdout } = runTool(bad, 'check-language');
    expect(status).toBe(1);
    expect(stdout).toContain(`${english}:1  FOUT (translation-numbers)`);
  });

  test('prints tables for who keeps the languages', () => {
    const { status, stdout } = runTool(folder, 'check-language', ['--report']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^taal +interface +pages +taxonomy +kleinstad +verouderd +samen\n/);
    expect(stdout).toMatch(/\nen +1\/2 +0\/2 +1\/\d+ +7\/\d+ +0 +\d+%\n/);
    expect(stdout).toMatch(/\ndeel +taal +teksten .*Flesch-Douma +Brouwer\n/);
    expect(stdout).toMatch(/\nkleinstad +nl +\d+ /);
  });

  test('says which languages there are to who asks for another', () => {
    expect(runTool(folder, 'check-language', ['xx'])).toMatchObject({ status: 1, stderr: 'De taal "xx" is er niet. Kies uit: nl, en.\n' });
  });
});

describe('translated', { timeout: 30 * seconds }, () => {
  const folder = projectCopy();

  test('writes of which Dutch text each translation was made, and leaves the rest of the file as it was', () => {
    const before = read(folder, english);
    expect(runTool(folder, 'translated').stdout).toContain(`${english}: 3 bijgewerkt`);
    expect(read(folder, english).startsWith(before)).toBe(true);
    expect(read(folder, english)).toMatch(/\nof:\n {2}summary: [0-9a-f]{8}\n/);
    expect(Object.keys(JSON.parse(read(folder, 'content/translations/en/interface-of.json')) as object)).toEqual(['home.title']);
    expect(folder.problems()).toEqual([]);
  });

  test('has nothing to do a second time', () => {
    expect(runTool(folder, 'translated').stdout).toMatch(/^Alles was al bijgewerkt/);
  });

  test('leaves a stale translation stale, until somebody says that it is right', () => {
    folder.replace(buurthuis, 'summary: Een huis met een tuin.', 'summary: Een huis met een grote tuin.');
    const isStale = () => runTool(folder, 'check-language', ['en']).stdout.includes('(translation-stale)');
    runTool(folder, 'translated');
    expect(isStale()).toBe(true);
    expect(runTool(folder, 'translated', [english]).stdout).toBe(`${english}: 1 bijgewerkt\n`);
    expect(isStale()).toBe(false);
  });

  test('knows no file outside the translations', () => {
    expect(runTool(folder, 'translated', [buurthuis])).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('new language', { timeout: 30 * seconds }, () => {
  const folder = projectCopy();
  const made = runTool(folder, 'new', ['language', 'qaa']);
  const home = 'content/translations/qaa';

  test('sets up an invented language: everything is there, and nothing is translated', () => {
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain(`Begin bij ${home}/LEESMIJ.md`);
    expect(folder.problems()).toEqual([]);
    expect(coverageOf(folder.sources()).get('qaa')).toBe(0);
    expect(read(folder, `${home}/municipalities/kleinstad/places/buurthuis.yaml`)).toContain('# Een huis met een tuin.\n# "summary": ""\n');
    expect(JSON.parse(read(folder, `${home}/todo/interface.json`))).toMatchObject({ home: { title: 'Loop binnen', count_other: '{{count}} plekken' } });
    expect(read(folder, `${home}/todo/pages/over.yaml`)).toBe('title: Over deze site\nlead: Wij maken een kaart.\n');
  });

  test('is refused when it is there already, when it is no code, and when something else is asked for', () => {
    expect(runTool(folder, 'new', ['language', 'qaa'])).toMatchObject({ status: 1, stderr: expect.stringContaining('is er al') as string });
    expect(runTool(folder, 'new', ['language', '../en'])).toMatchObject({ status: 1, stderr: expect.stringContaining('geen taalcode') as string });
    expect(runTool(folder, 'new', ['plek', 'kerk'])).toMatchObject({ status: 1, stderr: 'Wat wilt u maken? Gebruik: npm run new language ti\n' });
  });
});
