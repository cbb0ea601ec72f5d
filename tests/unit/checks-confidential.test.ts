import { describe, expect, test } from 'vitest';
import { contentFolder, spotsOf, today, town } from '../fixtures/content-folder.ts';
import { buildCatalogue } from '#domain/catalogue.ts';

const file = `${town}/places/veilige-plek.yaml`;
const overlay = 'content/translations/en/municipalities/kleinstad/places/veilige-plek.yaml';

const traces: readonly (readonly [string, string])[] = [
  ['a postcode', 'Het huis staat in 0001 AB.'],
  ['a postcode written small', 'Kom naar 5911jl.'],
  ['a postcode with a hyphen', 'Kom naar 5911-JL.'],
  ['a street with a number', 'Kom naar Lindeplein 2.'],
  ['a long street with a letter', 'Bij Burgemeester van Loonstraat 14a.'],
  ['a street with "nr."', 'Bij Kerkpad nr. 3.'],
  ['a street, a comma and a number', 'Bij Lindenlaan, 12.'],
  ['a shortened street', 'Bij Hoofdstr. 7.'],
  ['a name with a number after "De"', 'De Brink 7b is van ons.'],
  ['a name with a number after "Aan de"', 'Aan de Molenbeek 8.'],
  ['a name with a number after "Op de"', 'Op de Berg 22.'],
  ['a name that is no street word', 'Wij zitten aan de Oude Molenkolk 8.'],
  ['a name after an apostrophe', 'In ’t Zand 12 staat ons huis.'],
  ['a boulevard after "op"', 'Kom op Boulevard 3.'],
  ['a boulevard', 'Boulevard 3.'],
  ['a street with the number of an emergency line', 'Kerkstraat 112.'],
  ['a street with a number before a new sentence', 'Kerkstraat 24. Dag en nacht.'],
  ...'Molenbrink Zuidkwartier Kerkerf Rozenhoek Waterpoort Julianaplantsoen Hazenkamp Lageveld Sterrenberg Roerbeek'
    .split(' ')
    .map((street) => [street, `Vindplaats ${street} 3.`] as const),
  ['a number in letters', 'Kerkstraat twaalf.'],
  ['one in letters', 'Kom naar Kerkstraat een.'],
  ['a ten in letters', 'Kerkstraat tachtig is ons huis.'],
  ['a number in letters above twenty', 'Kerkstraat tweeëntwintig.'],
  ['a number in letters, written small', 'Bij kerkstraat negentien.'],
  ['a boulevard with a number in letters', 'Boulevard drie.'],
  ['a postcode of a neighbourhood without letters', '0001 is ons gebied.'],
  ['a postcode between others', 'Wij komen in 0001-0009.'],
  ['a coordinate', 'Ga naar 51.3712.'],
  ['a coordinate with a comma', 'Ga naar 6,1723.'],
  ['two rough coordinates', 'Ga naar 51.37, 6.17.'],
  ['degrees', 'Ga naar 51° 22.'],
  ['a map link', 'Zie https://maps.app.goo.gl/abc'],
  ['a Google map', 'Zie https://www.google.nl/maps/place/x'],
  ['an OpenStreetMap link', 'Zie www.openstreetmap.org/#map=19'],
  ['a short OpenStreetMap link', 'Zie osm.org/go/abc'],
  ['a journey planner', 'Reis met 9292.nl'],
  ['a geo link', 'Open geo:1,2'],
  ['a plus code', 'Plus code 8FW4V75V+8Q.'],
  ['a short plus code', 'Plus code V75V+8Q.'],
  ['three words', 'Wij zijn bij ///tafel.stoel.lamp'],
];

describe('a confidential place with', () => {
  test.each(traces)('%s in its summary is refused', (_, text) => {
    const folder = contentFolder().replace(file, 'Is het thuis niet veilig? Bel.', text);
    expect([...new Set(spotsOf(folder.problems()))]).toEqual([`confidential-leak ${file}:4`]);
  });

  test.each(traces)('%s in a translation is refused', (_, text) => {
    const folder = contentFolder().write(overlay, `summary: ${JSON.stringify(text)}\n`);
    expect([...new Set(spotsOf(folder.problems()))]).toEqual([`confidential-leak ${overlay}:1`]);
  });

  test('a trace in its name, in an offer and in its website is refused', () => {
    const folder = contentFolder()
      .replace(file, 'name: Veilige Plek', 'name: Veilige Plek Lindeplein 2')
      .replace(file, 'Iemand luistert.', 'Kom naar 0001 AB.')
      .replace(file, 'https://www.example.org', 'https://maps.example.org');
    expect(spotsOf(folder.problems())).toEqual([1, 6, 11].map((line) => `confidential-leak ${file}:${line}`));
  });

  test('a trace in the note of its organisation is refused', () => {
    const organisation = `${town}/organisations/stille-deur.yaml`;
    const folder = contentFolder().replace(organisation, 'name: Stille Deur', 'name: Stille Deur\nnote: U vindt ons op Lindeplein 2.');
    expect(spotsOf(folder.problems())).toEqual([`confidential-leak ${organisation}:2`]);
  });

  test.each([
    'Bel 24 uur per dag.',
    'Vanaf 2026 is er dag en nacht iemand.',
    'In 2026 helpen wij weer.',
    'Wij kennen 7 talen.',
    'De 2 huizen zijn veilig.',
    'Uw 2 kinderen mogen mee.',
    'Onderweg 24 uur per dag.',
    'Bij Gevaar 112 bellen.',
    'Op Koningsdag 27 april zijn wij er ook.',
    'In Kleinstad 24 uur per dag.',
    'In Januari 2027 ook.',
    'Bring 2 photos.',
    'Wie op straat een nacht slaapt, mag bellen.',
    'Wie op straat twee nachten slaapt, mag bellen.',
    'Postcode 9999 ligt hier niet.',
  ])('"%s" in its summary is fine', (text) => {
    expect(spotsOf(contentFolder().replace(file, 'Is het thuis niet veilig? Bel.', text).problems())).toEqual([]);
  });

  test('a day of its check with the digits of a postcode is fine', () => {
    const folder = contentFolder().replace(`${town}/neighbourhoods.yaml`, '"0002"', '"2026"');
    expect(spotsOf(folder.problems()).filter((spot) => spot.startsWith('confidential-leak'))).toEqual([]);
  });
});

describe('a confidential place cannot be given', () => {
  test.each([
    ['a neighbourhood', 'neighbourhood: west'],
    ['access', 'access: { wheelchair: yes }'],
    ['a contact with more than a phone', 'contact: { mail: hulp@example.org }'],
    ['a mail address', 'mail: hulp@example.org'],
    ['a move', 'moves: []'],
    ['a status', 'status: active'],
    ['a street', 'street: Lindeplein'],
    ['a source of its check', 'source: https://www.example.org/gids'],
  ])('%s', (_, line) => {
    const folder = contentFolder().replace(file, 'organisation: stille-deur', line);
    expect(spotsOf(folder.problems())).toEqual([`unknown-field ${file}:2`]);
  });

  test.each([
    'hours: unknown',
    'handover: { askFor: gastvrouw }',
    'serves: [west]',
    'contact: { phone: "112" }',
    'facilities: [koffie]',
    'spokenLanguages: [nl]',
    'appointment: none',
  ])('%s at an offer', (field) => {
    const folder = contentFolder().replace(file, 'summary: Iemand luistert.', `summary: Iemand luistert.\n    ${field}`);
    expect(spotsOf(folder.problems())).toEqual([`unknown-field ${file}:12`]);
  });

  test.each(['town: Kleinstad', 'street: Lindeplein', 'position: { latitude: 0.01, longitude: 0.01, precision: street }'])(
    '%s beside confidential',
    (field) => {
      expect(spotsOf(contentFolder().replace(file, 'kind: confidential', `kind: confidential, ${field}`).problems())).toEqual([`unknown-field ${file}:3`]);
    },
  );

  test('a source in its check', () => {
    expect(spotsOf(contentFolder().replace(file, 'confirmed: true', 'source: een gids, confirmed: true').problems())).toEqual([`unknown-field ${file}:12`]);
  });

  test.each(['https://www.example.org/huis/west', 'https://www.example.org/?huis=1', 'https://www.example.org:8443', 'http://www.example.org'])(
    'the website %s: only a front door',
    (website) => {
      expect(spotsOf(contentFolder().replace(file, 'https://www.example.org', website).problems())).toEqual([`wrong-value ${file}:6`]);
    },
  );
});

test('the place that was resolved has no neighbourhood, hours, handover or address', () => {
  const place = buildCatalogue(contentFolder().sources(), { today }).catalogue!.places.find(({ id }) => id === 'veilige-plek')!;
  expect(place).toMatchObject({ where: { kind: 'confidential' }, moves: [], contact: { phone: '000-300 00 91', website: 'https://www.example.org' } });
  expect(place.neighbourhood).toBeUndefined();
  expect(place.offers).toMatchObject([{ hours: 'unknown', serves: 'all', facilities: [] }]);
  expect(place.offers[0]!.handover).toBeUndefined();
});
