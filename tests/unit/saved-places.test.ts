import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needsQuickExit } from '#domain/place.ts';
import { isOnSavedPage, maySave } from '#projections/saved-place.ts';
import { mostPlaces, readPlaces, withoutPlaces, withPlace, writePlaces } from '../../src/islands/saved/saved-places.ts';
import { catalogueOf } from '../e2e/content.ts';

const fifty = Array.from({ length: mostPlaces }, (_, number) => `plek-${String(number)}`);

describe('the text on the device', () => {
  test('has a version and the ids, and nothing else', () => {
    expect(writePlaces(['de-linde', 'adviesbus'])).toBe('{"version":1,"places":["de-linde","adviesbus"]}');
  });

  test('is not there when nothing is saved', () => {
    expect(writePlaces([])).toBeUndefined();
  });

  test('gives back what was written', () => {
    for (const places of [['de-linde'], fifty]) expect(readPlaces(writePlaces(places)!)).toEqual(places);
  });

  test.each([
    null,
    '',
    'de-linde',
    '{',
    'null',
    '7',
    '"x"',
    '[]',
    '["de-linde"]',
    '{"places":["de-linde"]}',
    '{"version":2,"places":["de-linde"]}',
    '{"version":"1","places":["de-linde"]}',
    '{"version":1}',
    '{"version":1,"places":"de-linde"}',
    '{"version":1,"places":{"0":"de-linde"}}',
  ])('that is broken or of another is nothing saved: %s', (text) => {
    expect(readPlaces(text)).toEqual([]);
  });

  test('keeps only ids, each once, and no more than there may be', () => {
    const places = [7, null, '', 'De Linde', '../x', '<b>', 'a'.repeat(101), '-x', 'de-linde', 'de-linde', ...fifty];
    const read = readPlaces(JSON.stringify({ version: 1, places }));
    expect(read).toHaveLength(mostPlaces);
    expect(read.slice(0, 2)).toEqual(['de-linde', 'plek-0']);
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"version":1,"places":${json}}`),
        ),
        (text) => Array.isArray(readPlaces(text)),
      ),
    );
  });
});

describe('the list', () => {
  test('has the newest first', () => {
    expect(withPlace(['a', 'b'], 'c')).toEqual(['c', 'a', 'b']);
  });

  test('has a place once, where it was', () => {
    expect(withPlace(['a', 'b'], 'b')).toEqual(['a', 'b']);
  });

  test('is full at fifty, and still knows those', () => {
    expect(withPlace(fifty.slice(1), 'nog-een')).toHaveLength(mostPlaces);
    expect(withPlace(fifty, 'nog-een')).toBeUndefined();
    expect(withPlace(fifty, 'plek-7')).toEqual(fifty);
  });

  test('loses what is taken away, and keeps its order', () => {
    expect(withoutPlaces(['a', 'b', 'c', 'd'], ['c', 'a', 'z'])).toEqual(['b', 'd']);
  });
});

describe('of the places of Voorbeeldstad', () => {
  const { places } = catalogueOf('voorbeeldstad');

  test('none that has to do with violence, or has a secret address, can be saved or shown', () => {
    const quiet = places.filter(needsQuickExit);
    expect(quiet.length).toBeGreaterThan(0);
    expect(quiet.filter((place) => maySave(place) || isOnSavedPage(place))).toEqual([]);
  });

  test('every other can be saved, unless it has ended; then it is shown to who saved it before', () => {
    const [first] = places.filter((place) => !needsQuickExit(place));
    expect(maySave(first!)).toBe(true);
    const ended = { ...first!, status: { is: 'ended' } } as const;
    expect(maySave(ended)).toBe(false);
    expect(isOnSavedPage(ended)).toBe(true);
  });
});
