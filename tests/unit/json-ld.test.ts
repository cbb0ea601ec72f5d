import { describe, expect, test } from 'vitest';
import { placeJsonLd } from '#projections/json-ld.ts';
import { buurthuis, contentFolder, town, type ContentFolder } from '../fixtures/content-folder.ts';
import { dutch } from '../fixtures/readers.ts';

type Part = Record<string, unknown>;

function graphOf(id: string, folder: ContentFolder = contentFolder()): [Part, ...Part[]] {
  const catalogue = folder.catalogue();
  return (
    placeJsonLd(
      catalogue.places.find((place) => place.id === id)!,
      catalogue,
      dutch,
    ) as { '@graph': [Part, ...Part[]] }
  )['@graph'];
}

describe('schema.org of a place', () => {
  const [place, inloop, soup] = graphOf('buurthuis');

  test('says where it is', () => {
    expect(place).toEqual({
      '@type': 'Place',
      '@id': '/plekken/buurthuis/#plek',
      name: 'Buurthuis',
      url: '/plekken/buurthuis/',
      address: { '@type': 'PostalAddress', streetAddress: 'Lindeplein 2', postalCode: '0001 AB', addressLocality: 'Kleinstad', addressCountry: 'NL' },
      geo: { '@type': 'GeoCoordinates', latitude: 0.01, longitude: 0.008 },
      containedInPlace: { '@type': 'Place', name: 'West, Kleinstad' },
    });
  });

  test('says what you can do there, in which languages, and that it is free', () => {
    expect(inloop).toMatchObject({
      '@type': 'Service',
      '@id': '/plekken/buurthuis/#inloop',
      name: 'Open inloop',
      provider: [{ name: 'Welzijn Kleinstad' }],
      isAccessibleForFree: true,
      availableChannel: { availableLanguage: ['nl', 'pl'] },
    });
    expect(soup).not.toHaveProperty('isAccessibleForFree');
  });

  test('gives the hours of four weeks, but for those elsewhere or without an end', () => {
    expect(soup!.hoursAvailable).toMatchObject(
      ['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'].map((day) => ({
        opens: '17:30',
        closes: '19:00',
        validFrom: day,
        validThrough: day,
        dayOfWeek: 'https://schema.org/Tuesday',
      })),
    );
    const days = (inloop!.hoursAvailable as Part[]).map(({ dayOfWeek }) => String(dayOfWeek).slice('https://schema.org/'.length));
    expect(new Set(days)).toEqual(new Set(['Monday', 'Wednesday', 'Saturday']));
  });

  test('gives no phone of an invented town: nobody may be called by mistake', () => {
    expect(JSON.stringify(graphOf('buurthuis'))).not.toMatch(/telephone|sameAs|mailto/);
  });

  test('gives whole addresses once the site has a public one', () => {
    const folder = contentFolder().replace(`${town}/municipality.yaml`, 'invented: true', 'invented: true\npublicAddress: https://kleinstad.example.org/');
    expect(graphOf('buurthuis', folder)[0]).toMatchObject({ url: 'https://kleinstad.example.org/plekken/buurthuis/' });
  });

  test('leaves out what is not known', () => {
    const [kerk, ...services] = graphOf('kerk');
    expect(kerk.address).toEqual({ '@type': 'PostalAddress', streetAddress: 'Kerkpad', addressLocality: 'Kleinstad', addressCountry: 'NL' });
    expect(kerk).not.toHaveProperty('geo');
    expect(services).toEqual([]);
  });

  test('of a confidential place has no address, no neighbourhood and no hours', () => {
    const text = JSON.stringify(graphOf('veilige-plek'));
    expect(text).not.toMatch(/address|geo|containedInPlace|hoursAvailable/);
  });

  test('ends at midnight as 23:59, for 24:00 is no time there', () => {
    const folder = contentFolder().replace(buurthuis, 'from: "17:30", to: "19:00"', 'from: "17:30", to: "24:00"');
    expect((graphOf('buurthuis', folder)[2]!.hoursAvailable as Part[])[0]).toMatchObject({ closes: '23:59', validThrough: '2026-11-24' });
  });
});
