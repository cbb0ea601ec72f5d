import { describe, expect, test } from 'vitest';
import { nextStop, type Stop } from '#islands/map/next-stop.ts';
import { readContent } from '../build/built-site.ts';

const stops: readonly Stop[] = [
  { key: 'north', x: 100, y: 0 },
  { key: 'west', x: 0, y: 100 },
  { key: 'middle', x: 100, y: 100 },
  { key: 'east', x: 200, y: 110 },
  { key: 'far-east', x: 300, y: 100 },
  { key: 'south', x: 100, y: 200 },
];
const from = (current: string, key: string) => nextStop(key, current, stops)?.key;

describe('an arrow on the map', () => {
  test('goes to the nearest in its direction', () => {
    expect(from('middle', 'ArrowUp')).toBe('north');
    expect(from('middle', 'ArrowRight')).toBe('east');
    expect(from('middle', 'ArrowDown')).toBe('south');
    expect(from('middle', 'ArrowLeft')).toBe('west');
  });

  test('rather goes straight on than aside', () => {
    expect(from('north', 'ArrowDown')).toBe('middle');
    expect(from('west', 'ArrowRight')).toBe('middle');
  });

  test('goes nowhere when nothing lies there', () => {
    expect(from('far-east', 'ArrowRight')).toBeUndefined();
    expect(from('north', 'ArrowUp')).toBeUndefined();
  });

  test('goes nowhere from a stop that is not there', () => {
    expect(from('elsewhere', 'ArrowRight')).toBeUndefined();
  });
});

test('Home and End lead to the first and the last', () => {
  expect(from('middle', 'Home')).toBe('north');
  expect(from('middle', 'End')).toBe('south');
});

test('other keys lead nowhere', () => {
  for (const key of ['Enter', ' ', 'Tab', 'a', 'Escape', 'toString']) expect(from('middle', key)).toBeUndefined();
});

test.each(['voorbeeldstad', 'venlo', 'rheden'])('from any neighbourhood of %s the keys lead to every other', (id) => {
  const { catalogue } = readContent(id, '2026-11-21');
  const all = catalogue.neighbourhoods.map(({ id: key, centre }) => ({ key, x: centre.longitude * 60_000, y: -centre.latitude * 100_000 }));
  for (const start of all) {
    const reached = new Set([start.key]);
    for (const current of reached) {
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']) {
        const next = nextStop(key, current, all);
        if (next) reached.add(next.key);
      }
    }
    expect(
      all.filter(({ key }) => !reached.has(key)).map(({ key }) => key),
      `from ${start.key}`,
    ).toEqual([]);
  }
});
