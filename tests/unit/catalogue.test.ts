import { describe, expect, test } from 'vitest';
import { whereOn } from '#domain/place.ts';
import { buurthuis, contentFolder, town } from '../fixtures/content-folder.ts';

const catalogue = contentFolder().catalogue();
const placeOf = (id: string, from = catalogue) => from.places.find((place) => place.id === id)!;
const offerOf = (key: string, from = catalogue) => from.offers.find((offer) => offer.key === key);

describe('the catalogue', () => {
  test('has its places by name', () => {
    expect(catalogue.places.map(({ name }) => name)).toEqual(['Adviesbus', 'Buurthuis', 'Kerk', 'Veilige Plek']);
  });

  test('has the offers of all its places, each with a key of its own', () => {
    expect(catalogue.offers.map(({ key }) => key)).toEqual(['bus/advies', 'buurthuis/inloop', 'buurthuis/eettafel', 'kerk/spreekuur', 'veilige-plek/hulp']);
  });

  test('knows its municipality, its help lines and whether it keeps carnaval', () => {
    expect(catalogue.municipality).toMatchObject({
      id: 'kleinstad',
      name: 'Kleinstad',
      adviceKind: 'informatie-adviespunt',
      shelfLife: { hours: 'P6M', address: 'P2Y' },
    });
    expect(catalogue.helpLines.map(({ id }) => id)).toEqual(['alarm']);
    expect(catalogue.calendar).toMatchObject({ keepsCarnaval: true, schoolHolidays: { region: 'klein' } });
  });

  test('knows no school holidays of another region', () => {
    const other = contentFolder().replace(`${town}/municipality.yaml`, 'schoolRegion: klein', 'schoolRegion: zuid').catalogue();
    expect(other.calendar.schoolHolidays).toBeUndefined();
  });

  test('leaves a notice out that is not switched on, and links the others to their place', () => {
    expect(catalogue.notices).toMatchObject([{ id: 'winter', title: { nl: 'Het is koud', en: 'It is cold' } }]);
    expect(catalogue.notices[0]!.place).toBe(placeOf('buurthuis'));
    expect(contentFolder().replace(`${town}/notices/winter.yaml`, 'kind: cold', 'kind: cold\non: false').catalogue().notices).toEqual([]);
  });
});

describe('an offer', () => {
  const inloop = offerOf('buurthuis/inloop')!;
  const soup = offerOf('buurthuis/eettafel')!;

  test('is linked to its place, kind, topics, audiences and facilities', () => {
    expect(inloop.place).toBe(placeOf('buurthuis'));
    expect([inloop.kind.id, inloop.topics.map(({ id }) => id), inloop.audiences.map(({ id }) => id), inloop.facilities.map(({ id }) => id)]).toEqual([
      'open-inloop',
      ['ontmoeten'],
      ['iedereen'],
      ['koffie'],
    ]);
  });

  test('has its own name, or the name of its kind', () => {
    expect(soup.name).toEqual({ nl: 'Samen soep' });
    expect(inloop.name).toEqual({ nl: 'Open inloop', en: 'Drop-in' });
  });

  test('is run by the organisation of its place, unless others are named', () => {
    expect(inloop.organisations.map(({ name }) => name)).toEqual(['Welzijn Kleinstad']);
    const other = contentFolder().replace(buurthuis, 'cost: free', 'cost: free\n    organisations: [stille-deur]').catalogue();
    expect(offerOf('buurthuis/inloop', other)!.organisations.map(({ id }) => id)).toEqual(['stille-deur']);
  });

  test('has the channels of its place, and its own over them', () => {
    const other = contentFolder().replace(buurthuis, 'cost: free', 'cost: free\n    contact: { phone: 000-1, whatsapp: 000-2 }').catalogue();
    expect(offerOf('buurthuis/inloop', other)!.contact).toEqual({
      phone: '000-1',
      whatsapp: '000-2',
      mail: 'buurthuis@example.org',
      website: 'https://buurthuis.example.org',
    });
  });

  test('serves everybody, or neighbourhoods', () => {
    expect(inloop.serves).toBe('all');
    expect(offerOf('kerk/spreekuur')!.serves).toMatchObject([{ id: 'oost' }]);
  });

  test('of which nothing more is written, everything is unknown', () => {
    expect(offerOf('kerk/spreekuur')).toMatchObject({
      hours: 'unknown',
      appointment: 'unknown',
      referral: 'unknown',
      cost: 'unknown',
      spokenLanguages: 'unknown',
      firstVisit: 'unknown',
    });
  });

  test('has ended on its day, together with those of a place that has ended', () => {
    const folder = contentFolder().replace(buurthuis, 'cost: free', 'cost: free\n    status: { is: ended, since: 2027-01-01 }');
    expect(offerOf('buurthuis/inloop', folder.catalogue('2026-12-31'))).toMatchObject({ status: { is: 'active' } });
    expect(offerOf('buurthuis/inloop', folder.catalogue('2027-01-01'))).toBeUndefined();
    expect(placeOf('buurthuis', folder.catalogue('2027-01-01')).offers).toHaveLength(2);
    const closed = contentFolder().replace(buurthuis, 'neighbourhood: west', 'neighbourhood: west\nstatus: ended').catalogue();
    expect(closed.offers.map(({ place }) => place.id)).toEqual(['bus', 'kerk', 'veilige-plek']);
  });

  test('that is planned begins on its day', () => {
    const folder = contentFolder();
    expect(offerOf('kerk/spreekuur', folder.catalogue('2027-01-03'))!.status).toEqual({ is: 'planned', since: '2027-01-04' });
    expect(offerOf('kerk/spreekuur', folder.catalogue('2027-01-04'))!.status.is).toBe('active');
  });
});

describe('a place', () => {
  test('has its texts in every language they were translated to', () => {
    expect(placeOf('buurthuis').texts.summary).toEqual({ nl: 'Een huis met een tuin.', en: 'A house with a garden.' });
    expect(placeOf('buurthuis').texts['offers.eettafel.summary']).toEqual({ nl: 'Eet samen soep.' });
    expect(placeOf('buurthuis').offers[0]!.texts['handover.bring.0']).toEqual({ nl: 'de brief', en: 'the letter' });
    expect(placeOf('veilige-plek').texts.summary).toEqual({ nl: 'Is het thuis niet veilig? Bel.', en: 'Not safe at home? Call.' });
  });

  test('is where its move says, from the first day to the last', () => {
    const streetOn = (day: string) => {
      const { where, move } = whereOn(placeOf('kerk'), day);
      return [where.kind === 'address' && where.street, move?.reason];
    };
    expect(streetOn('2026-11-30')).toEqual(['Kerkpad', undefined]);
    expect(streetOn('2026-12-01')).toEqual(['Oostwal', 'verbouwing']);
    expect(streetOn('2026-12-31')).toEqual(['Oostwal', 'verbouwing']);
    expect(streetOn('2027-01-01')).toEqual(['Kerkpad', undefined]);
  });

  test('that moves twice on a day is where the last move says', () => {
    const remote = { kind: 'remote' } as const;
    const unknown = { kind: 'unknown' } as const;
    const moves = [
      { since: '2026-01-01', where: remote },
      { since: '2026-06-01', until: '2026-07-01', where: unknown },
    ];
    expect(whereOn({ where: unknown, moves }, '2026-06-15')).toMatchObject({ where: unknown, moveNumber: 1 });
    expect(whereOn({ where: unknown, moves }, '2026-08-01')).toMatchObject({ where: remote, moveNumber: 0 });
  });

  test('of which the organisation or the neighbourhood is not known has none', () => {
    expect([placeOf('bus').organisation, placeOf('bus').neighbourhood]).toEqual([undefined, undefined]);
  });
});

describe('translations', () => {
  const folder = 'content/translations/en/municipalities/kleinstad';

  test.each([
    ['of a place that is gone', `${folder}/places/molen.yaml`, 'summary: A mill.\n'],
    ['of a text that is gone', `${folder}/organisations.yaml`, 'stille-deur.note: Quiet.\n'],
    ['of a neighbourhood that is gone', `${folder}/neighbourhoods.yaml`, 'noord.mentions.0.text: A mill.\n'],
    ['of a notice that is gone', `${folder}/notices.yaml`, 'zomer.title: Hot.\n'],
    ['of a word that is gone', 'content/translations/en/taxonomy.yaml', 'kinds.molen.name: Mill\n'],
    ['of a name, which is never translated', `${folder}/places/buurthuis.yaml`, 'name: Neighbourhood house\n'],
    ['of an offer by its number', `${folder}/places/buurthuis.yaml`, 'offers.0.summary: Drop in.\n'],
  ])('%s are told', (_, file, text) => {
    expect(contentFolder().write(file, text).problems()).toMatchObject([{ code: 'translation-orphan', severity: 'warning', file, line: 1 }]);
  });

  test('are not called orphans because the Dutch file has a mistake', () => {
    expect(
      contentFolder()
        .replace(`${town}/notices/winter.yaml`, 'kind: cold', 'kind: koud')
        .problems()
        .map(({ code }) => code),
    ).toEqual(['wrong-value']);
    expect(
      contentFolder()
        .replace(`${town}/organisations/welzijn.yaml`, 'note:', 'noot:')
        .problems()
        .map(({ code }) => code),
    ).toEqual(['unknown-field']);
  });

  test('that are lists or numbers are refused', () => {
    expect(contentFolder().write(`${folder}/organisations.yaml`, 'welzijn.note: 3\n').problems()).toMatchObject([{ code: 'wrong-value', line: 1 }]);
  });
});
