import { describe, expect, test } from 'vitest';
import { builtMunicipalities, builtSite } from './built-site.ts';
import { all } from './html.ts';

const documentedKeys = ['id', 'place', 'kind', 'topics', 'audiences', 'neighbourhood', 'url', 'moments'];

describe.each(builtMunicipalities)('/data/offers.json of %s', (id) => {
  const { pages, catalogue, read } = builtSite(id);
  const offers = JSON.parse(read('/data/offers.json')) as Record<string, unknown>[];

  test('is an array of all offers with the keys that are documented', () => {
    expect(Array.isArray(offers)).toBe(true);
    expect(offers.length).toBe(catalogue.offers.length);
    for (const offer of offers) expect(Object.keys(offer)).toEqual(expect.arrayContaining(documentedKeys));
  });

  test.each(['/zoeken/', '/en/zoeken/', '/ar/zoeken/'])('has the same offers as %s', (address) => {
    const { root } = pages.find((page) => page.address === address)!;
    const shown = all(root, ({ attributes }) => (attributes.get('class') ?? '').split(' ').includes('offer-row')).map(
      ({ attributes }) => attributes.get('data-offer') ?? '',
    );
    expect(shown.toSorted()).toEqual(offers.map((offer) => String(offer.id)).toSorted());
  });

  test('leads to the page of each offer, at the offer itself', () => {
    for (const offer of offers) {
      const [place, own] = String(offer.id).split('/');
      expect(new URL(String(offer.url), 'http://site').pathname).toBe(`/plekken/${place!}/`);
      const page = pages.find(({ address }) => address === `/plekken/${place!}/`)!;
      expect(all(page.root, ({ attributes }) => attributes.get('id') === own && attributes.get('data-offer') === offer.id).length, String(offer.id)).toBe(1);
    }
  });

  test('names only kinds, topics, audiences and neighbourhoods that have a page or exist', () => {
    for (const offer of offers) {
      expect(
        pages.some(({ address }) => address === `/soorten/${String(offer.kind)}/`),
        String(offer.kind),
      ).toBe(true);
      for (const topic of offer.topics as string[])
        expect(
          pages.some(({ address }) => address === `/onderwerpen/${topic}/`),
          topic,
        ).toBe(true);
      if (offer.neighbourhood !== null) expect(pages.some(({ address }) => address === `/wijken/${String(offer.neighbourhood)}/`)).toBe(true);
      for (const audience of offer.audiences as string[]) expect(catalogue.audiences.map((known) => known.id)).toContain(audience);
    }
  });
});

describe.each(builtMunicipalities)('/data/places.geojson of %s', (id) => {
  const { catalogue, read } = builtSite(id);
  const { bounds } = catalogue.municipality;
  const { type, features } = JSON.parse(read('/data/places.geojson')) as {
    type: string;
    features: { id: string; geometry: { coordinates: [number, number] } }[];
  };

  test('has only places with an exact position, inside the municipality', () => {
    expect(type).toBe('FeatureCollection');
    for (const { id: place, geometry } of features) {
      const [longitude, latitude] = geometry.coordinates;
      expect(
        catalogue.places.some((known) => known.id === place),
        place,
      ).toBe(true);
      expect(latitude >= bounds.south && latitude <= bounds.north && longitude >= bounds.west && longitude <= bounds.east, place).toBe(true);
    }
  });
});
