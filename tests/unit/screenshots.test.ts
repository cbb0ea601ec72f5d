import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { readSources } from '#sources/files.ts';
import { dayMadeFor, isFresh } from '../../src/tools/screenshots/built-pages.ts';
import { album, sheet } from '../../src/tools/screenshots/contact-sheet.ts';
import { tellingMoment } from '../../src/tools/screenshots/moment.ts';
import { pageTypesOf } from '../../src/tools/screenshots/page-types.ts';
import { chosenTypes, planOf } from '../../src/tools/screenshots/plan.ts';
import { pageTypes } from '../e2e/page-types.ts';

const towns = new Map(['voorbeeldstad', 'venlo', 'rheden'].map((id) => [id, buildCatalogue(readSources(id), { today: '2026-11-22' }).catalogue!]));
const typesOf = (id: string, built = {}) => pageTypesOf(towns.get(id)!, built);
const types = typesOf('voorbeeldstad');
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the plan', () => {
  const sittings = planOf(types);
  const pictures = sittings.flatMap(({ pictures }) => pictures);

  test('has every page type in every language, width and colour scheme once', () => {
    for (const { id, widths = [360, 768, 1280] } of types) {
      const wanted = ['nl', 'ar'].flatMap((language) =>
        widths.flatMap((width) => ['light', 'dark'].map((scheme) => `${id}-${language}-${String(width)}-${scheme}`)),
      );
      const own = sittings.filter(({ type }) => type.id === id).flatMap((sitting) => sitting.pictures.map(({ name }) => name));
      expect(own.sort(), id).toEqual(wanted.sort());
    }
  });

  test('gives every picture a name of its own that is safe as the name of a file', () => {
    expect(new Set(pictures.map(({ name }) => name)).size).toBe(pictures.length);
    for (const { name } of pictures) expect(name).toMatch(/^[a-z\d-]+$/);
  });

  test('opens each page in its own language', () => {
    const addresses = (id: string) => sittings.filter(({ type }) => type.id === id).map(({ address }) => address);
    expect(addresses('home')).toEqual(['/', '/ar/']);
    expect(addresses('finder-open-now')).toEqual(['/zoeken/?open=nu', '/ar/zoeken/?open=nu']);
  });

  test('is a third when it must be quick', () => {
    const quick = planOf(types, true).flatMap((sitting) => sitting.pictures);
    expect(new Set(quick.map(({ width, scheme }) => `${String(width)} ${scheme}`))).toEqual(new Set(['360 light', '1280 light']));
  });
});

describe('the page types', () => {
  test('have a title for every kind of page that the browser tests open', () => {
    const built = typesOf('voorbeeldstad', { nl: Object.values(pageTypes) });
    expect(idsOf(built).filter((id) => id.startsWith('other-'))).toEqual([]);
  });

  test('have ids that differ, in every municipality', () => {
    for (const id of towns.keys()) {
      const ids = idsOf(typesOf(id));
      expect(new Set(ids).size, id).toBe(ids.length);
      expect(ids, id).toEqual(expect.arrayContaining(['home', 'finder', 'place', 'place-many', 'place-unsure', 'topic', 'kind']));
    }
  });

  test('are only those that a municipality has', () => {
    expect(idsOf(typesOf('venlo'))).toContain('neighbourhood-unsure');
    expect(idsOf(typesOf('venlo'))).not.toContain('neighbourhood-week');
    expect(idsOf(types)).toContain('neighbourhood-week');
    expect(idsOf(types)).toContain('place-confidential');
  });

  test('grow with a template that nobody put in the list', () => {
    const built = { nl: ['', 'nieuw/', 'plekken/x/', 'plekken/x/brief/', 'plekken/y/brief/'], ar: [''] };
    const others = typesOf('voorbeeldstad', built).filter(({ id }) => id.startsWith('other-'));
    expect(others.map(({ path, languages }) => [path, languages])).toEqual([
      ['nieuw/', ['nl']],
      ['plekken/x/brief/', ['nl']],
    ]);
  });

  test('have the bench of components and the posters where they were built', () => {
    expect(idsOf(types)).not.toContain('style');
    const path = types.find(({ id }) => id === 'neighbourhood-week')!.path;
    const built = typesOf('voorbeeldstad', { nl: ['stijl/', `${path}poster/`], ar: [`${path}poster/`] });
    expect(built.find(({ id }) => id === 'style')?.languages).toEqual(['nl']);
    expect(built.find(({ id }) => id === 'poster-week')?.languages).toEqual(['nl', 'ar']);
  });

  test('are chosen by id or by its beginning; a word that is none is told', () => {
    expect(idsOf(chosenTypes(types, ['home', 'topic']))).toEqual(['home', 'topic', 'topic-sensitive']);
    expect(chosenTypes(types, [])).toEqual(types);
    expect(() => chosenTypes(types, ['hom'])).toThrow('There is no page type "hom" here: use home, ');
  });
});

describe('the contact sheets', () => {
  const hostile = '<script>alert("1 & 2")</script>';
  const sittings = planOf([{ id: 'home', title: hostile, path: `plekken/"><b>/` }, ...types]);

  test('lead to every picture', () => {
    const html = album('Town', sittings);
    for (const { name } of sittings.flatMap(({ pictures }) => pictures)) {
      expect(html).toContain(`<a href="${name}.jpg">`);
      expect(html).toContain(`src="thumbs/${name}.jpg"`);
    }
  });

  test('show hostile text as text', () => {
    for (const html of [album(hostile, sittings), sheet(hostile, sittings, ['nl', 'light'], new Map())]) {
      expect(html).not.toMatch(/<script|<b>\//);
      expect(html).toContain('&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;');
    }
  });

  test('of one language and scheme hold those pictures alone', () => {
    const thumbs = new Map(sittings.flatMap(({ pictures }) => pictures.map(({ name }) => [name, Buffer.from(name)] as const)));
    const shown = [...sheet('Town', sittings, ['ar', 'dark'], thumbs).matchAll(/base64,([^"]+)"/g)].map(([, data]) => Buffer.from(data!, 'base64').toString());
    expect(shown.length).toBeGreaterThan(60);
    expect(shown.filter((name) => !/-ar-\d+-dark$/.test(name))).toEqual([]);
  });
});

describe('the moment', () => {
  test('is the first Monday morning from the day on that the site was made for, in Amsterdam', () => {
    expect(tellingMoment('2026-11-22').toISOString()).toBe('2026-11-23T09:30:00.000Z');
    expect(tellingMoment('2026-11-23').toISOString()).toBe('2026-11-23T09:30:00.000Z');
    expect(tellingMoment('2026-07-21').toISOString()).toBe('2026-07-27T08:30:00.000Z');
  });

  test('follows from the day the page was made for', () => {
    expect(dayMadeFor('<!doctype html><html lang="nl" data-made="2026-11-22"><p>Sinds 1 mei 2019.</p>')).toBe('2026-11-22');
    expect(dayMadeFor('<!doctype html><html lang="nl"><p data-made="2019-05-01">Sinds 1 mei 2019.</p>')).toBeUndefined();
  });
});

describe('a built site', () => {
  test('that is older than its sources, or not there, is built first', () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-inloop-'));
    const [site, source] = [join(folder, 'site'), join(folder, 'source')];
    mkdirSync(site);
    mkdirSync(source);
    expect(isFresh(site, [source])).toBe(false);
    writeFileSync(join(source, 'page.astro'), '');
    writeFileSync(join(site, 'index.html'), '');
    utimesSync(join(source, 'page.astro'), 1000, 1000);
    expect(isFresh(site, [source])).toBe(true);
    utimesSync(join(site, 'index.html'), 500, 500);
    expect(isFresh(site, [source])).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
