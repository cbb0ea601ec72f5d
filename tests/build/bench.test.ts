import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtMunicipalities, builtSite } from './built-site.ts';
import { all, byName, inherited, textOf, type Element } from './html.ts';

const classesOf = ({ attributes }: Element) => (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
const has = (root: Element, ...wanted: string[]) => all(root, (element) => wanted.every((name) => classesOf(element).includes(name)));
const benchOf = (id: (typeof builtMunicipalities)[number], language: string) =>
  builtSite(id).pages.find((page) => page.path === 'stijl/' && page.language.id === language)!.root;
const main = (root: Element) => byName(root, 'main')[0]!;

/** Every part in a state, by the classes it must have. */
const everywhere = [
  ['nl-data-badge'],
  ['open-bar', 'is-sure'],
  ['open-bar', 'is-unsure'],
  ['search-form'],
  ['languages-fold'],
  ['filter-panel'],
  ['also-unknown'],
  ['problem'],
  ['sheet'],
  ['finder-bar'],
  ['pill'],
  ['chip'],
  ['find-count'],
  ['find-nothing'],
  ['map-pin', 'is-open'],
  ['map-pin', 'is-unsure'],
  ['map-pin', 'is-selected'],
  ['map-pin', 'is-group'],
  ['map-pin-count'],
  ['map-label', 'is-chosen'],
  ['map-own'],
  ['tiles'],
  ['offer-row'],
  ['facts'],
  ['unknowns'],
  ['help-lines'],
  ['contact'],
  ['wall-head', 'on-wall'],
  ['open-count'],
  ['breadcrumb'],
  ['unsure-parts'],
  ['district-list'],
  ['neighbourhood-rows'],
  ['term-rows'],
  ['big-door', 'is-lit'],
  ['quick-exit'],
  ['footer-ground'],
];

describe.each(builtMunicipalities)('the page of parts of %s', (id) => {
  test.each(['nl', 'ar'])('shows every part, in %s', (language) => {
    const root = main(benchOf(id, language));
    expect(everywhere.filter((names) => has(root, ...names).length === 0).map((names) => names.join('.'))).toEqual([]);
  });

  test('shows the bar of a place open, later and closed without a clock, and never of a place that exists', () => {
    const bars = has(main(benchOf(id, 'nl')), 'open-bar').filter(({ attributes }) => attributes.has('data-state'));
    expect(bars.map(({ attributes }) => attributes.get('data-state'))).toEqual(['open', 'opens', 'closed']);
    const names = builtSite(id).catalogue.places.map(({ name }) => name);
    for (const bar of bars) expect(names.filter((name) => textOf(bar).includes(name))).toEqual([]);
  });

  test('shows a door on and a door off', () => {
    expect(has(main(benchOf(id, 'nl')), 'big-door').map((door) => classesOf(door).includes('is-lit'))).toEqual([false, true]);
  });

  test('shows each paint with a button, a badge, a row, a wall and a doubt', () => {
    const themes = has(main(benchOf(id, 'nl')), 'bench-theme');
    expect(themes.length).toBeGreaterThan(2);
    for (const theme of themes) {
      const missing = ['nl-button', 'nl-data-badge', 'offer-row', 'on-wall', 'doubt'].filter((name) => has(theme, name).length === 0);
      expect(missing, theme.attributes.get('data-theme')).toEqual([]);
    }
  });

  test('says in its headings no more than this municipality knows', () => {
    const root = main(benchOf(id, 'nl'));
    const isAsked = builtSite(id).catalogue.offers.some(({ checked }) => checked.offer?.confirmed);
    const lead = (part: string) => textOf(has(all(root, ({ attributes }) => attributes.get('aria-labelledby') === part)[0]!, 'quiet')[0]!);
    expect(lead('kaartjes').includes('nagevraagd')).toBe(isAsked);
    expect(lead('feiten').includes('In inkt')).toBe(isAsked);
  });

  test('names nothing in Dutch on an Arabic page without saying so', () => {
    const named = all(benchOf(id, 'ar'), ({ attributes }) => attributes.has('aria-label'));
    expect(named.length).toBeGreaterThan(10);
    const silent = named.filter((element) => !/\p{Script=Arabic}/u.test(element.attributes.get('aria-label')!) && inherited(element, 'lang') !== 'nl');
    expect(silent.map(({ attributes }) => attributes.get('aria-label'))).toEqual([]);
  });

  test('loads a sheet first that decides the order of the layers', () => {
    const sheets = byName(benchOf(id, 'nl'), 'link').filter(({ attributes }) => attributes.get('rel') === 'stylesheet');
    const opening = sheets.map(({ attributes }) => builtSite(id).read(attributes.get('href')!)).filter((css) => css.includes('@layer'));
    expect(opening.length).toBeGreaterThan(1);
    // A sheet of one page names the order too, so it doesn't matter which of them comes first.
    expect(opening[0]).toMatch(/^@layer tokens\b/);
  });

  test('has a rule for each class of its own, and a use for each rule', () => {
    const ruled = new Set([...readFileSync('src/styles/bench.css', 'utf8').matchAll(/\.(bench[\w-]*)/g)].map(([, name]) => name));
    const used = new Set(all(benchOf(id, 'nl'), () => true).flatMap((element) => classesOf(element).filter((name) => name.startsWith('bench'))));
    expect([...used].toSorted()).toEqual([...ruled].toSorted());
  });
});

describe.each(builtMunicipalities)('in %s', (id) => {
  test('a kind or topic without places says what to do and where to go on', () => {
    const { pages, catalogue } = builtSite(id);
    const { offers, kinds, topics } = catalogue;
    const empty = [
      ...kinds.filter((kind) => !offers.some((offer) => offer.kind.id === kind.id)).map((kind) => `soorten/${kind.id}/`),
      ...topics.filter((topic) => !offers.some((offer) => offer.topics.some((own) => own.id === topic.id))).map((topic) => `onderwerpen/${topic.id}/`),
    ];
    for (const { address, root } of pages.filter(({ path }) => empty.includes(path))) {
      const [state, ...others] = has(main(root), 'find-nothing');
      expect(others, address).toEqual([]);
      expect(byName(state!, 'a').length, address).toBeGreaterThan(1);
    }
  });

  test('every place says in which wijk it is, also when its name tells what it is', () => {
    const { pages, catalogue } = builtSite(id);
    const silent = catalogue.places.filter(({ id: place, neighbourhood }) => {
      const page = pages.find(({ address }) => address === `/plekken/${place}/`)!;
      return neighbourhood !== undefined && !has(page.root, 'place-kinds').some((line) => textOf(line).includes(neighbourhood.name));
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});
