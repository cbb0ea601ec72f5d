/** One gate for hours: what nobody asked, or too long ago, stands in no output as a fact. */
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '#domain/catalogue.ts';
import { calendar, hasCalendar, neighbourhoodMoments, placeMoments } from '#projections/calendar.ts';
import { hoursView } from '#projections/hours-view.ts';
import { placeJsonLd } from '#projections/json-ld.ts';
import { nowFacts } from '#projections/now-facts.ts';
import { offersJson } from '#projections/offers-json.ts';
import { weekOf } from '#projections/week.ts';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';
import { dutch } from '../fixtures/readers.ts';

const soupChecked = 'hours: { on: 2026-11-12, source: gebeld met de kok, confirmed: true }';
const withSoup = (checked: string) => contentFolder().replace(buurthuis, soupChecked, `hours: ${checked}`).catalogue();
const soupOf = (catalogue: Catalogue) => catalogue.offers.find(({ key }) => key === 'buurthuis/eettafel')!;

/** In which outputs the hours of the eettafel stand as a fact. */
function outputsWith(catalogue: Catalogue): string[] {
  const { offers, places, neighbourhoods } = catalogue;
  const soup = soupOf(catalogue);
  const json = offersJson(catalogue) as { id: string; moments: unknown[] }[];
  const { '@graph': graph } = placeJsonLd(soup.place, catalogue, dutch) as { '@graph': { '@id': string; hoursAvailable?: unknown[] }[] };
  const isSoup = ({ offer }: { readonly offer: unknown }) => offer === soup;
  const found = {
    'offers.json': json.find(({ id }) => id === soup.key)!.moments.length > 0,
    'JSON-LD': graph.some((part) => part['@id'].endsWith('#eettafel') && part.hoursAvailable !== undefined),
    'calendar of the place': places.some((place) => placeMoments(place, catalogue).some(isSoup)),
    'calendar of the neighbourhood': neighbourhoods.some((neighbourhood) => neighbourhoodMoments(neighbourhood, catalogue).some(isSoup)),
    'week of the neighbourhood': neighbourhoods.some((neighbourhood) => weekOf(neighbourhood, catalogue, 7).some(({ moments }) => moments.some(isSoup))),
    'now in the browser': soup.key in nowFacts(offers, catalogue, dutch).offers,
    'table of the page': hoursView(soup, catalogue, dutch).is === 'confirmed',
  };
  return Object.entries(found).flatMap(([name, isThere]) => (isThere ? [name] : []));
}

describe('hours', () => {
  test('that were asked stand in every output', () => {
    expect(outputsWith(contentFolder().catalogue())).toHaveLength(7);
  });

  test.each([
    ['nobody asked', '{ on: 2026-11-12, confirmed: false }'],
    ['were asked too long ago', '{ on: 2026-05-20, confirmed: true }'],
    ['were asked in a year nobody can date better', '{ on: 2026, confirmed: true }'],
    ['come from a source without a date', '{ on: unknown, confirmed: false }'],
  ])('that %s stand in none', (_, checked) => {
    expect(outputsWith(withSoup(checked))).toEqual([]);
  });

  test('go stale in every output on one and the same day', () => {
    expect(outputsWith(contentFolder().catalogue('2027-05-12'))).toHaveLength(7);
    expect(outputsWith(contentFolder().catalogue('2027-05-13'))).toEqual([]);
  });

  test.each(['planned', 'paused'])('of an offer that is %s stand in no list of moments', (status) => {
    const catalogue = contentFolder().replace(buurthuis, 'signUp:', `status: ${status}\n    signUp:`).catalogue();
    expect(outputsWith(catalogue)).toEqual(['table of the page']);
  });

  test('in the browser carry no note and no reason', () => {
    const catalogue = contentFolder().catalogue();
    expect(JSON.stringify(nowFacts(catalogue.offers, catalogue, dutch).offers)).not.toMatch(/note|reason|soep|kerst/);
  });
});

describe('hours that are not sure', () => {
  const sentence = (checked: string, from = 'summary: Eet samen soep.', to = from) => {
    const view = hoursView(
      soupOf(contentFolder().replace(buurthuis, soupChecked, `hours: ${checked}`).replace(buurthuis, from, to).catalogue()),
      withSoup(checked),
      dutch,
    );
    return view.is === 'reported' ? view.sentence.value : view.is;
  };

  test('are told with their source and its date', () => {
    expect(sentence('{ on: 2018-05, source: een folder, confirmed: false }')).toBe(
      'Volgens een bron van mei 2018: dinsdag van 17.30 tot 19.00 uur. Dit is niet nagevraagd. Bel eerst.',
    );
    expect(sentence('{ on: 2026-01-12, confirmed: true }')).toBe(
      'Op 12 januari 2026 was dit: dinsdag van 17.30 tot 19.00 uur. Dat is lang geleden. Bel eerst.',
    );
    expect(sentence('{ on: unknown, confirmed: false }')).toBe('Volgens een bron zonder datum: dinsdag van 17.30 tot 19.00 uur. Dit is niet nagevraagd.');
  });

  const rule = '- { days: [tu], from: "17:30", to: "19:00" }';

  test('are told with their notes, for "phone hours" are no open door', () => {
    expect(sentence('{ on: 2018-05, confirmed: false }', rule, '- { days: [tu], from: "17:30", to: "19:00", note: beltijden }')).toContain(
      '19.00 uur (beltijden).',
    );
  });

  test('that are all over are simply not known', () => {
    const over = '- { days: [tu], from: "17:30", to: "19:00", valid: { until: 2019-12-31 } }';
    expect(sentence('{ on: 2018-05, confirmed: false }', rule, over)).toBe('De tijden zijn niet bekend.');
  });

  test('that vary end in one full stop', () => {
    const varying = sentence('{ on: 2018-05, confirmed: false }', `rules:\n        ${rule}`, 'varies: { see: "https://eten.example.org" }');
    expect(varying).toBe('Volgens een bron van mei 2018: De tijden zijn elke week anders. Dit is niet nagevraagd. Bel eerst.');
  });

  test('send nobody to a phone that is not there', () => {
    const catalogue = contentFolder()
      .replace(buurthuis, soupChecked, 'hours: { on: 2018-05, confirmed: false }')
      .replace(buurthuis, '  phone: 000-300 00 55\n', '')
      .replace(buurthuis, 'signUp: { how: phone', 'signUp: { how: mail')
      .replace(buurthuis, 'bestWay: call-together', 'bestWay: walk-along')
      .catalogue();
    const view = hoursView(soupOf(catalogue), catalogue, dutch);
    expect(view).toMatchObject({
      is: 'reported',
      sentence: { value: 'Volgens een bron van mei 2018: dinsdag van 17.30 tot 19.00 uur. Dit is niet nagevraagd.' },
    });
  });
});

test('a confidential place has no calendar at all', () => {
  const catalogue = contentFolder().catalogue();
  const place = catalogue.places.find(({ id }) => id === 'veilige-plek')!;
  expect(hasCalendar(place, catalogue)).toBe(false);
  expect(placeMoments(place, catalogue)).toEqual([]);
  expect(calendar('x', placeMoments(place, catalogue), catalogue, dutch)).not.toContain('BEGIN:VEVENT');
});
