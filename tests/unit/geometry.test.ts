import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, distanceToRing, isInside, type Ring } from '#domain/geometry.ts';

const venlo = { latitude: 51.3704, longitude: 6.1724 };
const tegelen = { latitude: 51.344, longitude: 6.1367 };
/** A square of 0.01 degree with a bite out of its east side. */
const bitten: Ring = [
  [6.1, 51.3],
  [6.11, 51.3],
  [6.105, 51.305],
  [6.11, 51.31],
  [6.1, 51.31],
  [6.1, 51.3],
];

describe('distance', () => {
  test('from Venlo to Tegelen is 3.8 km', () => {
    expect(distance(venlo, tegelen) / 1000).toBeCloseTo(3.8, 1);
  });
  test('of one minute of latitude is a nautical mile', () => {
    expect(distance({ latitude: 51, longitude: 6 }, { latitude: 51 + 1 / 60, longitude: 6 })).toBeCloseTo(1853, 0);
  });
  test('is the same back again, and nothing to itself', () => {
    expect(distance(venlo, tegelen)).toBeCloseTo(distance(tegelen, venlo), 6);
    expect(distance(venlo, venlo)).toBe(0);
  });
});

describe('a point', () => {
  test.each([
    ['in the middle of the west side', 51.305, 6.102, true],
    ['in the bite', 51.305, 6.108, false],
    ['in the corner beside the bite', 51.309, 6.1085, true],
    ['south of it', 51.299, 6.105, false],
  ])('%s', (_, latitude, longitude, inside) => {
    expect(isInside({ latitude, longitude }, bitten)).toBe(inside);
  });

  test('is inside the same ring drawn the other way round', () => {
    const anyPoint = fc.record({ latitude: fc.double({ min: 51.29, max: 51.32, noNaN: true }), longitude: fc.double({ min: 6.09, max: 6.12, noNaN: true }) });
    fc.assert(fc.property(anyPoint, (point) => isInside(point, bitten) === isInside(point, [...bitten].reverse())));
  });

  test('is as far from a ring as from its nearest edge', () => {
    expect(distanceToRing({ latitude: 51.305, longitude: 6.09 }, bitten)).toBeCloseTo(
      distance({ latitude: 51.305, longitude: 6.09 }, { latitude: 51.305, longitude: 6.1 }),
      0,
    );
    expect(distanceToRing({ latitude: 51.3, longitude: 6.1 }, bitten)).toBeCloseTo(0, 6);
  });
});
