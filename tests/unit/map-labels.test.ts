import { describe, expect, test } from 'vitest';
import { placedLabels, type Label } from '#islands/map/placed-labels.ts';

const label = (key: string, x: number, weight: number, mayStand: Label['mayStand'] = (at, down) => at === x && down === 0): Label => ({
  key,
  x,
  y: 0,
  width: 100,
  height: 40,
  weight,
  mayStand,
});
const sight = { x: 0, y: 0, width: 2000, height: 2000 };
const shown = (labels: readonly Label[], pins: Parameters<typeof placedLabels>[1] = []) => [...placedLabels(labels, pins, sight).keys()].toSorted();

describe('names on the map', () => {
  test('are all shown when there is room', () => {
    expect(shown([label('a', 0, 1), label('b', 110, 2)])).toEqual(['a', 'b']);
  });

  test('give way to a neighbourhood with more places', () => {
    expect(shown([label('a', 0, 1), label('b', 50, 2)])).toEqual(['b']);
  });

  test('never cover a pin', () => {
    expect(shown([label('a', 0, 1)], [{ x: 30, y: 0, width: 44, height: 48 }])).toEqual([]);
  });

  test('move aside within their own outline', () => {
    const placed = placedLabels([label('a', 0, 1, () => true)], [{ x: 0, y: 0, width: 44, height: 48 }], sight);
    expect(Math.abs(placed.get('a')!.y)).toBeGreaterThanOrEqual(46);
    expect(placed.get('a')!.x).toBe(0);
  });

  test('stand whole in the window when that is possible', () => {
    const placed = placedLabels([label('a', 0, 1, () => true)], [], { x: 100, y: 0, width: 280, height: 400 });
    expect(placed.get('a')!.x).toBeGreaterThan(10);
  });

  test('are left out rather than cut off, unless they belong outside it', () => {
    const narrow = { x: 80, y: 0, width: 200, height: 400 };
    expect([...placedLabels([label('a', 0, 1), label('b', -100, 1)], [], narrow).keys()]).toEqual(['b']);
  });

  test('are always there for what was chosen', () => {
    expect(shown([label('a', 0, Infinity)], [{ x: 0, y: 0, width: 44, height: 48 }])).toEqual(['a']);
  });
});
