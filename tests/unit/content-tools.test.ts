/** `npm run check:content` and `npm run build` with bad content, as somebody in a terminal meets them. */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buurthuis, town, type ContentFolder } from '../fixtures/content-folder.ts';
import { projectCopy, runTool } from '../fixtures/project-copy.ts';

const seconds = 1000;
const good = projectCopy();
const bad = projectCopy().replace(buurthuis, 'neighbourhood: west', 'neighbourhood: wezt').write(`${town}/organisations/club.yaml`, 'name: "Club\n');
const distOf = ({ root }: ContentFolder, id: string) => existsSync(join(root, 'dist', id));

describe('check:content', { timeout: 30 * seconds }, () => {
  test('ends well when there is nothing to tell', () => {
    expect(runTool(good, 'check-content')).toMatchObject({
      status: 0,
      stdout: 'kleinstad: niets aan te merken\n\nzoekwoorden: niets aan te merken\n\n',
      stderr: '',
    });
  });

  test('ends well with only warnings', () => {
    const { status, stdout } = runTool(good, 'check-content', [], { TODAY: '2027-05-13' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/let op \(check-stale\)[\s\S]*kleinstad: 0 fouten, \d+ keer let op/);
  });

  test('tells every problem with its file, line, reason and remedy, and ends badly', () => {
    const { status, stdout } = runTool(bad, 'check-content');
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${buurthuis}:3  FOUT (dangling-reference)\n  neighbourhood noemt wijk "wezt", en die bestaat niet.\n  Waarom: Een verwijzing naar niets geeft een bezoeker een dood spoor.\n  Wat te doen: Bedoelt u "west"? Verbeter de id of maak eerst het bestand.\n`,
    );
    expect(stdout).toContain(`${town}/organisations/club.yaml:2  FOUT (file-broken)`);
    expect(stdout).toContain('kleinstad: 2 fouten, 0 keer let op');
  });

  test('gives the same as JSON to a machine', () => {
    const { status, stdout } = runTool(bad, 'check-content', ['--json', 'kleinstad']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { municipality: 'kleinstad', code: 'file-broken', line: 2 },
      { municipality: 'kleinstad', code: 'dangling-reference', line: 3 },
    ]);
  });

  test('tells what is wrong with the words of the search once, also when one of two municipalities is asked for', () => {
    const two = projectCopy().replace('search/synonyms/nl.yaml', 'bakkie', 'een');
    cpSync(join(two.root, town), join(two.root, 'content/municipalities/kleindorp'), { recursive: true });
    for (const words of [[], ['kleindorp']]) {
      const { status, stdout } = runTool(two, 'check-content', words);
      expect(status).toBe(1);
      expect(stdout.split('search/synonyms/nl.yaml:2  FOUT (word-ignored)')).toHaveLength(2);
      expect(stdout).toContain('\nzoekwoorden: 1 fout, 0 keer let op\n');
      expect(JSON.parse(runTool(two, 'check-content', ['--json', ...words]).stdout)).toMatchObject([{ file: 'search/synonyms/nl.yaml', line: 2 }]);
    }
  });

  test.each(['venlo', '../kleinstad'])('of "%s", which is not there, names those that are', (id) => {
    const { status, stdout } = runTool(good, 'check-content', [id]);
    expect(status).toBe(1);
    expect(stdout).toContain(`De gemeente "${id}" bestaat niet.`);
    expect(stdout).toContain('Kies uit: kleinstad.');
  });

  test('without any municipality ends badly', () => {
    const empty = projectCopy().remove('content/municipalities');
    expect(runTool(empty, 'check-content')).toMatchObject({ status: 1, stderr: 'content/municipalities is leeg: er is geen gemeente om na te kijken.\n' });
  });
});

describe('build', { timeout: 60 * seconds }, () => {
  test.each(['', 'kleinstad'])('of "%s" with an error in the content ends badly, says why and leaves no site', (id) => {
    const { status, stdout, stderr } = runTool(bad, 'build', [], { MUNICIPALITY: id });
    expect(status).toBe(1);
    expect(stdout).toContain('FOUT (dangling-reference)');
    expect(stderr).toContain('kleinstad: 2 fouten, 0 keer let op. Er is geen site gemaakt.');
    expect(distOf(bad, 'kleinstad')).toBe(false);
  });

  test.each(['venlo', '../kleinstad'])('of "%s", which is not there, ends badly and names those that are', (id) => {
    const { status, stdout } = runTool(good, 'build', [], { MUNICIPALITY: id });
    expect(status).toBe(1);
    expect(stdout).toContain('Kies uit: kleinstad.');
    expect(existsSync(join(good.root, 'dist'))).toBe(false);
  });

  test('with an error in the words of the search ends badly', () => {
    const broken = projectCopy().write('search/keywords/nl.yaml', 'topics: [');
    const { status, stdout } = runTool(broken, 'build');
    expect(status).toBe(1);
    expect(stdout).toContain('search/keywords/nl.yaml:1  FOUT (file-broken)');
    expect(distOf(broken, 'kleinstad')).toBe(false);
  });

  test('of a municipality without a single place ends badly', () => {
    const empty = projectCopy().remove(`${town}/places`).replace(`${town}/notices/winter.yaml`, 'link: buurthuis\n', '');
    const { status, stdout } = runTool(empty, 'build');
    expect(status).toBe(1);
    expect(stdout).toContain('De gemeente "kleinstad" heeft nog geen enkele plek.');
    expect(distOf(empty, 'kleinstad')).toBe(false);
  });

  test('that fails half way leaves no half site', () => {
    const broken = projectCopy()
      .write('src/pages/kapot.astro', '---\nthrow new Error("kapot");\n---\n<p>kapot</p>\n')
      .write('dist/kleinstad/index.html', 'van gisteren');
    const { status, stdout, stderr } = runTool(broken, 'build');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('kapot');
    expect(stderr).toContain('dist/kleinstad is weggehaald');
    expect(distOf(broken, 'kleinstad')).toBe(false);
  });
});
