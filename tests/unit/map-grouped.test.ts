import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grouped } from '#islands/map/grouped.ts';

const spot = (id: string, x: number, y = 0) => ({ id, x, y });
const idsOf = (groups: ReturnType<typeof grouped<ReturnType<typeof spot>>>) => groups.map(({ members }) => members.map(({ id }) => id).join('+'));

describe('spots on the map', () => {
  test('stay apart when there is room between them', () => {
    expect(idsOf(grouped([spot('a', 0), spot('b', 44)], 44))).toEqual(['a', 'b']);
  });

  test('become one group in their middle when there is not', () => {
    expect(grouped([spot('a', 0), spot('b', 20, 10)], 44)).toEqual([{ members: [spot('a', 0), spot('b', 20, 10)], x: 10, y: 5 }]);
  });

  test('join the nearest first', () => {
    expect(idsOf(grouped([spot('a', 0), spot('b', 40), spot('c', 50)], 44))).toEqual(['a', 'b+c']);
  });

  test('end in groups that are all apart, with every spot in one of them', () => {
    const somewhere = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(somewhere, { maxLength: 25 }), (places) => {
        const spots = places.map(({ x, y }, number) => spot(String(number), x, y));
        const groups = grouped(spots, 44);
        const inGroups = groups.flatMap(({ members }) => members.map(({ id }) => id));
        expect(inGroups.toSorted()).toEqual(spots.map(({ id }) => id).toSorted());
        for (const [number, a] of groups.entries()) {
          for (const b of groups.slice(number + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(44);
        }
      }),
      { numRuns: 50 },
    );
  });
});
