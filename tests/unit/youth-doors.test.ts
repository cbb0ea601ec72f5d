import { describe, expect, test } from 'vitest';
import { behindDoor } from '#domain/youth/door-offers.ts';
import { aimed, asked, keysOf, remote, sure, youthTown, type GivenPlace } from '../fixtures/youth-town.ts';

type Places = Readonly<Record<string, GivenPlace>>;
const about = (topic: string, more = aimed, kind = 'jongerenwerk', hours?: string): GivenPlace['offers'] => [
  { kind, fields: `${more}, topics: [${topic}]`, ...(hours !== undefined && { hours }) },
];
const everybody = 'audiences: [iedereen]';
const only = 'audiences: [jongeren], for: only';
const monday = sure('{ days: [mo], from: "10:00", to: "12:00" }');

function behind(topics: readonly string[], places: Places) {
  const { fitting, general } = behindDoor({ topics }, youthTown(places));
  return { fitting: keysOf(fitting), general: keysOf(general) };
}
const fitting = (places: Places, topics = ['school']) => behind(topics, places).fitting;

describe('behind a door', () => {
  test('stands nothing where nobody helps with it', () => {
    expect(behind(['school'], {})).toEqual({ fitting: [], general: [] });
  });

  test('what is only for the young comes before what is aimed at them, and that before what is for everybody', () => {
    const places = { alle: { offers: about('school', everybody) }, gericht: { offers: about('school') } };
    expect(fitting(places)).toEqual(['gericht/iets', 'alle/iets']);
    expect(fitting({ ...places, zij: { offers: about('school', only) } })).toEqual(['zij/iets', 'gericht/iets']);
  });

  test('a desk for every question comes before the rest that is for everybody, but never before what is for the young', () => {
    const places = {
      aanloop: { offers: about('school', everybody, 'spreekuur', monday) },
      loket: { offers: about('school', everybody, 'informatie-adviespunt') },
    };
    expect(fitting(places)).toEqual(['loket/iets', 'aanloop/iets']);
    expect(fitting({ ...places, werk: { offers: about('school') } })).toEqual(['werk/iets', 'loket/iets']);
  });

  test('what is about the first subject of the door comes first', () => {
    const places = { brief: { offers: about('formulieren') }, geld: { offers: about('geld') } };
    expect(fitting(places, ['geld', 'formulieren'])).toEqual(['geld/iets', 'brief/iets']);
    expect(fitting(places, ['formulieren', 'geld'])).toEqual(['brief/iets', 'geld/iets']);
  });

  test('what is sure comes before what a source tells, and what went stale', () => {
    const places = {
      aa: { offers: about('school', aimed, 'jongerenwerk', sure('{ days: [mo], from: "10:00", to: "12:00" }', '2025-11-12')) },
      zz: { offers: about('school', aimed, 'jongerenwerk', monday) },
    };
    expect(fitting(places)).toEqual(['zz/iets', 'aa/iets']);
  });

  test('what can be reached comes before what has no door and no number', () => {
    const places = { aa: { where: remote, offers: about('school') }, zz: { offers: about('school') } };
    expect(fitting(places)).toEqual(['zz/iets', 'aa/iets']);
    const called = {
      aa: { where: remote, offers: about('school') },
      zz: { where: remote, lines: ['contact: { phone: 000-300 00 77 }'], offers: about('school') },
    };
    expect(fitting(called)).toEqual(['zz/iets', 'aa/iets']);
  });

  test('what is done with others comes first when nothing else decides', () => {
    const places = { aa: { offers: about('school', everybody, 'spreekuur') }, zz: { offers: about('school', everybody, 'open-inloop') } };
    expect(fitting(places)).toEqual(['zz/iets', 'aa/iets']);
  });

  test('are never more than two, and never two of one place', () => {
    const two = [...about('school', only)!, { id: 'nog', fields: `${only}, topics: [school]` }];
    const places = { een: { offers: two }, drie: { offers: about('school') }, vier: { offers: about('school', everybody) } };
    expect(fitting(places)).toEqual(['een/iets', 'drie/iets']);
  });

  test('never stands the service point: it stands above', () => {
    expect(fitting({ jsp: { offers: about('school', only, 'jongerenservicepunt') } })).toEqual([]);
  });

  test.each(['planned', 'paused', 'ended'])('never stands what is %s, nor what stands in a place that is', (is) => {
    expect(fitting({ weg: { offers: about('school', `${aimed}, status: { is: ${is} }`) } })).toEqual([]);
    expect(fitting({ weg: { lines: [`status: { is: ${is} }`], offers: about('school') } })).toEqual([]);
    expect(fitting({ hier: { offers: about('school') } })).toEqual(['hier/iets']);
  });

  test('never stands a secret address', () => {
    // Veilige Plek of Kleinstad is about "ontmoeten", and nobody told for whom.
    expect(fitting({}, ['ontmoeten'])).toEqual(['buurthuis/inloop']);
  });

  test('never stands what is about violence, or for older people', () => {
    expect(fitting({ stil: { offers: about('school, geweld') }, oud: { offers: about('school', 'audiences: [ouderen], for: only') } })).toEqual([]);
  });
});

describe('where too little is known of the subject', () => {
  const centre = { offers: about('ontmoeten', only, 'jongerencentrum') };
  const desk = { offers: about('eten', everybody, 'informatie-adviespunt') };

  test('a youth centre and a desk for every question stand there', () => {
    expect(behind(['school'], { loket: desk, centrum: centre })).toEqual({ fitting: [], general: ['centrum/iets', 'loket/iets'] });
  });

  test('only so many that there are two', () => {
    const one = { werk: { offers: about('school') } };
    expect(behind(['school'], { ...one, loket: desk, centrum: centre })).toEqual({ fitting: ['werk/iets'], general: ['centrum/iets'] });
    const two = { ...one, meer: { offers: about('school') } };
    expect(behind(['school'], { ...two, loket: desk, centrum: centre }).general).toEqual([]);
  });

  test('a place that already stands there does not stand there twice', () => {
    const both = { offers: [...about('ontmoeten', only, 'jongerencentrum')!, { id: 'les', fields: `${aimed}, topics: [school]` }] };
    expect(behind(['school'], { centrum: both, loket: desk })).toEqual({ fitting: ['centrum/les'], general: ['loket/iets'] });
  });

  test('one place that is both is one', () => {
    const both = { offers: [...about('ontmoeten', only, 'jongerencentrum')!, { ...about('eten', everybody, 'informatie-adviespunt')![0], id: 'loket' }] };
    const { general } = behind(['school'], { huis: both });
    expect(new Set(general.map((key) => key.split('/')[0])).size).toBe(general.length);
  });

  test('without a subject it is them alone', () => {
    expect(behind([], { werk: { offers: about('school') }, loket: desk, centrum: centre })).toEqual({ fitting: [], general: ['centrum/iets', 'loket/iets'] });
  });

  test('what was checked long ago may stand there: it is told as unsure', () => {
    const old = { offers: about('ontmoeten', only, 'jongerencentrum', `checked: { offer: ${asked('2025-01-01', false)} }`) };
    expect(behind(['school'], { centrum: old }).general).toEqual(['centrum/iets']);
  });
});
