import { describe, expect, test } from 'vitest';
import type { MapMarker } from '#islands/map/map-view.ts';
import { pinsOf, pressed } from '#islands/map/pins.ts';

const marker = (id: string, latitude: number, longitude: number): MapMarker => ({
  id,
  point: { latitude, longitude },
  name: id,
  label: id,
  pictogram: 'coffee',
  count: 1,
  isOpen: false,
});
const project = ({ latitude, longitude }: MapMarker['point']) => ({ x: longitude, y: -latitude });
const far = { project, isClosest: false };
const keysOf = (markers: readonly MapMarker[], selected?: string, zoom = far) => pinsOf(markers, selected, zoom).map(({ key }) => key);

describe('pins', () => {
  test('stand from north to south, and from west to east', () => {
    expect(keysOf([marker('south', 0, 0), marker('east', 200, 100), marker('west', 200, 0)])).toEqual(['west', 'east', 'south']);
  });

  test('that would overlap are one group, which zooms in', () => {
    const [pin] = pinsOf([marker('a', 0, 0), marker('b', 0, 20)], undefined, far);
    expect(pin).toMatchObject({ key: 'a+b', isGroup: true, x: 10 });
  });

  test('never hide the selected marker in a group', () => {
    expect(keysOf([marker('a', 0, 0), marker('b', 0, 20), marker('c', 0, 30)], 'b').toSorted()).toEqual(['a+c', 'b']);
  });

  test('on one spot are one pin that is no group, also when one is selected', () => {
    const [pin, ...others] = pinsOf([marker('a', 0, 0), marker('b', 0, 0)], 'b', far);
    expect(others).toEqual([]);
    expect(pin).toMatchObject({ key: 'a+b', isGroup: false });
  });

  test('are no group at the closest zoom, where there is nothing to zoom in to', () => {
    expect(pinsOf([marker('a', 0, 0), marker('b', 0, 20)], undefined, { project, isClosest: true })[0]).toMatchObject({ key: 'a+b', isGroup: false });
  });

  test('give their markers one after the other', () => {
    const [pin] = pinsOf([marker('a', 0, 0), marker('b', 0, 0)], undefined, far);
    expect(pressed(pin!, undefined)?.id).toBe('a');
    expect(pressed(pin!, 'a')?.id).toBe('b');
    expect(pressed(pin!, 'b')?.id).toBe('a');
  });
});
