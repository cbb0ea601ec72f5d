/** The files anybody may build on. */
import { describe, expect, test } from 'vitest';
import { placesGeojson } from '#projections/geojson.ts';
import { offersJson } from '#projections/offers-json.ts';
import { buurthuis, contentFolder, town } from '../fixtures/content-folder.ts';

type Offer = Record<string, unknown>;
const offers = offersJson(contentFolder().catalogue()) as Offer[];
const offerOf = (id: string, from = offers) => from.find((offer) => offer.id === id)!;

describe('offers.json', () => {
  test('has every offer once, by place and offer', () => {
    expect(offers.map(({ id }) => id)).toEqual(['bus/advies', 'buurthuis/inloop', 'buurthuis/eettafel', 'kerk/spreekuur', 'veilige-plek/hulp']);
  });

  test('has an offer whole', () => {
    expect({ ...offerOf('buurthuis/eettafel') }).toEqual({
      id: 'buurthuis/eettafel',
      name: 'Samen soep',
      summary: 'Eet samen soep.',
      place: 'buurthuis',
      placeName: 'Buurthuis',
      kind: 'eettafel',
      topics: ['eten', 'ontmoeten'],
      audiences: ['ouderen'],
      for: 'aimed',
      ages: { min: 18, max: 99 },
      neighbourhood: 'west',
      appointment: 'unknown',
      referral: 'unknown',
      cost: 'unknown',
      spokenLanguages: 'unknown',
      anonymous: 'unknown',
      withoutParents: 'unknown',
      status: 'active',
      checked: { offer: { on: '2026-11-12', confirmed: true }, hours: { on: '2026-11-12', confirmed: true } },
      moments: [
        { date: '2026-11-24', from: '17:30', to: '19:00' },
        { date: '2026-12-01', from: '17:30', to: '19:00' },
      ],
      url: '/plekken/buurthuis/#eettafel',
    });
  });

  test('says where a moment is when it is elsewhere, and null for an end nobody knows', () => {
    const moments = offerOf('buurthuis/inloop').moments as Record<string, unknown>[];
    expect(moments).toContainEqual({ date: '2026-11-27', from: '14:00', to: '16:00', at: 'kerk' });
    expect(moments).toContainEqual({ date: '2026-12-03', from: '19:00', to: null });
    expect(moments).toContainEqual({ date: '2026-11-21', from: '22:00', to: '01:00' });
  });

  test('tells of a confidential place nothing but that it is there', () => {
    expect(offerOf('veilige-plek/hulp')).toMatchObject({ neighbourhood: null, moments: [], checked: { offer: { on: '2026-11-04', confirmed: true } } });
  });

  test('names no source: a source can hold a name', () => {
    expect(JSON.stringify(offers)).not.toMatch(/gastvrouw|source/);
  });
});

describe('places.geojson', () => {
  const idsOf = (folder = contentFolder(), day?: string) =>
    (placesGeojson(folder.catalogue(day)) as { features: { id: string; geometry: { coordinates: number[] } }[] }).features;

  test('has only places with a point of their own, longitude first', () => {
    expect(idsOf()).toMatchObject([
      {
        id: 'buurthuis',
        geometry: { type: 'Point', coordinates: [0.008, 0.01] },
        properties: { neighbourhood: 'west', kinds: ['open-inloop', 'eettafel'], precision: 'building', url: '/plekken/buurthuis/' },
      },
    ]);
  });

  test('leaves out a place that has ended', () => {
    expect(idsOf(contentFolder().replace(buurthuis, 'neighbourhood: west', 'neighbourhood: west\nstatus: ended'))).toEqual([]);
  });

  test('follows a place that moves', () => {
    const folder = contentFolder().replace(
      `${town}/places/kerk.yaml`,
      'street: Oostwal, town: Kleinstad',
      'street: Oostwal, town: Kleinstad, position: { latitude: 0.011, longitude: 0.031, precision: street }',
    );
    expect(idsOf(folder, '2026-11-30').map(({ id }) => id)).toEqual(['buurthuis']);
    expect(idsOf(folder, '2026-12-01').map(({ id }) => id)).toEqual(['buurthuis', 'kerk']);
  });
});
