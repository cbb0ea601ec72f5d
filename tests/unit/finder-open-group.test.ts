import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilMoment } from '#domain/civil-time.ts';
import { offeredTimes, openChoices, openGroup, slotsIn, stretchOf } from '#domain/finder/open-group.ts';
import { openState, type HoursFacts } from '#domain/hours.ts';
import { anyConfirmed, anyMoment, anyUnconfirmed } from '../fixtures/any-hours.ts';
import { finderOffer } from '../fixtures/finder-town.ts';
import { everyDay, moment } from '../fixtures/hours-facts.ts';
import { hoursAnswer, timeAsked } from '../fixtures/open-oracle.ts';

const offerWith = (facts: HoursFacts) => ({ ...finderOffer('buurthuis/inloop'), hours: facts });
const open = (...rules: { from: string; to?: string; days?: (typeof everyDay)[number][] }[]) =>
  finderOffer('buurthuis/inloop', { hours: { rules: rules.map((rule) => ({ days: [...everyDay], ...rule })), holidays: 'open', carnaval: 'open' } });
const day = 1440;

describe('the rest of the chosen time', () => {
  // 23 November 2026 is a Monday.
  test.each([
    ['nu', '2026-11-23 10:00', 600, 601],
    ['nu', '2026-11-23 23:59', 1439, 1440],
    ['vandaag', '2026-11-23 10:00', 600, 1440],
    ['vandaag', '2026-11-23 00:00', 0, 1440],
    ['avond', '2026-11-23 10:00', 1080, 1440],
    ['avond', '2026-11-23 18:00', 1080, 1440],
    ['avond', '2026-11-23 23:59', 1439, 1440],
    ['avond', '2026-11-24 00:30', 1080, 1440],
    ['weekend', '2026-11-23 10:00', 5 * day, 7 * day],
    ['weekend', '2026-11-24 10:00', 4 * day, 6 * day],
    ['weekend', '2026-11-25 10:00', 3 * day, 5 * day],
    ['weekend', '2026-11-26 10:00', 2 * day, 4 * day],
    ['weekend', '2026-11-27 23:59', day, 3 * day],
    ['weekend', '2026-11-28 00:00', 0, 2 * day],
    ['weekend', '2026-11-28 12:00', 720, 2 * day],
    ['weekend', '2026-11-29 10:00', 600, day],
    ['weekend', '2026-11-29 23:59', 1439, day],
    ['morgen', '2026-11-23 10:00', day, 2 * day],
    ['morgen', '2026-11-23 23:59', day, 2 * day],
    ['morgen', '2026-11-24 00:30', day, 2 * day],
    ['maandag', '2026-11-23 10:00', 600, day],
    ['maandag', '2026-11-23 23:59', 1439, day],
    ['maandag', '2026-11-24 00:00', 6 * day, 7 * day],
    ['dinsdag', '2026-11-23 10:00', day, 2 * day],
    ['zaterdag', '2026-11-27 23:59', day, 2 * day],
    ['zondag', '2026-11-23 10:00', 6 * day, 7 * day],
    ['zondag', '2026-11-29 10:00', 600, day],
    ['zondag', '2026-11-30 00:00', 6 * day, 7 * day],
  ] as const)('"%s" on %s is from %i to %i', (choice, now, from, to) => {
    expect(stretchOf(choice, moment(now))).toEqual({ from, to });
  });
});

describe('open, unsure or closed', () => {
  test('is for hours of every shape what each minute of the chosen time says', () => {
    fc.assert(
      fc.property(anyConfirmed, anyMoment, fc.constantFrom(...openChoices), (facts, now, choice) => {
        const trusted = { ...facts, shelfLife: 'P99Y' };
        const states = new Set(
          timeAsked(choice, now).flatMap(({ date, from, to }) =>
            Array.from({ length: to - from }, (_, after) => from + after)
              // These hours change on the half hour only.
              .filter((minute) => minute === from || minute % 15 === 0)
              .map((minute) => openState(trusted, { date, minute }).is),
          ),
        );
        const right = states.has('open') ? 'open' : states.has('unknown') ? 'unsure' : 'closed';
        expect(openGroup(offerWith(facts), choice, now)).toBe(right);
        // The quick oracle of the contract test says the same as every minute.
        expect(hoursAnswer(facts, choice, now)).toBe(right);
        expect(slotsIn(offerWith(facts), choice, now).length > 0).toBe(right === 'open');
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('is unsure for hours that nobody confirmed, and for none at all', () => {
    fc.assert(
      fc.property(anyUnconfirmed, anyMoment, fc.constantFrom(...openChoices), (facts, now, choice) => {
        expect(openGroup(offerWith(facts), choice, now)).toBe('unsure');
        expect(slotsIn(offerWith(facts), choice, now)).toEqual([]);
      }),
    );
    expect(openGroup(finderOffer('buurthuis/inloop'), 'nu', moment('2026-11-23 10:00'))).toBe('unsure');
  });

  test('is closed at any time for what is paused or still has to begin', () => {
    const paused = { ...open({ from: '00:00', to: '24:00' }), isRunning: false };
    for (const choice of openChoices) {
      expect(openGroup(paused, choice, moment('2026-11-23 10:00'))).toBe('closed');
      expect(openGroup({ ...finderOffer('buurthuis/inloop'), isRunning: false }, choice, moment('2026-11-23 10:00'))).toBe('closed');
      expect(slotsIn(paused, choice, moment('2026-11-23 10:00'))).toEqual([]);
    }
  });

  test('at 23:59 is open for what goes on until midnight, for each choice that still has that minute', () => {
    const late = open({ from: '20:00', to: '24:00' });
    expect(offeredTimes.map((choice) => openGroup(late, choice, moment('2026-11-29 23:59')))).toEqual(['open', 'open', 'open', 'open']);
    expect(offeredTimes.map((choice) => openGroup(open({ from: '20:00', to: '23:59' }), choice, moment('2026-11-29 23:59')))).toEqual([
      'closed',
      'closed',
      'closed',
      'closed',
    ]);
  });

  test('at 00:30 is open for what ran on past midnight, and not for what comes after', () => {
    const night = open({ from: '22:00', to: '01:00', days: ['fr'] });
    expect(openGroup(night, 'nu', moment('2026-11-28 00:30'))).toBe('open');
    expect(openGroup(night, 'vandaag', moment('2026-11-28 00:30'))).toBe('open');
    expect(openGroup(night, 'weekend', moment('2026-11-27 12:00'))).toBe('open');
    expect(openGroup(night, 'nu', moment('2026-11-28 01:00'))).toBe('closed');
    expect(openGroup(night, 'avond', moment('2026-11-28 00:30'))).toBe('closed');
    expect(slotsIn(night, 'nu', moment('2026-11-28 00:30'))).toMatchObject([{ date: '2026-11-27', from: 1320, to: 1500 }]);
  });

  test('on a single day is open for what runs into it, and not for what starts after it', () => {
    const night = open({ from: '22:00', to: '01:00', days: ['fr'] });
    const on = (choice: (typeof openChoices)[number], now = '2026-11-25 12:00') => openGroup(night, choice, moment(now));
    expect([on('donderdag'), on('vrijdag'), on('zaterdag'), on('zondag')]).toEqual(['closed', 'open', 'open', 'closed']);
    expect([on('morgen'), on('morgen', '2026-11-26 12:00'), on('morgen', '2026-11-27 12:00')]).toEqual(['closed', 'open', 'open']);
    // The Friday that is today has gone by when it has closed.
    expect(openGroup(open({ from: '09:00', to: '12:00', days: ['fr'] }), 'vrijdag', moment('2026-11-27 12:00'))).toBe('closed');
  });

  test('without a closing time is open for three hours, unsure until midnight, and closed after that', () => {
    const from = open({ from: '19:00', days: ['th'] });
    const at = (now: string, choice: (typeof openChoices)[number] = 'nu') => openGroup(from, choice, moment(now));
    expect(at('2026-11-26 18:59')).toBe('closed');
    expect(at('2026-11-26 19:00')).toBe('open');
    expect(at('2026-11-26 21:59')).toBe('open');
    expect(at('2026-11-26 22:00')).toBe('unsure');
    expect(at('2026-11-26 23:59')).toBe('unsure');
    expect(at('2026-11-26 23:59', 'avond')).toBe('unsure');
    expect(at('2026-11-27 00:00')).toBe('closed');
    expect(at('2026-11-26 10:00', 'avond')).toBe('open');
  });

  test('without a closing time goes on past midnight when it started less than three hours before', () => {
    const late = open({ from: '22:30', days: ['th'] });
    expect(openGroup(late, 'nu', moment('2026-11-27 01:29'))).toBe('open');
    expect(openGroup(late, 'nu', moment('2026-11-27 01:30'))).toBe('closed');
  });

  test('of a day that nobody knows is unsure, with a slot that is known it is open', () => {
    const varies = finderOffer('buurthuis/inloop', { hours: { varies: {}, dates: [{ on: '2026-11-26', from: '14:00', to: '15:00' }] } });
    expect(openGroup(varies, 'nu', moment('2026-11-26 10:00'))).toBe('unsure');
    expect(openGroup(varies, 'nu', moment('2026-11-26 14:30'))).toBe('open');
    expect(openGroup(varies, 'vandaag', moment('2026-11-26 10:00'))).toBe('open');
    expect(openGroup(varies, 'vandaag', moment('2026-11-26 15:00'))).toBe('unsure');
  });

  test('of the weekend is not made unsure by the day before it', () => {
    // 25 December 2026 is a Friday, and nobody knows whether it is open then.
    const usual = finderOffer('buurthuis/inloop', { hours: { rules: [{ days: ['fr'], from: '10:00', to: '12:00' }], holidays: 'unknown' } });
    expect(openGroup(usual, 'nu', moment('2026-12-25 10:30'))).toBe('unsure');
    expect(openGroup(usual, 'weekend', moment('2026-12-25 10:30'))).toBe('closed');
  });

  test('is judged by today, also for a weekend after the shelf life', () => {
    const hours = { ...open({ from: '10:00', to: '12:00' }).hours!, checked: { on: '2026-05-27', confirmed: true }, shelfLife: 'P6M' };
    expect(openGroup({ ...finderOffer('buurthuis/inloop'), hours }, 'weekend', moment('2026-11-27 09:00'))).toBe('open');
    expect(openGroup({ ...finderOffer('buurthuis/inloop'), hours }, 'weekend', moment('2026-11-28 09:00'))).toBe('unsure');
  });
});

describe('in the night that the clock', () => {
  const shelter = open({ from: '23:00', to: '03:00' });
  const groupAt = (instant: string) => openGroup(shelter, 'nu', civilMoment(Date.parse(instant)));

  test('goes forward, is open until 01:59 and closed the minute after, at 03:00', () => {
    expect(groupAt('2027-03-28T01:59+01:00')).toBe('open');
    expect(groupAt('2027-03-28T03:00+02:00')).toBe('closed');
    expect(Date.parse('2027-03-28T03:00+02:00') - Date.parse('2027-03-28T01:59+01:00')).toBe(60_000);
  });

  test('goes forward or back, gives a single day the hours on its clock', () => {
    for (const sunday of ['2027-03-28', '2027-10-31']) {
      const early = open({ from: '02:00', to: '03:00', days: ['su'] });
      const saturday = civilMoment(Date.parse(sunday) - 12 * 3_600_000);
      expect(['morgen', 'zondag', 'zaterdag'].map((choice) => openGroup(early, choice as (typeof openChoices)[number], saturday))).toEqual([
        'open',
        'open',
        'closed',
      ]);
      expect(openGroup(early, 'zondag', civilMoment(Date.parse(`${sunday}T03:00+0${sunday < '2027-05' ? 2 : 1}:00`)))).toBe('closed');
    }
  });

  test('goes back, is open both times that it is half past two', () => {
    expect(groupAt('2027-10-31T02:30+02:00')).toBe('open');
    expect(groupAt('2027-10-31T02:30+01:00')).toBe('open');
    expect(groupAt('2027-10-31T03:00+01:00')).toBe('closed');
  });
});
