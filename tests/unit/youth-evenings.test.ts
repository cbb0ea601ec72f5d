import { describe, expect, test } from 'vitest';
import { youthEvenings } from '#projections/youth-evenings.ts';
import { youthLines } from '#projections/youth-lines.ts';
import { contentFolder, town } from '../fixtures/content-folder.ts';
import { asked, keysOf, sure, youthFolder, youthTown } from '../fixtures/youth-town.ts';

describe('the evenings', () => {
  function evenings(rules: string, { on, fields }: { on?: string; fields?: string } = {}) {
    const { sure: known, told } = youthEvenings(youthTown({ plek: { offers: [{ hours: sure(rules, on), ...(fields !== undefined && { fields }) }] } }));
    return { sure: keysOf(known), told: keysOf(told) };
  }
  const isSure = { sure: ['plek/iets'], told: [] };
  const isTold = { sure: [], told: ['plek/iets'] };
  const none = { sure: [], told: [] };

  test.each([
    ['that goes on after six', '{ days: [tu], from: "15:30", to: "21:00" }', isSure],
    ['that starts after six', '{ days: [fr], from: "19:00", to: "24:00" }', isSure],
    ['that goes on past midnight', '{ days: [sa], from: "22:00", to: "02:00" }', isSure],
    ['that starts in the afternoon and goes on past midnight', '{ days: [sa], from: "14:00", to: "01:00" }', isSure],
    ['of which nobody knows the end', '{ days: [sa], from: "20:00" }', isSure],
    ['once in the two weeks to come', '{ days: [fr], from: "19:00", to: "21:00", every: 2, since: 2026-11-06 }', isSure],
    ['until six sharp', '{ days: [tu], from: "12:00", to: "18:00" }', none],
    ['until one minute past six', '{ days: [tu], from: "12:00", to: "18:01" }', isSure],
    ['in the morning', '{ days: [tu], from: "09:00", to: "12:00" }', none],
    ['only later than in two weeks', '{ days: [fr], from: "19:00", to: "21:00", valid: { since: 2026-12-10 } }', none],
  ])('have what is there %s: %s', (_, rules, expected) => {
    expect(evenings(rules)).toEqual(expected);
  });

  const evening = '{ days: [tu], from: "19:00", to: "21:00" }';

  test('tell what was checked too long ago as what a source says', () => {
    expect(evenings(evening, { on: '2025-11-12' })).toEqual(isTold);
    expect(evenings('{ days: [tu], from: "09:00", to: "12:00" }', { on: '2025-11-12' })).toEqual(none);
    expect(evenings('{ days: [sa], from: "22:00", to: "02:00" }', { on: '2025-11-12' })).toEqual(isTold);
  });

  test('tell nothing of what has no hours', () => {
    const { sure: known, told } = youthEvenings(youthTown({ plek: {} }));
    expect([...known, ...told]).toEqual([]);
  });

  test('are of what is for the young, not of what is for everybody, and never about violence', () => {
    expect(evenings(evening, { fields: 'audiences: [jongeren], for: only' })).toEqual(isSure);
    expect(evenings(evening, { fields: 'audiences: [iedereen]' })).toEqual(none);
    expect(evenings(evening, { fields: 'audiences: [jongeren], topics: [geweld]' })).toEqual(none);
    expect(evenings(evening, { fields: 'audiences: [jongeren], ages: { min: 28 }' })).toEqual(none);
  });

  test('leave out what has not started or waits', () => {
    for (const is of ['planned', 'paused']) expect(evenings(evening, { fields: `audiences: [jongeren], status: { is: ${is} }` }), is).toEqual(none);
    expect(evenings(evening, { on: '2025-11-12', fields: 'audiences: [jongeren], status: { is: paused }' })).toEqual(none);
  });
});

describe('the national numbers', () => {
  const line = (id: string) => `- { id: ${id}, name: ${id}, phone: "000", for: Altijd., checked: ${asked()} }\n`;
  const door = (id: string, helpLines: string) => `- { id: ${id}, name: Iets, line: Iets doen, pictogram: school, say: Hoi, helpLines: [${helpLines}] }\n`;
  const lines = (doors: string, kept = 'alarm, een, twee, drie') =>
    youthLines(
      contentFolder()
        .write(
          'content/taxonomy/helplines.yaml',
          `- { id: alarm, name: Alarm, phone: "112", for: Bij gevaar., urgent: true, checked: ${asked()} }\n${['een', 'twee', 'drie'].map(line).join('')}`,
        )
        .replace(`${town}/municipality.yaml`, 'helpLines: [alarm]', `helpLines: [${kept}]`)
        .write('content/taxonomy/youth.yaml', doors)
        .catalogue(),
    ).map(({ id }) => id);

  test('are each there once, in the order of the municipality, and none that no door names', () => {
    expect(lines(door('school', 'drie, alarm') + door('werk', 'drie, een'))).toEqual(['alarm', 'een', 'drie']);
  });

  test('are only those that the municipality names', () => {
    expect(lines(door('school', 'drie, twee') + door('werk', 'een'), 'alarm, twee')).toEqual(['twee']);
  });

  test('are none without doors', () => {
    expect(youthLines(youthFolder({}).catalogue())).toEqual([]);
  });
});
