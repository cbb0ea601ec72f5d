import { describe, expect, test } from 'vitest';
import { buurthuis, contentFolder, town } from '../fixtures/content-folder.ts';

const bus = `${town}/places/bus.yaml`;
const kerk = `${town}/places/kerk.yaml`;
const neighbourhoods = `${town}/neighbourhoods.yaml`;
const rule = 'from: "17:30", to: "19:00" }';

const toldAfter = (file: string, from: string, to: string) => contentFolder().replace(file, from, to).problems();

describe('a reference to nothing is told', () => {
  test.each([
    ['the organisation of a place', buurthuis, 'organisation: welzijn', 'organisation: niemand', 'organisation noemt organisatie "niemand"'],
    [
      'the organisation of a confidential place',
      `${town}/places/veilige-plek.yaml`,
      'organisation: stille-deur',
      'organisation: niemand',
      'organisation noemt organisatie "niemand"',
    ],
    [
      'the organisations of an offer',
      buurthuis,
      'cost: free',
      'cost: free\n    organisations: [welzijn, niemand]',
      'offers.0.organisations.1 noemt organisatie "niemand"',
    ],
    ['the neighbourhood of a place', buurthuis, 'neighbourhood: west', 'neighbourhood: noord', 'neighbourhood noemt wijk "noord"'],
    ['the neighbourhoods of an area', bus, 'neighbourhoods: [west]', 'neighbourhoods: [west, noord]', 'where.neighbourhoods.1 noemt wijk "noord"'],
    ['the neighbourhood of a stop', bus, 'neighbourhood: oost', 'neighbourhood: noord', 'where.stops.0.neighbourhood noemt wijk "noord"'],
    ['the neighbourhoods an offer serves', kerk, 'serves: [oost]', 'serves: [noord]', 'offers.0.serves.0 noemt wijk "noord"'],
    [
      'the neighbourhoods of a move',
      kerk,
      'where: { kind: address, street: Oostwal, town: Kleinstad }',
      'where: { kind: area, area: overal, neighbourhoods: [noord] }',
      'moves.0.where.neighbourhoods.0 noemt wijk "noord"',
    ],
    ['the parent of a neighbourhood', neighbourhoods, 'kind: dorp', 'kind: dorp\n  parent: noord', '3.parent noemt wijk "noord"'],
    ['the outline of a neighbourhood', neighbourhoods, 'boundary: KS02', 'boundary: KS09', '2.boundary noemt omtrek "KS09"'],
    ['a stop of a rule', buurthuis, 'at: kerk', 'stop: kerk', 'offers.0.hours.rules.2.stop noemt halte "kerk"'],
    ['a secret place in a rule', buurthuis, 'at: kerk', 'at: veilige-plek', 'offers.0.hours.rules.2.at noemt openbare plek "veilige-plek"'],
    ['the other place of a rule', buurthuis, 'at: kerk', 'at: molen', 'offers.0.hours.rules.2.at noemt openbare plek "molen"'],
    [
      'the other place of a single day',
      buurthuis,
      rule,
      `${rule}\n      dates: [{ on: 2027-01-01, from: "10:00", at: molen }]`,
      'offers.1.hours.dates.0.at noemt openbare plek "molen"',
    ],
    [
      'the other place of an exception',
      buurthuis,
      'closed: true, reason: kerst',
      'open: [{ from: "10:00", at: molen }]',
      'offers.0.hours.exceptions.0.open.0.at noemt openbare plek "molen"',
    ],
    ['the place of a notice', `${town}/notices/winter.yaml`, 'link: buurthuis', 'link: molen', 'link noemt plek "molen"'],
    [
      'the help lines of the municipality',
      `${town}/municipality.yaml`,
      'helpLines: [alarm]',
      'helpLines: [alarm, brandweer]',
      'helpLines.1 noemt hulplijn "brandweer"',
    ],
  ])('%s', (_, file, from, to, what) => {
    const line = contentFolder().replace(file, from, to).lineOf(file, to.split('\n').at(-1)!.slice(0, 40));
    expect(toldAfter(file, from, to)).toMatchObject([{ code: 'dangling-reference', file, line, what: `${what}, en die bestaat niet.` }]);
  });

  test('with the id that looks most like it', () => {
    expect(toldAfter(buurthuis, 'neighbourhood: west', 'neighbourhood: wezt')[0]!.todo).toBe('Bedoelt u "west"? Verbeter de id of maak eerst het bestand.');
    expect(toldAfter(buurthuis, 'neighbourhood: west', 'neighbourhood: zuiderpark')[0]!.todo).toBe('Verbeter de id of maak eerst het bestand.');
  });
});

describe('a word that is not in the taxonomy is told', () => {
  test.each([
    ['kind', buurthuis, 'kind: open-inloop', 'kind: koffiehuis', 'offers.0.kind: soort "koffiehuis"'],
    ['topic', buurthuis, 'topics: [ontmoeten]', 'topics: [praten]', 'offers.0.topics.0: onderwerp "praten"'],
    ['audience', buurthuis, 'audiences: [ouderen]', 'audiences: [senioren]', 'offers.1.audiences.0: doelgroep "senioren"'],
    ['facility', buurthuis, 'facilities: [koffie]', 'facilities: [koffie, taart]', 'offers.0.facilities.1: voorziening "taart"'],
    ['topic of a confidential place', `${town}/places/veilige-plek.yaml`, 'topics: [ontmoeten]', 'topics: [praten]', 'topics.0: onderwerp "praten"'],
    ['kind of a confidential offer', `${town}/places/veilige-plek.yaml`, 'kind: spreekuur', 'kind: opvang', 'offers.0.kind: soort "opvang"'],
    ['kind for advice', `${town}/municipality.yaml`, 'keeps:', 'adviceKind: loket\nkeeps:', 'adviceKind: soort "loket"'],
  ])('%s', (_, file, from, to, what) => {
    const line = contentFolder().replace(file, from, to).lineOf(file, to.split('\n')[0]!);
    expect(toldAfter(file, from, to)).toMatchObject([{ code: 'unknown-term', file, line, what: `${what} staat niet in de woordenlijst.` }]);
  });
});

describe('a list that cannot be read', () => {
  test.each([
    ['taxonomy', 'content/taxonomy/topics.yaml'],
    ['neighbourhoods', neighbourhoods],
    ['help lines', 'content/taxonomy/helplines.yaml'],
  ])('of %s is told once, and not at every word in it', (_, file) => {
    expect(contentFolder().write(file, 'niets\n').problems()).toMatchObject([{ code: 'wrong-value', file }]);
  });

  test('of the taxonomy is missed when it is gone', () => {
    expect(contentFolder().remove('content/taxonomy/facilities.yaml').problems()).toMatchObject([
      { code: 'file-missing', file: 'content/taxonomy/facilities.yaml' },
    ]);
  });
});
