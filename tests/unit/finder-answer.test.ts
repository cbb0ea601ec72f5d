import { describe, expect, test } from 'vitest';
import { answerTo, type Answer, type Circumstances } from '#domain/finder/answer.ts';
import type { FinderOffer } from '#domain/finder/finder-offer.ts';
import { liesIn } from '#domain/finder/lies-in.ts';
import type { Query } from '#domain/finder/query.ts';
import { finderOffer, metresFromMiddle, neighbourhoods, townWith } from '../fixtures/finder-town.ts';
import { everyDay, moment } from '../fixtures/hours-facts.ts';

const always = { rules: [{ days: [...everyDay], from: '00:00', to: '24:00' }], holidays: 'open' as const };
const mornings = { rules: [{ days: [...everyDay], from: '09:00', to: '12:00' }], holidays: 'open' as const };

const coffee = finderOffer('buurthuis/koffie', {
  homes: ['midden'],
  hours: mornings,
  facets: { neighbourhood: ['midden', 'blerick'], kind: ['open-inloop'], cost: ['gratis'] },
});
const books = finderOffer('bieb/boeken', {
  homes: ['zuid'],
  hours: always,
  facets: { neighbourhood: ['zuid', 'blerick'], kind: ['bibliotheek'], topic: ['taal', 'eten'], cost: ['onbekend'] },
});
const garden = finderOffer('tuin/tuin', { homes: ['dorp'], facets: { neighbourhood: ['dorp'], kind: ['bewegen'], topic: ['taal'] } });
const phone = finderOffer('lijn/bellen', { reach: 'whole', facets: { neighbourhood: ['heel'], kind: ['spreekuur'] } });
const lost = finderOffer('ergens/eten', {
  reach: 'unknown',
  facets: { neighbourhood: ['onbekend'], kind: ['eettafel'], topic: ['eten'] },
  ages: { min: 12, max: 18 },
});
const later = finderOffer('buurthuis/later', { homes: ['midden'], isRunning: false, facets: { neighbourhood: ['midden', 'blerick'], kind: ['eettafel'] } });
const town = townWith(coffee, books, garden, phone, lost, later);

const now = moment('2026-11-26 14:00');
const ask = (values: Query['values'], more: Partial<Circumstances> = {}): Answer => answerTo({ text: '', values }, town, { now, ...more });
const told = ({ groups }: Answer) => groups.map(({ id, offers }) => [id, ...offers.map(({ key }) => key.split('/')[1])]);
const counts = (answer: Answer, id: keyof Answer['counts']) => Object.fromEntries(answer.counts[id] ?? []);

describe('without a question', () => {
  test('everything answers in one group, in the order of the list', () => {
    expect(told(ask({}))).toEqual([['all', 'koffie', 'boeken', 'tuin', 'bellen', 'eten', 'later']]);
    expect(ask({}).total).toBe(6);
  });

  test('a single day tells how many it would give once it is chosen', () => {
    const offered = { nu: 1, vandaag: 1, avond: 1, weekend: 2 };
    expect(counts(ask({ open: ['zaterdag'] }), 'open')).toEqual({ ...offered, zaterdag: 2 });
    // From a point with a distance every time is worked out for itself.
    expect(counts(ask({ open: ['morgen'], near: ['5'] }, { point: metresFromMiddle(0) }), 'open')).toEqual({ ...offered, morgen: 2 });
  });

  test('every choice tells how many it would give', () => {
    const answer = ask({});
    expect(counts(answer, 'kind')).toEqual({ 'open-inloop': 1, bibliotheek: 1, bewegen: 1, spreekuur: 1, eettafel: 2 });
    expect(counts(answer, 'neighbourhood')).toEqual({ blerick: 5, midden: 4, zuid: 3, dorp: 3, gehucht: 2 });
    expect(counts(answer, 'open')).toEqual({ nu: 1, vandaag: 1, avond: 1, weekend: 2 });
    expect(counts(answer, 'cost')).toEqual({ gratis: 1, onbekend: 1 });
  });
});

describe('several values', () => {
  test('of one filter are an "or", several filters are an "and"', () => {
    expect(told(ask({ topic: ['taal', 'eten'] }))).toEqual([['all', 'boeken', 'tuin', 'eten']]);
    expect(told(ask({ topic: ['taal', 'eten'], kind: ['bewegen', 'eettafel'] }))).toEqual([['all', 'tuin', 'eten']]);
  });

  test('leave the numbers of their own filter as they were, and change those of the others', () => {
    const answer = ask({ topic: ['eten'] });
    expect(counts(answer, 'topic')).toEqual({ taal: 2, eten: 2 });
    expect(counts(answer, 'kind')).toEqual({ bibliotheek: 1, eettafel: 1 });
  });

  test('that nothing holds give no group', () => {
    const answer = ask({ kind: ['bewegen'], cost: ['gratis'] });
    expect(answer).toMatchObject({ groups: [], total: 0 });
    expect(counts(answer, 'kind')).toEqual({ 'open-inloop': 1 });
    expect(counts(answer, 'cost')).toEqual({});
  });
});

describe('with a time', () => {
  test('what is open comes first, then what may be, then what is closed; closed is not counted', () => {
    const answer = ask({ open: ['nu'] });
    expect(told(answer)).toEqual([
      ['open', 'boeken'],
      ['unsure', 'tuin', 'bellen', 'eten'],
      ['closed', 'koffie', 'later'],
    ]);
    expect(answer.total).toBe(4);
  });

  test('"open" is told when nothing is', () => {
    expect(told(ask({ open: ['nu'], kind: ['open-inloop'] }))).toEqual([['open'], ['closed', 'koffie']]);
    expect(told(ask({ open: ['nu'], kind: ['nergens'] }))).toEqual([['open']]);
  });

  test('what fails something else is not among the closed', () => {
    expect(told(ask({ open: ['nu'], cost: ['gratis', 'onbekend'] }))).toEqual([
      ['open', 'boeken'],
      ['closed', 'koffie'],
    ]);
  });

  test('the chosen neighbourhood stands first in each group', () => {
    expect(told(ask({ open: ['nu'], neighbourhood: ['dorp'] }))).toEqual([['open'], ['unsure', 'tuin', 'bellen', 'eten']]);
    expect(told(ask({ open: ['weekend'], neighbourhood: ['zuid'] }))).toEqual([
      ['open', 'boeken'],
      ['unsure', 'bellen', 'eten'],
    ]);
    expect(told(ask({ open: ['weekend'], neighbourhood: ['blerick'] }))[0]).toEqual(['open', 'koffie', 'boeken']);
  });
});

describe('with a neighbourhood', () => {
  test('what is in it comes first, then what lies around it, what is for everybody and what may be anywhere', () => {
    const stad = finderOffer('ergens/stad', { homes: ['blerick'], facets: { neighbourhood: ['blerick', 'midden', 'zuid'] } });
    const answer = answerTo({ text: '', values: { neighbourhood: ['zuid'] } }, townWith(stad, phone, lost, coffee, books), { now });
    expect(told(answer)).toEqual([
      ['here', 'boeken'],
      ['around', 'stad'],
      ['whole', 'bellen'],
      ['unknown', 'eten'],
    ]);
  });

  test('a stadsdeel holds its neighbourhoods', () => {
    expect(told(ask({ neighbourhood: ['blerick'] }))).toEqual([
      ['here', 'koffie', 'boeken', 'later'],
      ['whole', 'bellen'],
      ['unknown', 'eten'],
    ]);
    expect(liesIn('midden', 'blerick', neighbourhoods)).toBe(true);
    expect(liesIn('blerick', 'midden', neighbourhoods)).toBe(false);
    expect(liesIn('nergens', 'blerick', neighbourhoods)).toBe(false);
  });
});

describe('from a point', () => {
  const point = metresFromMiddle(4000);
  const metresTo = (answer: Answer, offer: FinderOffer) => Math.round(answer.distances.get(offer)?.metres ?? -1);

  test('the nearest comes first, and what is nowhere last', () => {
    const answer = ask({}, { point });
    expect(told(answer)).toEqual([['all', 'tuin', 'koffie', 'later', 'boeken', 'bellen', 'eten']]);
    expect([garden, coffee, books, phone].map((offer) => metresTo(answer, offer))).toEqual([1000, 2900, 5200, -1]);
    expect(answer.distances.get(garden)?.isExact).toBe(false);
    expect(answer.distances.get(coffee)?.isExact).toBe(true);
  });

  test('near is what is within so many kilometres, and what is for everybody', () => {
    expect(told(ask({ near: ['2'] }, { point }))).toEqual([['all', 'tuin', 'bellen']]);
    expect(told(ask({ near: ['5'] }, { point }))).toEqual([['all', 'tuin', 'koffie', 'later', 'bellen']]);
    expect(counts(ask({ near: ['1'] }, { point }), 'near')).toEqual({ 1: 2, 2: 2, 5: 4 });
  });

  test('near leaves everything when there is no point', () => {
    expect(ask({ near: ['1'] }).total).toBe(6);
  });

  test('groups stay, and each has its nearest first', () => {
    expect(told(ask({ open: ['weekend'] }, { point }))).toEqual([
      ['open', 'koffie', 'boeken'],
      ['unsure', 'tuin', 'bellen', 'eten'],
      ['closed', 'later'],
    ]);
  });

  test('the distance follows the chosen time', () => {
    const bus = finderOffer('bus/advies', { homes: ['midden', 'dorp'], hours: { rules: [{ days: ['th'], from: '13:00', to: '15:00', stop: 'brug' }] } });
    const away = (values: Query['values']) => metresTo(answerTo({ text: '', values }, townWith(bus), { now, point }), bus);
    expect(away({})).toBe(1200);
    expect(away({ open: ['nu'] })).toBe(2500);
    expect(away({ open: ['avond'] })).toBe(1200);
  });
});

describe('with words', () => {
  const found = new Map([
    ['ergens/eten', 0],
    ['buurthuis/koffie', 1],
    ['bieb/boeken', 2],
    ['weg/weg', 3],
  ]);

  test('only what was found answers, the best first', () => {
    const answer = ask({}, { found });
    expect(told(answer)).toEqual([['all', 'eten', 'koffie', 'boeken']]);
    expect(counts(answer, 'kind')).toEqual({ eettafel: 1, 'open-inloop': 1, bibliotheek: 1 });
  });

  test('the area still comes before the words, and so does the distance', () => {
    expect(told(ask({ neighbourhood: ['zuid'] }, { found }))).toEqual([
      ['here', 'boeken'],
      ['unknown', 'eten'],
    ]);
    expect(told(ask({}, { found, point: metresFromMiddle(-1000) }))).toEqual([['all', 'boeken', 'koffie', 'eten']]);
  });

  test('nothing found is nothing answered', () => {
    expect(ask({ open: ['nu'] }, { found: new Map() })).toMatchObject({ groups: [{ id: 'open', offers: [] }], total: 0 });
  });
});

test('an age is held against both ends', () => {
  const age = (value: string) => told(ask({ age: [value], kind: ['eettafel'] }));
  expect(age('11')).toEqual([['all', 'later']]);
  expect(age('12')).toEqual([['all', 'eten', 'later']]);
  expect(age('18')).toEqual([['all', 'eten', 'later']]);
  expect(age('19')).toEqual([['all', 'later']]);
});
