import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '#search/embedded/open-index.ts';
import type { Snapshot } from '#search/embedded/snapshot.ts';
import { breakOut, hostileProject, image, script, template } from './hostile-content.ts';
import { all, byName, codeOf, type Element, everyElement, parseHtml, textOf } from './html.ts';

let folder = '';
let site = '';
let output = '';
let pages: { readonly file: string; readonly html: string; readonly root: Element }[] = [];
const page = (file: string) => pages.find((candidate) => candidate.file === join(...file.split('/')))!;

beforeAll(() => {
  folder = hostileProject();
  const built = spawnSync(process.execPath, ['src/tools/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, MUNICIPALITY: 'vijandstad', TODAY: '2026-11-21' },
  });
  output = `${built.stdout}${built.stderr}`;
  if (built.status !== 0) throw new Error(output);
  site = join(folder, 'dist', 'vijandstad');
  pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: readFileSync(join(site, file), 'utf8') }))
    .map(({ file, html }) => ({ file, html, root: parseHtml(html) }));
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a text that tries to be markup', () => {
  test('becomes no element and no attribute on any page', () => {
    expect(pages.length).toBeGreaterThan(50);
    const expected = new Set(['application/json', 'application/ld+json', 'module']);
    for (const { file, root } of pages) {
      for (const { name, attributes } of everyElement(root)) {
        expect(name === 'script' && !expected.has(attributes.get('type') ?? ''), `<script> on ${file}`).toBe(false);
        // The only pictures are those of the desk, on the page that explains it.
        const isScreen = name === 'img' && /^\/balie\/\w+\.webp$/.test(attributes.get('src') ?? '');
        expect((name === 'img' && !isScreen) || name === 'b', `<${name}> on ${file}`).toBe(false);
        expect(
          [...attributes.keys()].filter((key) => key.startsWith('on') || key === 'autofocus'),
          file,
        ).toEqual([]);
      }
    }
  });

  test('is shown letter by letter on the page of the place', () => {
    const { root } = page('plekken/huis/index.html');
    const text = textOf(byName(root, 'main')[0]!);
    for (const hostile of [script, image, breakOut, template]) expect(text).toContain(hostile);
    expect(textOf(byName(root, 'h1')[0]!).trim()).toBe(`Huis ${image}`);
    expect(textOf(byName(root, 'title')[0]!)).toContain(`Huis ${image}`);
  });

  test('is shown letter by letter in Arabic too', () => {
    const text = textOf(byName(page('ar/plekken/huis/index.html').root, 'main')[0]!);
    for (const hostile of [script, image, breakOut, template]) expect(text).toContain(hostile);
  });

  test('is shown letter by letter in lists, in choices and in a notice', () => {
    const { root } = page('zoeken/index.html');
    expect(textOf(root)).toContain(`Koffie ${script}`);
    expect(byName(root, 'option').map((option) => textOf(option).trim())).toContain(`West ${image}`);
    const notices = all(page('index.html').root, ({ attributes }) => attributes.get('class') === 'notices');
    expect(notices.map(textOf).join('')).toContain(`${image} ${breakOut} ${template}`);
  });

  test('reaches the finder, the search and the map as words alone', () => {
    const [block] = all(page('zoeken/index.html').root, ({ attributes }) => attributes.get('id') === 'finder-facts');
    const { facts, words } = JSON.parse(codeOf(block!)) as {
      facts: { neighbourhoods: { name: string }[]; places: Record<string, { name: string }> };
      words: { choices: Record<string, { label: string }[]> };
    };
    expect(facts.neighbourhoods.map(({ name }) => name)).toContain(`West ${image}`);
    expect(facts.places.huis?.name).toBe(`Huis ${image}`);
    expect(words.choices.neighbourhood?.map(({ label }) => label)).toContain(`West ${image}`);
    const ground = JSON.parse(readFileSync(join(site, 'data', 'map.json'), 'utf8')) as { areas: { name: string }[] };
    expect(ground.areas.map(({ name }) => name)).toContain(`West ${image}`);
    for (const file of readdirSync(join(site, 'data', 'search'))) {
      const index = readFileSync(join(site, 'data', 'search', file), 'utf8');
      expect(index, file).not.toContain('<');
      const found = openIndex(JSON.parse(index) as Snapshot).search({ text: `koffie ${script}` });
      expect(
        found?.hits.map(({ key }) => key),
        file,
      ).toContain('huis/koffie');
    }
  });

  test('is not taken for a template that is to be filled in', () => {
    for (const { file, root } of pages.filter((candidate) => /plekken.huis/.test(candidate.file))) {
      const text = textOf(byName(root, 'main')[0]!);
      expect(text, file).toContain('{{municipality}} $t(site.name)');
    }
  });

  test('cannot end a block of JSON', () => {
    let blocks = 0;
    for (const { file, root } of pages) {
      const scripts = byName(root, 'script').filter(({ attributes }) => attributes.get('type')?.endsWith('json'));
      for (const block of scripts) {
        const text = codeOf(block);
        expect(text, file).not.toMatch(/<|-->/);
        expect(() => JSON.parse(text) as unknown, file).not.toThrow();
        blocks += 1;
      }
    }
    expect(blocks).toBeGreaterThan(10);
    const [jsonLd] = byName(page('plekken/huis/index.html').root, 'script').filter(({ attributes }) => attributes.get('type') === 'application/ld+json');
    expect(JSON.parse(codeOf(jsonLd!))['@graph'][0].name).toBe(`Huis ${image}`);
  });

  test('leaves HTML that is valid', async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    const { results } = await validator.validateString(page('plekken/huis/index.html').html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  });

  test('cannot add a line to a calendar', () => {
    const text = readFileSync(join(site, 'plekken', 'huis', 'agenda.ics'), 'utf8').replaceAll('\r\n ', '');
    expect(text.split('\r\n').filter((line) => line !== '' && !/^[A-Z-]+(?:;[A-Z]+=[^:;]+)*:/.test(line))).toEqual([]);
    expect(text).toContain('SUMMARY:Koffie <script>alert(1)</script>\\, Huis');
  });
});
