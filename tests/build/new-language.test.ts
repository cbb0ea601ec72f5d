/** A ninth language, from its first day to the day it is offered; and how a site with an address of its own tells where its languages are. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { coverageOf } from '#i18n/coverage.ts';
import { buurthuis, town, type ContentFolder } from '../fixtures/content-folder.ts';
import { projectCopy, runTool } from '../fixtures/project-copy.ts';
import { byName, everyElement, parseHtml } from './html.ts';

const home = 'content/translations/qaa';
let copy: ContentFolder;
const read = (path: string) => readFileSync(join(copy.root, path), 'utf8');
const page = (path: string) => parseHtml(read(`dist/kleinstad/${path}index.html`));
const alternates = (path: string) =>
  byName(page(path), 'link').flatMap(({ attributes }) => (attributes.get('rel') === 'alternate' ? [[attributes.get('hreflang'), attributes.get('href')]] : []));
const offered = (path: string) => new Set(byName(page(path), 'a').flatMap(({ attributes }) => attributes.get('hreflang') ?? []));

function build() {
  const { status, stdout, stderr } = runTool(copy, 'build', [], { MUNICIPALITY: 'kleinstad' });
  if (status !== 0) throw new Error(stdout + stderr);
}

beforeAll(() => {
  copy = projectCopy().remove('content/translations').replace(`${town}/municipality.yaml`, 'mail:', 'publicAddress: https://inloop.example.org/\nmail:');
  for (const language of ['nl', 'eenvoudig'])
    cpSync(join('content', 'translations', language), join(copy.root, 'content', 'translations', language), {
      recursive: true,
      filter: (path) => !/municipalities|taxonomy/.test(path),
    });
  const { status, stderr } = runTool(copy, 'new', ['language', 'qaa']);
  if (status !== 0) throw new Error(stderr);
  build();
}, 180_000);

describe('an invented language on its first day', () => {
  test('has everything to translate, and nothing translated', () => {
    expect(coverageOf(copy.sources()).get('qaa')).toBe(0);
    expect(copy.problems().filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('is in no list of languages', () => {
    expect(offered('')).toEqual(new Set());
    expect(alternates('').map(([language]) => language)).toEqual(['nl', 'x-default']);
  });

  test('has its pages already for who knows the address, in Dutch that says it is Dutch', () => {
    const html = read('dist/kleinstad/qaa/plekken/buurthuis/index.html');
    expect(html).toContain('<html lang="qaa" dir="ltr"');
    expect(html).toMatch(/<span lang="nl" dir="ltr"[^>]*>\s*Een huis met een tuin\.\s*<\/span>/);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });
});

describe('the same language when it is translated', () => {
  beforeAll(() => {
    const taxonomy = ['taxonomy', 'municipalities/kleinstad/notices', 'municipalities/kleinstad/organisations', 'municipalities/kleinstad/neighbourhoods'];
    const places = ['buurthuis', 'bus', 'kerk', 'veilige-plek'].map((place) => `municipalities/kleinstad/places/${place}`);
    for (const path of [...taxonomy, ...places].map((name) => `${home}/${name}.yaml`))
      if (existsSync(join(copy.root, path))) copy.write(path, read(path).replaceAll(/^# (".*": )""$/gm, '$1"qaa"'));
    copy.write(`${home}/interface.json`, read(`${home}/todo/interface.json`));
    for (const name of ['balie-uitleg', 'over', 'privacy', 'toegankelijkheid'])
      copy.write(`${home}/pages/${name}.yaml`, read(`${home}/todo/pages/${name}.yaml`));
    const { status, stderr } = runTool(copy, 'translated');
    if (status !== 0) throw new Error(stderr);
    copy.replace(buurthuis, 'summary: Een huis met een tuin.', 'summary: Een huis met een grote tuin.');
    copy.write('content/translations/nl/pages/over.yaml', read('content/translations/nl/pages/over.yaml').replace('title: ', 'title: Alles '));
    build();
  }, 120_000);

  test('is whole, and offered on every page', () => {
    expect(coverageOf(copy.sources()).get('qaa')).toBe(1);
    expect(offered('')).toEqual(new Set(['nl', 'qaa']));
    expect(offered('plekken/buurthuis/')).toEqual(new Set(['nl', 'qaa']));
  });

  test('shows nothing in Dutch any more', () => {
    expect(read('dist/kleinstad/qaa/plekken/buurthuis/index.html')).not.toMatch(/Een huis met een tuin|Loop binnen voor koffie/);
  });

  test('says of a text that is older than the Dutch that it is, beside the text and above the page, and nowhere else', () => {
    const notes = (path: string) =>
      [...everyElement(page(path))].filter(({ attributes }) => attributes.get('class')?.split(' ').includes('fallback-note')).length;
    const place = read('dist/kleinstad/qaa/plekken/buurthuis/index.html');
    expect(place).toContain('<span data-stale>qaa</span>');
    expect(place.match(/class="text-remark"/g)).toHaveLength(1);
    expect(notes('qaa/plekken/buurthuis/')).toBe(1);
    expect(notes('qaa/over/')).toBe(1);
    for (const path of ['qaa/plekken/kerk/', 'qaa/privacy/', 'plekken/buurthuis/', 'over/']) expect(notes(path), path).toBe(0);
  });

  test('is named to search engines, each page with the same page in the other languages; Dutch is for who has none of them', () => {
    for (const path of ['plekken/buurthuis/', 'qaa/plekken/buurthuis/'])
      expect(alternates(path), path).toEqual([
        ['nl', 'https://inloop.example.org/plekken/buurthuis/'],
        ['qaa', 'https://inloop.example.org/qaa/plekken/buurthuis/'],
        ['x-default', 'https://inloop.example.org/plekken/buurthuis/'],
      ]);
  });

  test('easy Dutch is no language of its own for them', () => {
    expect(alternates('eenvoudig/plekken/buurthuis/')).toEqual([]);
  });
});
