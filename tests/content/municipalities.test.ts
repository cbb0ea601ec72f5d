/** The content that is published: every municipality can be built, and says nothing it doesn't know. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { openState } from '#domain/hours.ts';
import { offersJson } from '#projections/offers-json.ts';
import { hoursFacts } from '#projections/hours-view.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { today } from '#sources/today.ts';

const ids = municipalityIds();
const built = new Map(ids.map((id) => [id, buildCatalogue(readSources(id), { today: today() })]));
const catalogueOf = (id: string): Catalogue => built.get(id)!.catalogue!;

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
const contentOf = (id: string) => filesIn('content').filter((path) => path.includes(`/municipalities/${id}/`));

describe('the municipalities', () => {
  test('are at least Venlo, Rheden and the invented Voorbeeldstad', () => {
    expect(ids).toEqual(expect.arrayContaining(['rheden', 'venlo', 'voorbeeldstad']));
  });

  test.each(ids)('%s has no error', (id) => {
    const problems = [...built.get(id)!.problems, ...readLanguages(readSources(id)).problems];
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test.each(ids)('%s has no file that nothing reads and no translation of a text that is gone', (id) => {
    const told = built.get(id)!.problems.filter(({ code }) => code === 'file-stray' || code === 'translation-orphan');
    expect(told.map(({ file, line, what }) => `${file}:${line} ${what}`)).toEqual([]);
  });

  test.each([
    ['venlo', 50, 50],
    ['rheden', 18, 18],
    ['voorbeeldstad', 30, 50],
  ])('%s has at least %i places and %i offers', (id, places, offers) => {
    expect(catalogueOf(id).places.length).toBeGreaterThanOrEqual(places);
    expect(catalogueOf(id).places.flatMap((place) => place.offers).length).toBeGreaterThanOrEqual(offers);
  });

  test.each(ids)('%s has its place of advice: the way out of everything that is unknown', (id) => {
    const { municipality, kinds } = catalogueOf(id);
    expect(kinds.map((kind) => kind.id)).toContain(municipality.adviceKind);
  });

  test.each(ids)('%s has help lines, the most urgent first', (id) => {
    const lines = catalogueOf(id).helpLines;
    expect(lines[0]).toMatchObject({ phone: '112', urgent: true });
  });
});

describe.each(['venlo', 'rheden'])('nobody in %s has been phoned, so', (id) => {
  const { places, offers } = catalogueOf(id);

  test('no fact says that it was confirmed', () => {
    const checks = places.flatMap((place) => [place.checked, ...place.offers.map(({ checked }) => checked)]).flatMap((checked) => Object.values(checked));
    expect(checks.length).toBeGreaterThan(20);
    expect(checks.filter(({ confirmed }) => confirmed)).toEqual([]);
  });

  test('every check that has a source says which', () => {
    const checks = places.flatMap((place) => [place.checked, ...place.offers.map(({ checked }) => checked)]).flatMap((checked) => Object.values(checked));
    expect(checks.filter(({ source }) => source === undefined)).toEqual([]);
  });

  test('nothing is ever open or closed', () => {
    const catalogue = catalogueOf(id);
    const states = offers.flatMap((offer) => ['2026-11-23', '2026-11-28'].map((date) => openState(hoursFacts(offer, catalogue), { date, minute: 14 * 60 }).is));
    expect([...new Set(states)].sort()).toEqual(['reported', 'unknown']);
  });

  test('no moment stands in the open data', () => {
    expect((offersJson(catalogueOf(id)) as { moments: unknown[] }[]).filter(({ moments }) => moments.length > 0)).toEqual([]);
  });

  test('it names no publisher, and is not invented', () => {
    expect(catalogueOf(id).municipality).toMatchObject({ invented: false });
    expect(catalogueOf(id).municipality.publisher).toBeUndefined();
  });
});

describe('Venlo', () => {
  test('names nobody whose contract has ended as the one who does it', () => {
    const files = contentOf('venlo');
    expect(files.length).toBeGreaterThan(70);
    expect(files.filter((path) => /incluzio/i.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('has the Jongerenservicepunt for everybody up to and including 27', () => {
    const offer = catalogueOf('venlo').offers.find(({ kind }) => kind.id === 'jongerenservicepunt');
    expect(offer).toMatchObject({ ages: { max: 27 } });
  });

  test('keeps carnaval and has no point on the map that is a guess', () => {
    expect(catalogueOf('venlo').calendar.keepsCarnaval).toBe(true);
    expect(catalogueOf('venlo').places.filter(({ where }) => where.kind === 'address' && where.position !== undefined)).toEqual([]);
  });
});

describe('nowhere', () => {
  test('is the spot of outreach youth work written down', () => {
    const areas = ids.flatMap((id) => catalogueOf(id).places.filter(({ where, offers }) => where.kind === 'area' && offers.some(({ kind }) => kind.id === 'jongerenwerk')));
    expect(areas.length).toBeGreaterThan(0);
    for (const { where, offers } of areas) {
      expect(where.kind === 'area' && where.stops).toEqual([]);
      for (const { hours } of offers) expect(hours === 'unknown' || hours.rules === undefined).toBe(true);
    }
  });

  test('is a host asked for by name: one word of a role, or words without a capital', () => {
    const asked = ids.flatMap((id) => catalogueOf(id).places.flatMap((place) => place.offers.flatMap(({ handover }) => handover?.askFor ?? [])));
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((role) => /^\p{Lu}/u.test(role))).toEqual([]);
  });
});
