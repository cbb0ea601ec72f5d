import { describe, expect, test } from 'vitest';
import type { MapGround } from '#projections/map-ground.ts';
import { drawnGround } from '../../src/islands/finder/drawn-ground.ts';

const ground: MapGround = {
  bounds: { south: 51.3, west: 6.1, north: 51.4, east: 6.2 },
  areas: [{ id: 'centrum', name: 'Centrum', nameAt: { latitude: 51.35, longitude: 6.15 }, rings: [] }],
  tiles: { url: 'https://tegels.example.org/{z}/{x}/{y}.png', attribution: '© Tegels (https://tegels.example.org)', minZoom: 6, maxZoom: 18 },
  attribution: ['© Tegels (https://tegels.example.org)', 'Grenzen: CBS (https://cbs.example.org/wijken)'],
};

describe('the map at a desk', () => {
  test('asks no server for the part that somebody looks at', () => {
    const drawn = drawnGround(ground);
    expect(drawn.tiles).toBeUndefined();
    expect(JSON.stringify(drawn)).not.toContain('Tegels');
  });

  test('keeps its outlines and names, and says who made them without a link', () => {
    const { tiles: _, ...rest } = ground;
    expect(drawnGround(ground)).toEqual({ ...rest, attribution: ['Grenzen: CBS (cbs.example.org/wijken)'] });
  });
});
