import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventCountry, inventMunicipality } from '../../src/tools/bench/scale/country.ts';
import { inventedBuild } from '../../src/tools/bench/scale/invented-build.ts';
import { inventedTexts } from '../../src/tools/bench/scale/invented-facts.ts';
import { box } from '../../src/tools/bench/scale/invented-neighbourhoods.ts';
import { latencyOf } from '../../src/tools/bench/scale/latency.ts';
import { measureCountry } from '../../src/tools/bench/scale/measure-country.ts';
import { measureEmbedded } from '../../src/tools/bench/scale/measure-embedded.ts';
import { readModels } from '../../src/tools/bench/scale/models.ts';
import { municipalitySizes } from '../../src/tools/bench/scale/municipality-sizes.ts';
import { readScaleOptions } from '../../src/tools/bench/scale/scale-options.ts';
import { sizesToMeasure } from '../../src/tools/bench/scale/sizes-to-measure.ts';
import { answer } from '../fixtures/played-meilisearch/answers.ts';
import { playMeilisearch, type PlayedMeilisearch } from '../fixtures/played-meilisearch/play-meilisearch.ts';

const models = readModels('nl');
const small = { municipalities: 6, offers: 150, seed: 7 };
const country = inventCountry(models, small);
const catalogues = country.sizes.map((_, rank) => country.municipality(rank + 1));
const offers = catalogues.flatMap((catalogue) => catalogue.offers);
const places = catalogues.flatMap((catalogue) => catalogue.places);
const documents = catalogues.flatMap((catalogue) => inventedBuild(catalogue, models).documents);
const told = (catalogue: ReturnType<typeof inventMunicipality>) => JSON.stringify(inventedTexts(catalogue, models));

describe('sizes', () => {
  const sizes = municipalitySizes(340, 170_000);

  test('are as many as asked, and together exactly all offers', () => {
    expect(sizes).toHaveLength(340);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(170_000);
  });

  test('are spread as people are: a few of thousands, most of hundreds, none empty', () => {
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes[0]).toBeGreaterThan(7000);
    expect(sizes.filter((size) => size > 3000).length).toBeLessThan(10);
    expect(sizes.filter((size) => size >= 100 && size < 1000).length).toBeGreaterThan(200);
    expect(sizes[170]).toBeLessThan(500);
    expect(sizes.at(-1)).toBeGreaterThan(0);
  });

  test.each([
    [1, 1],
    [1, 500],
    [3, 3],
    [340, 341],
  ])('of %i municipalities with %i offers leave none without', (municipalities, all) => {
    const few = municipalitySizes(municipalities, all);
    expect(few.reduce((sum, size) => sum + size, 0)).toBe(all);
    expect(Math.min(...few)).toBeGreaterThan(0);
  });

  test('of more municipalities than offers are refused', () => {
    expect(() => municipalitySizes(5, 4)).toThrow('4 offers');
  });
});

describe('the country', () => {
  test('has the numbers it says', () => {
    expect(catalogues.map((catalogue) => catalogue.offers.length)).toEqual(country.sizes);
    expect(offers).toHaveLength(small.offers);
    expect(() => country.municipality(7)).toThrow('no municipality 7');
  });

  test('is the same for the same seed, also when a municipality is made alone, and another for another seed', () => {
    const size = country.sizes[2]!;
    expect(told(inventMunicipality(readModels('nl'), 3, size, { seed: 7 }))).toBe(told(catalogues[2]!));
    expect(told(inventMunicipality(models, 3, size, { seed: 8 }))).not.toBe(told(catalogues[2]!));
    expect(told(inventMunicipality(models, 4, size, { seed: 7 }))).not.toBe(told(catalogues[2]!));
  });

  test('has an id for every place and offer that a server takes, and none twice', () => {
    const ids = documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(small.offers);
    expect(ids.filter((id) => !/^[a-zA-Z0-9_-]{1,511}$/.test(id))).toEqual([]);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
  });

  test('holds no postcode, telephone number, mail or web address that could be real', () => {
    const postcodes = places.flatMap(({ where, neighbourhood }) => [
      ...(where.kind === 'address' && where.postcode !== 'unknown' ? [where.postcode] : []),
      ...(neighbourhood?.postcodes ?? []),
    ]);
    expect(postcodes.length).toBeGreaterThan(50);
    expect(postcodes.filter((postcode) => !/^0\d{3}( [A-Z]{2})?$/.test(postcode))).toEqual([]);
    for (const { contact } of [...offers, ...places]) expect(contact).toEqual({});
    const texts = catalogues.flatMap((catalogue) => inventedTexts(catalogue, models).flatMap(({ id: _, ...fields }) => Object.values(fields))).join('\n');
    expect(texts.match(/\+31|\b0[1-9]\d{7,8}\b|\b0\d{1,3}[ -]\d{6,8}|https?:|www\.|\S@\S/g)).toBeNull();
  });

  test('lies within the rectangle around the Netherlands, every municipality somewhere else', () => {
    const points = places.flatMap(({ where }) => (where.kind === 'address' && where.position ? [where.position] : []));
    expect(points.length).toBeGreaterThan(50);
    const outside = points.filter(({ latitude, longitude }) => latitude < box.south || latitude > box.north || longitude < box.west || longitude > box.east);
    expect(outside).toEqual([]);
    const middles = catalogues.map(({ neighbourhoods }) => neighbourhoods[0]!.centre);
    expect(new Set(middles.map(({ latitude, longitude }) => `${latitude.toFixed(1)} ${longitude.toFixed(1)}`)).size).toBeGreaterThan(4);
  });

  test('says nothing of where a confidential place is', () => {
    const secret = places.filter(({ where }) => where.kind === 'confidential');
    expect(secret.length).toBeGreaterThan(0);
    for (const { neighbourhood, areas } of secret) expect([neighbourhood, ...areas]).toEqual([undefined]);
    const keys = new Set(secret.flatMap((place) => place.offers.map(({ key }) => key)));
    const own = documents.filter(({ key }) => keys.has(key));
    expect(own).toHaveLength(keys.size);
    expect(own.filter(({ _geo, postcode, wijk }) => _geo !== undefined || postcode !== '' || wijk !== '')).toEqual([]);
  });

  test('has names and texts of many kinds, and hours, points and neighbourhoods to choose by', () => {
    const share = (isSo: (document: (typeof documents)[number]) => boolean) => documents.filter(isSo).length / documents.length;
    expect(new Set(documents.map(({ place }) => place)).size).toBeGreaterThan(documents.length / 4);
    expect(new Set(documents.map(({ summary }) => summary)).size).toBeGreaterThan(documents.length / 2);
    expect(share(({ open }) => open.length > 0)).toBeGreaterThan(0.4);
    expect(share(({ _geo }) => _geo !== undefined)).toBeGreaterThan(0.5);
    expect(share(({ facets }) => (facets.neighbourhood?.length ?? 0) > 0)).toBe(1);
  });

  test('can be had in another language, with the Dutch beside it', () => {
    const polish = readModels('pl');
    const [document] = inventedTexts(inventMunicipality(polish, 1, 5, small), polish);
    const [dutch] = inventedTexts(inventMunicipality(models, 1, 5, small), models);
    expect(document!.id).toBe(dutch!.id);
    expect(document!.summary).not.toBe(dutch!.summary);
    expect(() => readModels('xx')).toThrow('no locale "xx"');
  });
});

describe('the bench', () => {
  test('takes whole numbers and says what it takes', () => {
    expect(readScaleOptions(['--sizes', '500,60', '--keep'])).toMatchObject({ municipalities: 340, offers: 170_000, sizes: [60, 500], keep: true });
    expect(() => readScaleOptions(['--offers', 'many'])).toThrow('--offers takes whole numbers');
    expect(() => readScaleOptions(['--sizes', '500,'])).toThrow('--sizes takes whole numbers');
  });

  test('measures the middle and the largest municipality among the round sizes, smallest first', () => {
    const sizes = sizesToMeasure([100, 20], [60, 30, 10]);
    expect(sizes.map(({ offers: size, name }) => [size, name])).toEqual([
      [20, ''],
      [30, 'median municipality'],
      [60, 'largest municipality'],
      [100, ''],
    ]);
    expect(new Set(sizes.map(({ number }) => number)).size).toBe(4);
  });

  test('takes as the slow ones those that one of twenty is slower than', () => {
    expect(latencyOf(Array.from({ length: 100 }, (_, number) => 100 - number))).toEqual({ median: 51, p95: 96 });
    expect(latencyOf([])).toEqual({ median: 0, p95: 0 });
  });

  test('measures an index that answers', () => {
    const figures = measureEmbedded(catalogues[2]!, models, ['schulden', 'koffie']);
    expect(figures.documents).toBe(country.sizes[2]);
    expect(figures.raw).toBeGreaterThan(figures.brotli);
    expect(figures.brotli).toBeGreaterThan(1000);
    expect(figures.heap).toBeGreaterThan(0);
  });
});

describe('a search server', () => {
  const key = 'a-key-that-manages-it';
  const few = inventCountry(models, { municipalities: 3, offers: 20, seed: 2 });
  const { signal } = new AbortController();
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);
  let server: PlayedMeilisearch;

  beforeAll(async () => {
    server = await playMeilisearch({ answer, masterKey: key });
  });
  afterAll(() => server.close());

  test('is filled with an index for each municipality and one for all of them, asked, and left as it was', async () => {
    await measureCountry({ url: server.url, key }, few, models, { questions: ['schulden', 'koffie', 'eten'], signal, keep: false, say });
    const searched = new Set(server.requests.flatMap(({ path, body }) => (path === '/multi-search' ? indexesIn(body) : [])));
    expect([...searched].sort()).toEqual(['scale-1_nl', 'scale-2_nl', 'scale-3_nl', 'scale-land_nl']);
    expect([...server.indexes.keys()]).toEqual([]);
    expect(lines.join('\n')).toMatch(/all municipalities, 3 indexes\s+20\b/);
    expect(lines.join('\n')).toMatch(/the country in one index\s+20\b/);
    expect(lines.join('\n')).not.toContain(key);
  });

  test('is asked with filters and by distance in words it takes', () => {
    const bodies = server.requests.flatMap(({ path, body }) => (path === '/multi-search' ? [JSON.stringify(body)] : []));
    expect(bodies.some((body) => body.includes('facets.neighbourhood = ') && body.includes('facets.topic = ') && / TO \d+/.test(body))).toBe(true);
    expect(bodies.some((body) => /"sort":\["_geoPoint\([\d.]+, [\d.]+\):asc"\]/.test(body))).toBe(true);
  });

  test('keeps the indexes when that was asked', async () => {
    await measureCountry({ url: server.url, key }, few, models, { questions: [], signal, keep: true, say });
    expect([...server.indexes.keys()].sort()).toEqual(['scale-1_nl', 'scale-2_nl', 'scale-3_nl', 'scale-land_nl']);
    expect(server.indexes.get('scale-land_nl')?.documents).toHaveLength(20);
  });

  test('is cleaned up when something goes wrong halfway, and nothing of somebody else is touched', async () => {
    server.trouble = ({ path }) => {
      if (path.startsWith('/indexes/building-scale-2_nl/documents')) return { status: 503, code: 'internal', message: 'full' };
      return undefined;
    };
    const before = server.requests.length;
    await expect(measureCountry({ url: server.url, key }, few, models, { questions: [], signal, keep: false, say })).rejects.toThrow('full');
    expect([...server.indexes.keys()]).toEqual([]);
    const touched = server.requests.slice(before).flatMap(({ path }) => /^\/indexes\/([^/]+)/.exec(path)?.[1] ?? []);
    expect(touched.filter((index) => !/^(building-)?scale-(\d|land)_nl$/.test(index))).toEqual([]);
  });
});

const indexesIn = (body: unknown) => (body as { queries: { indexUid: string }[] }).queries.map(({ indexUid }) => indexUid);
