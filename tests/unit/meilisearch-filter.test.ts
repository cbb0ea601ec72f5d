import { describe, expect, test } from 'vitest';
import type { FilterId } from '#domain/filters/index.ts';
import { filters } from '#domain/filters/index.ts';
import { instantOf } from '#domain/civil-time.ts';
import { openChoices } from '#domain/finder/open-group.ts';
import { emptyQuery } from '#domain/finder/query.ts';
import { filterFor } from '#search/meilisearch/filter-for.ts';
import { firstUntold, quarterOf } from '#search/meilisearch/open-quarters.ts';
import { moment } from '../fixtures/hours-facts.ts';

const now = moment('2026-11-25 10:07');
const until = firstUntold('2026-11-25');
const point = { latitude: 51.37, longitude: 6.17 };
const asked = (values: Partial<Record<FilterId, readonly string[]>>, more = {}) => filterFor({ ...emptyQuery, values }, { now, until, ...more });
const quarterAt = (date: string, minute: number) => quarterOf(instantOf(date, minute));

describe('the choices in the words of the server', () => {
  test('are nothing when nothing was chosen', () => {
    expect(asked({})).toEqual([]);
  });

  test('are an "or" within a filter and an "and" between filters', () => {
    expect(asked({ topic: ['geld', 'taal'], kind: ['taalhuis'] })).toEqual([['facets.topic = "geld"', 'facets.topic = "taal"'], ['facets.kind = "taalhuis"']]);
  });

  test('find in a neighbourhood also what is there for everybody, and what may be anywhere', () => {
    expect(asked({ neighbourhood: ['lindel'] })).toEqual([
      ['facets.neighbourhood = "lindel"', 'facets.neighbourhood = "heel"', 'facets.neighbourhood = "onbekend"'],
    ]);
  });

  test.each(filters.filter(({ kind }) => kind === 'stored').map(({ id }) => id))('ask for a value of %s under its own facet', (id) => {
    expect(asked({ [id]: ['x'] }).flat()).toContain(`facets.${id} = "x"`);
  });

  test('of an age lie between both ends', () => {
    expect(asked({ age: ['30'] })).toEqual([['ageFrom <= 30'], ['ageTo >= 30']]);
  });

  test('of nearby ask for a circle, or for what is there for the whole municipality; without a point for nothing', () => {
    expect(asked({ near: ['2'] }, { point })).toEqual([['_geoRadius(51.37, 6.17, 2000)', 'reach = "whole"']]);
    expect(asked({ near: ['2'] })).toEqual([]);
  });

  test.each([
    ['nu', quarterAt('2026-11-25', 600), quarterAt('2026-11-25', 600)],
    ['vandaag', quarterAt('2026-11-25', 600), quarterAt('2026-11-26', 0) - 1],
    ['avond', quarterAt('2026-11-25', 1080), quarterAt('2026-11-26', 0) - 1],
    ['morgen', quarterAt('2026-11-26', 0), quarterAt('2026-11-27', 0) - 1],
    ['weekend', quarterAt('2026-11-28', 0), quarterAt('2026-11-30', 0) - 1],
    ['dinsdag', quarterAt('2026-12-01', 0), quarterAt('2026-12-02', 0) - 1],
  ])('of "%s" are the quarters of that time', (choice, first, last) => {
    expect(asked({ open: [choice] })).toEqual([[`open ${String(first)} TO ${String(last)}`]]);
  });

  test('of every time are left out when the documents tell too little of it', () => {
    for (const choice of openChoices) expect(asked({ open: [choice] }, { until: quarterAt('2026-11-25', 600) }), choice).toEqual([]);
    expect(asked({ open: ['vandaag'] }, { until: quarterAt('2026-11-26', 0) - 1 })).toEqual([]);
    expect(asked({ open: ['vandaag'], kind: ['taalhuis'] }, { until: quarterAt('2026-11-26', 0) - 1 })).toEqual([['facets.kind = "taalhuis"']]);
    expect(asked({ open: ['vandaag'] }, { until: quarterAt('2026-11-26', 0) })).toHaveLength(1);
  });

  test('of a day on which an hour comes twice have four quarters more', () => {
    const [[range = ''] = []] = filterFor(
      { ...emptyQuery, values: { open: ['morgen'] } },
      { now: moment('2026-10-24 12:00'), until: firstUntold('2026-10-24') },
    );
    const [first = 0, last = 0] = range.match(/\d+/g)?.map(Number) ?? [];
    expect(last - first + 1).toBe(100);
  });
});

describe('hostile text', () => {
  const hostile = ['" OR key EXISTS OR facets.kind = "', "x' OR 1 = 1", '\\', '\\" OR key EXISTS OR "', 'a\nOR b', 'NOT', '[1 TO 2]', '_geoRadius(0, 0, 1)'];

  /** Reads one condition as the server does: a backslash takes the next character with it, the first bare quotation mark ends the value. */
  function valueIn(condition: string): { readonly value: string; readonly rest: string } {
    const start = condition.indexOf('"') + 1;
    let end = start;
    while (end < condition.length && condition[end] !== '"') end += condition[end] === '\\' ? 2 : 1;
    return { value: condition.slice(start, end).replaceAll('\\"', '"'), rest: condition.slice(end + 1) };
  }

  test.each(hostile)('stays a value of a facet: %j', (value) => {
    const [[condition = ''] = []] = asked({ kind: [value] });
    const read = valueIn(condition);
    expect(condition.startsWith('facets.kind = "')).toBe(true);
    expect(read.rest).toBe('');
    // The server leaves a backslash before a backslash standing: such a value is found nowhere, and harms nothing.
    expect(read.value).toBe(value.replaceAll('\\', '\\\\'));
  });

  test.each(hostile)('is never asked of a filter that takes numbers or fixed words: %j', (value) => {
    expect(asked({ age: [value], near: [value], open: [value] }, { point })).toEqual([]);
  });
});
