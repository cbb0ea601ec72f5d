import { describe, expect, test } from 'vitest';
import type { MapArea, MapView } from '#islands/map/map-view.ts';
import { nextFrame } from '#islands/map/next-frame.ts';
import { shapesOf } from '#islands/map/shapes.ts';
import { mapGround } from '#projections/map-ground.ts';
import { contentFolder } from '../fixtures/content-folder.ts';

const ground = mapGround(contentFolder().catalogue());
const area = (id: string, isChosen = false): MapArea => ({ id, name: id, label: id, count: 2, isChosen });
const point = { latitude: 0.01, longitude: 0.01 };
const marker = { id: 'a', point, name: 'a', label: 'a', pictogram: 'coffee', count: 1, isOpen: false };
const empty: MapView = { markers: [], areas: [] };
const never = () => false;

describe('the map shows', () => {
  test('first the markers, or else the whole municipality', () => {
    expect(nextFrame({ ...empty, markers: [marker] }, ground, { isInSight: never })).toEqual([point]);
    expect(nextFrame(empty, ground, { isInSight: never })).toEqual([
      { latitude: 0, longitude: 0 },
      { latitude: 0.02, longitude: 0.04 },
    ]);
  });

  test('the outline of a neighbourhood that was chosen', () => {
    const points = nextFrame({ ...empty, areas: [area('west', true)] }, ground, { previous: { ...empty, areas: [area('west')] }, isInSight: () => true });
    expect(points).toContainEqual({ latitude: 0.02, longitude: 0.02 });
    expect(points).not.toContainEqual({ latitude: 0.02, longitude: 0.04 });
  });

  test('the outlines of the parts of a stadsdeel', () => {
    const points = nextFrame({ ...empty, areas: [area('stad', true)] }, ground, { isInSight: never });
    expect(points).toContainEqual({ latitude: 0.02, longitude: 0.04 });
  });

  test('the middle of a neighbourhood without an outline', () => {
    expect(nextFrame({ ...empty, areas: [area('heide', true)] }, ground, { isInSight: never })).toEqual([{ latitude: 0.018, longitude: 0.035 }]);
  });

  test('what it showed, as long as a result is in sight', () => {
    const view = { ...empty, markers: [marker] };
    expect(nextFrame(view, ground, { previous: empty, isInSight: () => true })).toBeUndefined();
    expect(nextFrame(view, ground, { previous: empty, isInSight: never })).toEqual([point]);
    expect(nextFrame({ ...view, selected: 'a' }, ground, { previous: view, isInSight: never })).toBeUndefined();
  });

  test('what it showed when nothing is found', () => {
    expect(nextFrame({ markers: [], areas: [] }, ground, { previous: { ...empty, markers: [marker] }, isInSight: never })).toBeUndefined();
  });

  test('the neighbourhoods with results when there is no marker', () => {
    expect(nextFrame({ markers: [], areas: [area('heide')] }, ground, { previous: empty, isInSight: never })).toEqual([{ latitude: 0.018, longitude: 0.035 }]);
  });
});

describe('a shape', () => {
  const chosenOf = (areas: readonly MapArea[]) =>
    shapesOf(ground.areas, areas)
      .filter(({ isChosen }) => isChosen)
      .map(({ id }) => id);

  test('is chosen with the stadsdeel it lies in, and lies on top', () => {
    expect(chosenOf([area('stad', true)])).toEqual(['stad', 'west', 'oost']);
    expect(shapesOf(ground.areas, [area('west', true)]).at(-1)?.id).toBe('west');
    expect(chosenOf([area('west', true)])).toEqual(['west']);
  });

  test('of a stadsdeel without an outline reaches as far as its parts', () => {
    const extentOf = (id: string) => shapesOf(ground.areas, []).find((shape) => shape.id === id)?.extent.length;
    expect([extentOf('stad'), extentOf('west'), extentOf('heide')]).toEqual([2, 1, 0]);
  });
});
