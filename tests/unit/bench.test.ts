import { expect, test } from 'vitest';
import { median, sizeTable, timeTable } from '../../src/tools/bench/figures.ts';

test('the median is the middle one, and rather too slow than too fast', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(30);
});

test('sizes are added for each kind of file', () => {
  const table = sizeTable([
    { path: '/_astro/a.js', kind: 'JavaScript', bytes: 1200 },
    { path: '/zoeken/', kind: 'HTML', bytes: 16_800 },
    { path: '/_astro/b.js', kind: 'JavaScript', bytes: 300 },
  ]);
  expect(table.split('\n')).toEqual([
    'HTML            16.8 kB',
    '  /zoeken/      16.8 kB',
    'JavaScript       1.5 kB',
    '  /_astro/a.js   1.2 kB',
    '  /_astro/b.js   0.3 kB',
    'together        18.3 kB',
  ]);
});

test('times are told with the worst beside the median', () => {
  expect(timeTable(new Map([['type a letter', [16, 90.4, 24]]])).split('\n')).toEqual(['               median  worst', 'type a letter   24 ms  90 ms']);
});
