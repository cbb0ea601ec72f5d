/** `check:language`, `translated` and `new language` as somebody in a terminal meets them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '#i18n/coverage.ts';
import { createFormat } from '#i18n/format.ts';
import { siteLanguage } from '#i18n/site-language.ts';
import { readLanguages } from '#sources/languages.ts';
import { buurthuis, town, type ContentFolder } from '../fixtures/content-folder.ts';
import { projectCopy, runTool } from '../fixtures/project-copy.ts';
import { tagOf } from '../../src/tools/language-tag.ts';

const seconds = 1000;
const english = 'content/translations/en/municipalities/kleinstad/places/buurthuis.yaml';
const formatOf = (folder: ContentFolder, id: string) =>
  createFormat(siteLanguage(id, readLanguages(folder.sources()).languages.find((language) => language.id === id)!.about));
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

  test.each([
    ['content/translations/en/language.yaml', 'name: "English'],
    ['content/translations/nl/interface.json', '{ "home": '],
    ['content/taxonomy/glossary.yaml', '- { id: x, words: [x] }\n'],
  ])('ends badly when %s is broken, also for one language, and tells it once', (path, text) => {
    const { status, stdout } = runTool(projectCopy().write(path, text), 'check-language', ['en']);
    expect(status).toBe(1);
    expect(stdout.split('\n').filter((line) => line.startsWith(`${path}:`) && line.includes('FOUT'))).toHaveLength(1);
  });

  test('keeps what is broken in a language that nobody asks for to itself', () => {
    expect(runTool(projectCopy().write(english, 'summary: "A house'), 'check-language', ['nl']).status).toBe(0);
  });

  test('prints tables for who keeps the languages', () => {
    const { status, stdout } = runTool(folder, 'check-language', ['--report']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^taal +interface +pages +taxonomy +kleinstad +verouderd +samen\n/);
    expect(stdout).toMatch(/\nen +1\/2 +0\/2 +1\/\d+ +7\/\d+ +0 +\d+%\n/);
    expect(stdout).toMatch(/\ndeel +taal +teksten .*Flesch-Douma +Brouwer\n/);
    expect(stdout).toMatch(/\nkleinstad +nl +\d+ /);
    expect(stdout).toMatch(/\ntaal +moeilijkste teksten +woorden +Flesch-Douma\n/);
  });

  test('names the hardest Dutch file first', () => {
    const hard = 'Verantwoordelijkheidsgevoel veroorzaakt ingewikkelde organisatorische problemen. ';
    const copy = projectCopy();
    ['mild', 'hard', 'kort'].forEach((name, number) =>
      copy.write(
        `${town}/organisations/${name}.yaml`,
        `name: ${name}\nnote: ${['De hond en de kat zijn thuis. '.repeat(8), hard.repeat(12), hard][number]!.trim()}\n`,
      ),
    );
    const table = runTool(copy, 'check-language', ['--report']).stdout.split('moeilijkste teksten')[1]!;
    expect(table).toMatch(new RegExp(`^nl +${town}/organisations/hard.yaml +60 +-\\d+\\nnl +${town}/organisations/mild.yaml +56 +\\d+\\n$`, 'm'));
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

  test.each([
    ['content/translations/en/interface-of.json', '{ "home.title": "9f273074" '],
    [english, 'summary: A house with a garden.\nof: [a]\n'],
  ])('writes nothing while %s is broken: %s', (path, text) => {
    const broken = projectCopy().write(path, text);
    const { status, stdout, stderr } = runTool(broken, 'translated');
    expect(status).toBe(1);
    expect(stdout).toContain(`${path}:`);
    expect(stderr).toBe(`Er is niets opgeschreven. Verbeter eerst: ${path}.\n`);
    expect(read(broken, path)).toBe(text);
    expect(read(broken, 'content/translations/en/taxonomy.yaml')).not.toContain('of:');
  });

  test('adds to the stamps that are there', () => {
    const stamps = 'content/translations/en/interface-of.json';
    const half = projectCopy()
      .write('content/translations/en/interface.json', '{ "home": { "title": "Walk in", "count_one": "{{count}} place", "count_other": "{{count}} places" } }')
      .write(stamps, '{ "home.title": "00000000" }');
    expect(runTool(half, 'translated').status).toBe(0);
    expect(JSON.parse(read(half, stamps))).toEqual({ 'home.count': expect.stringMatching(/^[0-9a-f]{8}$/) as string, 'home.title': '00000000' });
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

  test('says that Node.js has no dates in it, and gives it those of Dutch on every machine', () => {
    const remark = 'Node.js kent geen datums, meervouden en taalnamen in qaa.';
    expect(made.stdout).toContain(remark);
    expect(read(folder, `${home}/LEESMIJ.md`)).toContain(remark);
    expect(read(folder, `${home}/language.yaml`)).toContain('\ntag: nl-x-qaa\nhtmlTag: qaa\n');
    expect(formatOf(folder, 'qaa').fullDay('2026-11-21')).toBe('zaterdag 21 november 2026');
  });

  test('says where its letters come from', () => {
    expect(read(folder, `${home}/LEESMIJ.md`)).toContain('src/tools/font-subsets.ts');
  });

  test('in a language with a calendar and digits of its own writes the dates as they are on a letter from the town hall', () => {
    const persian = projectCopy();
    const { status, stdout } = runTool(persian, 'new', ['language', 'fa']);
    expect(status).toBe(0);
    expect(stdout).not.toContain('Node.js kent');
    expect(read(persian, 'content/translations/fa/language.yaml')).toContain('\ntag: fa-u-ca-gregory-nu-latn\nhtmlTag: fa\ndirection: rtl\npath: fa\n');
    expect(formatOf(persian, 'fa').date('2026-11-21')).toBe('21 نوامبر 2026');
    expect(persian.problems()).toEqual([]);
  });

  test.each([
    ['ti', 'ti'],
    ['th', 'th-u-ca-gregory'],
    ['bn', 'bn-u-nu-latn'],
    ['ar', 'ar-u-nu-latn'],
    ['ps', 'ps-u-ca-gregory-nu-latn'],
    ['pap', 'nl-x-pap'],
  ])('%s gets the tag %s', (id, tag) => {
    expect(tagOf(id).tag).toBe(tag);
  });

  test('is refused when it is there already, when it is no code, and when something else is asked for', () => {
    expect(runTool(folder, 'new', ['language', 'qaa'])).toMatchObject({ status: 1, stderr: expect.stringContaining('is er al') as string });
    expect(runTool(folder, 'new', ['language', '../en'])).toMatchObject({ status: 1, stderr: expect.stringContaining('geen taalcode') as string });
    expect(runTool(folder, 'new', ['plek', 'kerk'])).toMatchObject({ status: 1, stderr: 'Wat wilt u maken? Gebruik: npm run new language ti\n' });
  });
});
