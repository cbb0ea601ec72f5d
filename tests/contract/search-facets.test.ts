/** Every filter, alone and in pairs, the numbers beside the choices, and the order of nearness: on a search server exactly as in the page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Point } from '#domain/geometry.ts';
import { distance } from '#domain/geometry.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { answerTo } from '#domain/finder/answer.ts';
import type { FinderOffer } from '#domain/finder/finder-offer.ts';
import { isOpenChoice, openChoices } from '#domain/finder/open-group.ts';
import type { Query } from '#domain/finder/query.ts';
import { isElsewhere, isExact, spotsOf } from '#domain/finder/spots.ts';
import { filterFor } from '#search/meilisearch/filter-for.ts';
import { bothEngines, contractNow, contractServers, type BothEngines } from '../fixtures/both-engines.ts';
import type { Values } from '../fixtures/finder-setting.ts';
import { hostileValues } from '../fixtures/search-table.ts';
import { distanceShare, sameSpot } from './search-tolerances.ts';

const now = contractNow;
const stored = filters.filter((filter) => filter.kind === 'stored');
/** So many of the pairs are asked: all would be thousands of requests. */
const stride = 7;
const atOnce = 10;
const most = 1000;

const queryOf = (values: Values): Query => ({ text: '', values: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, [value]])) });

/** Every filter with every value of the offers, and what can be chosen besides. */
function singlesOf({ facts: { offers } }: BothEngines): (readonly [FilterId, string])[] {
  const ages = offers.flatMap((offer) => [offer.ages?.min, offer.ages?.max]).filter((age) => age !== undefined);
  const live: Readonly<Record<string, readonly string[]>> = {
    age: [...new Set([0, 120, ...ages.flatMap((age) => [age - 1, age, age + 1])])].filter((age) => age >= 0 && age <= 120).map(String),
    open: openChoices,
    near: ['1', '2', '5'],
  };
  return filters.flatMap(({ id }) =>
    [...new Set(live[id] ?? offers.flatMap(({ facets }) => facets[id] ?? []))].map((value): readonly [FilterId, string] => [id, value]),
  );
}

const pairsOf = (singles: readonly (readonly [FilterId, string])[]): Values[] =>
  singles.flatMap(([id, value], number) =>
    singles.slice(number + 1).flatMap(([other, otherValue]): Values[] => (id === other ? [] : [{ [id]: value, [other]: otherValue }])),
  );

/** A server knows one point of an offer: that of a place that stays where it is. */
function isOnePlace(offer: FinderOffer, values: Values, { facts }: BothEngines): boolean {
  const [only, other] = spotsOf(offer, facts, now);
  if (!only || other !== undefined || !isExact(only)) return offer.reach === 'whole';
  return !isOpenChoice(values.open) || !isElsewhere(offer, now, values.open);
}

/** Keys of what the page surely finds. */
function inPage(values: Values, both: BothEngines, point: Point | undefined): string[] {
  const { groups } = answerTo(queryOf(values), both.facts, { now, point });
  return groups
    .filter(({ id }) => values.open === undefined || id === 'open')
    .flatMap(({ offers }) => offers)
    .filter((offer) => values.near === undefined || isOnePlace(offer, values, both))
    .map(({ key }) => key)
    .sort();
}

async function onServer(values: Values, both: BothEngines, point: Point | undefined): Promise<string[]> {
  const filter = filterFor(queryOf(values), { now, point, until: both.build.until });
  const { hits } = await both.ask({ q: '', filter, limit: most, attributesToRetrieve: ['key'] });
  const offers = new Map(both.facts.offers.map((offer) => [offer.key, offer]));
  return hits
    .map(({ key }) => key)
    .filter((key) => values.near === undefined || isOnePlace(offers.get(key)!, values, both))
    .sort();
}

/** The choices that give something else on the server. */
async function different(all: readonly Values[], both: BothEngines, point: Point): Promise<string[]> {
  const wrong: string[] = [];
  for (let start = 0; start < all.length; start += atOnce) {
    const asked = all.slice(start, start + atOnce).map(async (values) => {
      const [mine, theirs] = [inPage(values, both, point), await onServer(values, both, point)];
      const extra = theirs.filter((key) => !mine.includes(key)).map((key) => `+ ${key}`);
      const missing = mine.filter((key) => !theirs.includes(key)).map((key) => `- ${key}`);
      return extra.length + missing.length === 0 ? [] : [`${JSON.stringify(values)}: ${[...extra, ...missing].join(', ')}`];
    });
    wrong.push(...(await Promise.all(asked)).flat());
  }
  return wrong;
}

describe.each(contractServers)('on $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('the choices', { timeout: 120_000 }, () => {
    let both: BothEngines;
    let close = () => Promise.resolve();
    let points: readonly Point[] = [];

    beforeAll(async () => {
      const opened = await open();
      close = opened.close;
      const engines = await bothEngines(opened.server, 'facets', ['nl']);
      both = engines.get('nl')!;
      const centres = both.facts.neighbourhoods.map(({ centre }) => centre);
      points = [...centres, ...centres.map(({ latitude, longitude }) => ({ latitude: latitude + 0.004, longitude: longitude - 0.003 }))];
    }, 300_000);

    afterAll(async () => {
      try {
        await (both as BothEngines | undefined)?.remove();
      } finally {
        await close();
      }
    }, 60_000);

    test('without any choice everything is there', async () => {
      expect(await onServer({}, both, undefined)).toEqual(both.facts.offers.map(({ key }) => key).sort());
    });

    test('every value finds the same offers', async () => {
      const singles = singlesOf(both).map(([id, value]): Values => ({ [id]: value }));
      expect(singles.length).toBeGreaterThan(100);
      expect(await different(singles, both, points[0]!)).toEqual([]);
    });

    test('every choice finds something somewhere, so that equal is not only both empty', async () => {
      const empty: FilterId[] = [];
      for (const { id } of filters) {
        const values = singlesOf(both).filter(([own]) => own === id);
        const found = await Promise.all(values.map(([, value]) => onServer({ [id]: value }, both, points[0])));
        if (found.every((keys) => keys.length === 0 || keys.length === both.facts.offers.length)) empty.push(id);
      }
      expect(empty).toEqual([]);
    });

    test('pairs of values find the same offers', async () => {
      const pairs = pairsOf(singlesOf(both)).filter((values, number) => number % stride === 0 || (values.open !== undefined && values.near !== undefined));
      expect((await different(pairs, both, points.at(-1)!)).slice(0, 20)).toEqual([]);
    });

    test('near finds the same offers from every point', async () => {
      for (const point of points) expect(await different([{ near: '1' }, { near: '2' }, { near: '5' }], both, point)).toEqual([]);
    });

    test('a value of nobody finds nothing but what is for everybody, whatever stands in it', async () => {
      expect(await different(hostileValues, both, points[0]!)).toEqual([]);
    });

    test('several values of one filter are an "or"', async () => {
      const values = { topic: ['geld', 'taal', 'eten'], kind: ['taalhuis', 'buurthuis', 'voedselbank'], cost: ['gratis', 'onbekend'] };
      for (const [id, own] of Object.entries(values)) {
        const query: Query = { text: '', values: { [id]: own } };
        const { hits } = await both.ask({ q: '', filter: filterFor(query, { now, until: both.build.until }), limit: most });
        const { groups } = answerTo(query, both.facts, { now });
        const mine = groups.flatMap(({ offers }) => offers.map(({ key }) => key));
        expect(mine.length, id).toBeGreaterThan(0);
        expect(hits.map(({ key }) => key).sort(), id).toEqual(mine.sort());
      }
    });

    test('the numbers beside the choices are the same', async () => {
      const names = stored.map(({ id }) => `facets.${id}`);
      const wrong: string[] = [];
      for (const values of [{}, ...singlesOf(both).map(([id, value]): Values => ({ [id]: value }))]) {
        if (values.near !== undefined) continue;
        const filter = filterFor(queryOf(values), { now, until: both.build.until });
        const { facetDistribution = {} } = await both.ask({ q: '', filter, facets: names, limit: 0 });
        const keys = new Set(inPage(values, both, undefined));
        const { counts } = answerTo(queryOf(values), both.facts, { now });
        for (const { id, alsoFinds } of stored) {
          const own = new Map<string, number>();
          for (const { key, facets } of both.facts.offers)
            for (const value of keys.has(key) ? (facets[id] ?? []) : []) own.set(value, (own.get(value) ?? 0) + 1);
          const theirs = facetDistribution[`facets.${id}`] ?? {};
          const same = own.size === Object.keys(theirs).length && [...own].every(([value, count]) => theirs[value] === count);
          if (!same) wrong.push(`${JSON.stringify(values)} ${id}`);
          // What the finder shows; of a filter that also finds what is for everybody the numbers are another sum, and a time also counts who may be open.
          if (alsoFinds || values[id] !== undefined || values.open !== undefined) continue;
          for (const [value, count] of counts[id] ?? [])
            if ((theirs[value] ?? 0) !== count) wrong.push(`${JSON.stringify(values)} ${id}=${value}: ${String(theirs[value])}, not ${String(count)}`);
        }
      }
      expect(wrong.slice(0, 20)).toEqual([]);
    });

    test('the nearest stands first, and what is nowhere last', async () => {
      const placeOf = new Map(both.build.documents.map(({ key, _geo }) => [key, _geo && { latitude: _geo.lat, longitude: _geo.lng }]));
      for (const point of points) {
        const { hits } = await both.ask({ q: '', sort: [`_geoPoint(${String(point.latitude)}, ${String(point.longitude)}):asc`], limit: most });
        const places = hits.map(({ key }) => placeOf.get(key));
        const metres = places.map((place) => (place ? distance(point, place) : Infinity));
        expect(hits.length).toBe(both.facts.offers.length);
        expect(metres.filter((own, number) => own * (1 + distanceShare) + sameSpot < Math.max(0, ...metres.slice(0, number)))).toEqual([]);
        expect(metres.some((own) => own < Infinity)).toBe(true);
      }
    });

    test('offers of one place stand as far away as in the page', () => {
      for (const point of points) {
        const { distances } = answerTo(queryOf({}), both.facts, { now, point });
        const documents = new Map(both.build.documents.map((document) => [document.key, document]));
        for (const [offer, { metres }] of distances) {
          const { _geo } = documents.get(offer.key)!;
          if (!_geo || offer.reach === 'whole' || !isOnePlace(offer, {}, both)) continue;
          const theirs = distance(point, { latitude: _geo.lat, longitude: _geo.lng });
          expect(Math.abs(theirs - metres), offer.key).toBeLessThanOrEqual(sameSpot + metres * distanceShare);
        }
      }
    });

    test('a filter and a sort the index does not know are refused in the words of a server', async () => {
      await expect(both.ask({ q: '', filter: 'topics = taal' })).rejects.toMatchObject({ cause: { code: 'invalid_search_filter' } });
      await expect(both.ask({ q: '', sort: ['title:asc'] })).rejects.toMatchObject({ cause: { code: 'invalid_search_sort' } });
      await expect(both.ask({ q: '', facets: ['title'] })).rejects.toMatchObject({
        cause: { code: expect.stringMatching(/^invalid_(?:multi_)?search_facets$/) },
      });
    });
  });
});
