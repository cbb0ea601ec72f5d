/** What the desk and the card are told of an offer. */
import { describe, expect, test } from 'vitest';
import { changesOf, offerCode } from '#domain/card/marks.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { handoverFile } from '#projections/handover-file.ts';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

const catalogue = contentFolder().catalogue();
const file = handoverFile(catalogue, dutch);
const toldOf = (key: string, from: Catalogue = catalogue) => handoverFile(from, dutch).offers[offerCode(key)]!;
const changed = (from: string, to: string) => toldOf('buurthuis/inloop', contentFolder().replace(buurthuis, from, to).catalogue());
const inloop = toldOf('buurthuis/inloop');

describe('an offer', () => {
  test('is there under its own code, also when its place or itself has ended', () => {
    expect(Object.keys(file.offers).sort()).toEqual(catalogue.places.flatMap(({ offers }) => offers.map(({ key }) => offerCode(key))).sort());
    const over = changed('appointment: none', 'appointment: none\n    status: { is: ended, since: 2026-11-01 }');
    expect(over).toMatchObject({ isOver: true, status: expect.stringContaining('1 november 2026') as string });
    expect(over.hours).toBeUndefined();
    expect(over.facts).toEqual([]);
  });

  test('says whom to ask for, what to bring and the best way', () => {
    expect(inloop).toMatchObject({ askFor: 'gastvrouw', bring: ['de brief'], bestWay: 'call-together', next: 'walk', phone: '000-300 00 55' });
  });

  test('has the number of the hand-over before that of the place', () => {
    expect(changed('askFor: gastvrouw', 'askFor: gastvrouw\n      phone: 000-300 00 99').phone).toBe('000-300 00 99');
  });

  test('that wants an appointment or a letter says so beside its hours, and not among the other facts', () => {
    expect(inloop.needs).toEqual([]);
    const strict = changed(
      'appointment: none\n    referral: none\n    firstVisit: walk-in',
      'appointment: required\n    referral: needed\n    firstVisit: talk-first',
    );
    expect(strict.needs).toEqual(['Op afspraak', 'Met verwijzing']);
    expect(strict.facts.map(({ pictogram }) => pictogram)).not.toContain('calendar-check');
  });

  test('has a contact for referrers only when there is one', () => {
    expect(inloop.referrers).toBeUndefined();
    const referrers = changed('bring: [de brief]', 'bring: [de brief]\n      forReferrers: { phone: 000-1 00 00 00, note: Bel vooraf. }').referrers;
    expect(referrers).toEqual({ phone: '000-1 00 00 00', note: 'Bel vooraf.' });
  });

  test('has hours for a script only when they are sure; otherwise they are told with their source', () => {
    expect(inloop.hours).toBeDefined();
    const old = changed(
      'hours: { on: 2026-11-12, source: gebeld met de gastvrouw, confirmed: true }',
      'hours: { on: 2019-03, source: een folder, confirmed: false }',
    );
    expect(old.hours).toBeUndefined();
    expect(old.told).toContain('maart 2019');
  });

  test('of a confidential place has no address, no hours and no way there, and is marked as sensitive', () => {
    const secret = Object.values(file.offers).find(({ key }) => key.startsWith('veilige-plek/'))!;
    expect(secret).toMatchObject({ isSensitive: true, where: { lines: [], routes: [], hasStreet: false }, facts: [], bring: [] });
    expect(secret.hours).toBeUndefined();
  });

  test('elsewhere on some day: that place is among the spots, with its address; and so is each stop of a bus', () => {
    expect(file.spots.kerk).toEqual({ name: 'Kerk', lines: ['Kerkpad', 'Kleinstad'] });
    expect(file.spots['bus.halte']).toMatchObject({ name: 'Bij de pomp' });
    expect(file.spots.buurthuis).toBeUndefined();
  });

  test('that is going to move says when and where, and when it is back', () => {
    const { notes, moveDates } = toldOf('kerk/spreekuur').where;
    expect(moveDates).toEqual(['2026-12-01', '2027-01-01']);
    expect(notes).toEqual([expect.stringMatching(/1 december 2026.*Oostwal/), expect.stringMatching(/1 januari 2027.*Kerkpad/)]);
  });

  test('that has moved today has that address, and says when it is back', () => {
    const { where } = toldOf('kerk/spreekuur', contentFolder().catalogue('2026-12-10'));
    expect(where.lines).toEqual(['Oostwal', 'Kleinstad']);
    expect(where.moveDates).toEqual(['2027-01-01']);
  });
});

describe('the marks of an offer', () => {
  const marks = inloop.marks;
  test('are the same in every language', () => {
    const english = handoverFile(catalogue, readerWith('en', {})).offers[offerCode('buurthuis/inloop')]!;
    expect(english.marks).toEqual(marks);
  });

  test.each([
    ['where', 'street: Lindeplein', 'street: Kastanjeplein'],
    ['when', '{ days: [mo, we], from: "09:30"', '{ days: [mo, we], from: "10:30"'],
    ['phone', '  phone: 000-300 00 55', '  phone: 000-300 00 66'],
  ] as const)('tell that %s has changed, and nothing else', (fact, from, to) => {
    expect(changesOf(marks, changed(from, to).marks)).toEqual([fact]);
  });

  test('tell of a move that has begun, and of its end', () => {
    const on = (day: string) => toldOf('kerk/spreekuur', contentFolder().catalogue(day)).marks;
    expect(changesOf(on('2026-11-21'), on('2026-12-10'))).toEqual(['where']);
    expect(changesOf(on('2026-11-21'), on('2027-01-10'))).toEqual([]);
  });

  test('do not change with a summary, a closed week or another way to write the number', () => {
    expect(changed('Loop binnen voor koffie.', 'Loop binnen voor thee.').marks).toEqual(marks);
    expect(changed('- { since: 2026-12-23, closed: true, reason: kerst }', '- { since: 2026-12-24, closed: true, reason: kerst }').marks).toEqual(marks);
    expect(changed('  phone: 000-300 00 55', '  phone: 000-3000055').marks).toEqual(marks);
    expect(changed('note: met soep', 'note: met soep en brood').marks).toEqual(marks);
  });
});

test('what is only there in Dutch is marked as such', () => {
  const english = handoverFile(catalogue, readerWith('en', { card: { title: 'Your card' } }));
  expect(english.words.texts.title).toBe('Your card');
  expect(english.words.texts.when).toEqual({ nl: 'Wanneer' });
});
