import { describe, expect, test } from 'vitest';
import { isConfidential } from '#domain/place.ts';
import { placeMap } from '#projections/place-map.ts';
import { readContent } from '../build/built-site.ts';
import { contentFolder } from '../fixtures/content-folder.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

const { catalogue, readers } = readContent('voorbeeldstad', '2026-11-21');
const venlo = readContent('venlo', '2026-11-21').catalogue;
const rheden = readContent('rheden', '2026-11-21').catalogue;
const mapOf = (id: string, from = catalogue, reader = dutch) =>
  placeMap(
    from.places.find((place) => place.id === id)!,
    from,
    reader,
  );

describe('the map of a place', () => {
  test('has its exact spot', () => {
    const { markers, areas, texts } = mapOf('buurthuis-de-linde')!;
    expect(markers.map(({ id, label }) => [id, label])).toEqual([['buurthuis-de-linde', 'Buurthuis De Linde']]);
    expect(Object.keys(markers[0]!.point)).toEqual(['latitude', 'longitude']);
    expect(areas).toEqual([]);
    expect(texts.note).toBe('');
  });

  test('has every stop of a bus, called by the stop', () => {
    expect(mapOf('adviesbus')!.markers.map(({ id }) => id)).toEqual(['adviesbus.hoogveld', 'adviesbus.lindel', 'adviesbus.waterkant']);
    expect(mapOf('adviesbus')!.markers[0]!.label).toBe('De Adviesbus: Hoogveld, bij de pomp op het Dorpsplein');
  });

  test('shows where a place is today when it has moved for a while', () => {
    const place = catalogue.places.find(({ id }) => id === 'bibliotheek-lindel')!;
    const [move] = place.moves;
    const there = placeMap(place, { ...catalogue, today: move!.since }, dutch)?.markers[0]?.point;
    expect(there).not.toEqual(mapOf('bibliotheek-lindel', { ...catalogue, today: '2020-01-01' })?.markers[0]?.point);
  });

  test('shows the neighbourhood, and says so, when the spot is not known', () => {
    const { markers, areas, texts } = mapOf('wijkcentrum-steyl', venlo)!;
    expect(markers).toEqual([]);
    expect(areas).toEqual([{ id: 'steyl', name: 'Steyl', label: 'Steyl', count: 1, isChosen: true }]);
    expect(texts.note).not.toBe('');
  });

  test('shows a stadsdeel by the outlines of its parts', () => {
    expect(mapOf('bibliotheek-blerick', venlo)!.areas.map(({ id }) => id)).toEqual(['blerick']);
  });

  test('is not there without a spot and without an outline', () => {
    const unknown = venlo.places.filter(({ neighbourhood }) => !neighbourhood);
    expect(unknown.length).toBeGreaterThan(0);
    for (const place of unknown) expect(placeMap(place, venlo, dutch), place.id).toBeUndefined();
    for (const place of rheden.places) expect(placeMap(place, rheden, dutch), place.id).toBeUndefined();
  });

  test('is never there for a secret address, by phone or online, or in the street', () => {
    const kinds = catalogue.places.filter(
      (place) => isConfidential(place) || place.where.kind === 'remote' || (place.where.kind === 'area' && place.where.stops.length === 0),
    );
    expect(kinds.some(isConfidential)).toBe(true);
    for (const place of kinds) expect(placeMap(place, catalogue, dutch), place.id).toBeUndefined();
  });

  test('speaks the language of the reader', () => {
    expect(mapOf('buurthuis-de-linde', catalogue, readers.get('ar'))).toMatchObject({ direction: 'rtl', words: { language: 'ar' } });
    expect(mapOf('buurthuis-de-linde', catalogue, readerWith('uk', {}))).toMatchObject({ direction: 'ltr', words: { language: 'nl' } });
  });
});

test('a place that has moved to a spot nobody knows is not shown in the neighbourhood it left', () => {
  const folder = contentFolder().catalogue();
  const place = folder.places.find(({ id }) => id === 'buurthuis')!;
  const elsewhere = { kind: 'address', street: 'unknown', houseNumber: 'unknown', postcode: 'unknown', town: 'Kleinstad' } as const;
  expect(placeMap({ ...place, where: elsewhere }, folder, dutch)?.areas.map(({ id }) => id)).toEqual(['west']);
  expect(placeMap({ ...place, moves: [{ since: '2026-01-01', where: elsewhere }] }, folder, dutch)).toBeUndefined();
});
