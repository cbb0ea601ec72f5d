import { describe, expect, test } from 'vitest';
import { contentFolder, spotsOf, town } from '../fixtures/content-folder.ts';
import { youthFolder, type GivenOffer } from '../fixtures/youth-town.ts';

const doors = 'content/taxonomy/youth.yaml';
const door = (id: string, more = '') => `- { id: ${id}, name: Iets, line: Iets doen, pictogram: school, say: Hoi${more} }\n`;
const problems = (text: string) => contentFolder().write(doors, text).problems();

describe('the doors for young people', () => {
  test('may name topics and help lines that there are, or none', () => {
    expect(spotsOf(problems(door('school', ', topics: [eten, ontmoeten], helpLines: [alarm]') + door('werk')))).toEqual([]);
  });

  test('may be absent altogether', () => {
    expect(contentFolder().catalogue().youth).toEqual([]);
  });

  test('name no topic and no help line that there isn’t, each told on its own line', () => {
    const text = `- id: school
  name: School
  line: Iets doen
  pictogram: school
  say: Hoi
  topics:
    - eten
    - etten
  helpLines:
    - alarrm
${door('werk')}`;
    const found = problems(text);
    expect(spotsOf(found)).toEqual([`unknown-term ${doors}:8`, `unknown-term ${doors}:10`]);
    expect(found[0]!.what).toContain('etten');
    expect(found[0]!.todo).toContain('eten');
    expect(found[1]!.what).toContain('alarrm');
  });

  test('have each an id of its own: the second that has it is told', () => {
    expect(spotsOf(problems(door('school') + door('werk') + door('school')))).toEqual([`duplicate-id ${doors}:3`]);
  });

  test.each([
    ['one door is no choice', door('school'), 'wrong-value'],
    ['a door without a sentence to send', door('werk') + door('school').replace(', say: Hoi', ''), 'missing-field'],
    ['a list of topics that is empty', door('werk') + door('school', ', topics: []'), 'wrong-value'],
    ['a name longer than a phone is wide', door('werk') + door('school').replace('name: Iets', `name: ${'x'.repeat(31)}`), 'wrong-value'],
    ['a field nobody knows', door('werk') + door('school', ', urgent: true'), 'unknown-field'],
  ])('%s: refused', (_, text, code) => {
    expect(problems(text).map((problem) => problem.code)).toEqual([code]);
  });
});

describe('youth work on the street', () => {
  const file = `${town}/places/straat.yaml`;
  const area = 'where: { kind: area, area: Buiten, neighbourhoods: [west] }';
  const check = (offer: GivenOffer, where = area) => youthFolder({ straat: { where, offers: [offer] } }).problems();
  const hours = (times: string): GivenOffer => ({
    hours: `hours: { ${times} }, checked: { offer: { on: 2026-11-12, source: gebeld, confirmed: true }, hours: { on: 2026-11-12, source: gebeld, confirmed: true } }`,
  });
  const rules = 'rules: [{ days: [mo], from: "16:00", to: "18:00" }]';
  const told = (offer: GivenOffer, where?: string) => spotsOf(check(offer, where).filter(({ code }) => code === 'street-work-told'));

  test('tells how to ask, and that it differs', () => {
    expect(spotsOf(check({}))).toEqual([]);
    expect(spotsOf(check(hours('varies: { note: Elke week anders. }')))).toEqual([]);
  });

  test.each([
    ['a time of every week', rules],
    ['a date', 'dates: [{ on: 2026-11-26, from: "14:00", to: "15:00" }]'],
    ['a day that differs', 'varies: { note: Vraag het. }, exceptions: [{ since: 2026-12-23, open: [{ from: "12:00", to: "16:00" }], reason: kerst }]'],
  ])('tells no %s', (_, times) => {
    expect(told(hours(times))).toEqual([`street-work-told ${file}:4`]);
  });

  test('tells no stop', () => {
    const stops = `where:\n  kind: area\n  area: Buiten\n  neighbourhoods: [west]\n  stops:\n    - { id: brug, name: Onder de brug, neighbourhood: west }`;
    expect(told({}, stops)).toEqual([`street-work-told ${file}:6`]);
    expect(check({}, stops)[0]!.severity).toBe('error');
  });

  test('says which of the two must go', () => {
    const stops = 'where: { kind: area, area: Buiten, neighbourhoods: [west], stops: [{ id: brug, name: Onder de brug, neighbourhood: west }] }';
    const found = check(hours(rules), stops).filter(({ code }) => code === 'street-work-told');
    expect(found.map(({ what, line }) => [line, /waar|wanneer/.exec(what)?.[0]])).toEqual([
      [2, 'waar'],
      [4, 'wanneer'],
    ]);
    expect(found.map(({ todo }) => /stops|varies/.exec(todo)?.[0])).toEqual(['stops', 'varies']);
  });

  test('is not what has an address, or is something else on the way', () => {
    expect(told(hours(rules), 'where: { kind: address, street: Lindeplein, town: Kleinstad }')).toEqual([]);
    expect(told({ ...hours(rules), kind: 'spreekuur' })).toEqual([]);
  });
});
