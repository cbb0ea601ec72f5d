import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type CivilMoment } from '#domain/civil-time.ts';
import { confirmedDays, dayPlan, openState, reportedHours, type HoursFacts, type Slot } from '#domain/hours.ts';
import type { Hours } from '#domain/hours.schema.ts';
import { anyCalendar, anyConfirmed, anyDate, anyHours, anyMoment, anyUnconfirmed } from '../fixtures/any-hours.ts';
import { everyDay, hoursOf, plainCalendar } from '../fixtures/hours-facts.ts';

type Confirmed = HoursFacts & { hours: Hours };

/** `moment`, so many minutes later on a clock that never changes. */
function later({ date, minute }: CivilMoment, minutes: number): CivilMoment {
  const total = minute + minutes;
  return { date: addDays(date, Math.floor(total / 1440)), minute: ((total % 1440) + 1440) % 1440 };
}

/** The slots that are open for sure at `now`, looked up the slow way. */
function slotsAt({ hours, calendar }: Confirmed, now: CivilMoment): Slot[] {
  return [-1, 0].flatMap((ahead) => {
    const minute = now.minute - ahead * 1440;
    return dayPlan(hours, addDays(now.date, ahead), calendar).slots.filter(({ from, to }) => from <= minute && minute < (to ?? from + 180));
  });
}

const check = <Args extends [unknown, ...unknown[]]>(property: fc.IProperty<Args>) => fc.assert(property, { numRuns: 400 });

describe('H28 for hours of every shape', () => {
  test('that are not confirmed: never open, opens or closed, and no day is stated', () => {
    check(
      fc.property(anyUnconfirmed, anyMoment, anyDate, (facts, now, since) => {
        expect(openState(facts, now)).toEqual(facts.hours === 'unknown' ? { is: 'unknown' } : { is: 'reported', on: facts.checked?.on ?? 'unknown' });
        expect(confirmedDays(facts, since, 14, now.date)).toEqual([]);
        expect(reportedHours(facts, now.date)).toBe(facts.hours === 'unknown' ? undefined : facts.hours);
      }),
    );
  });

  test('that are confirmed: stated, and never reported', () => {
    check(
      fc.property(anyConfirmed, anyMoment, (facts, now) => {
        expect(openState(facts, now).is).not.toBe('reported');
        expect(confirmedDays(facts, now.date, 5, now.date)).toHaveLength(5);
        expect(reportedHours(facts, now.date)).toBeUndefined();
      }),
    );
  });
});

describe('the plan of a day', () => {
  test('has slots when it is open and only then, and says why it is unknown', () => {
    check(
      fc.property(anyHours, anyDate, anyCalendar, (hours, date, calendar) => {
        const plan = dayPlan(hours, date, calendar);
        expect(plan.slots.length > 0).toBe(plan.state === 'open');
        if (plan.state === 'unknown') expect(plan.because).toBeDefined();
        expect(plan.slots.every((slot) => slot.date === date && slot.from < (slot.to ?? Infinity) && slot.from < 1440)).toBe(true);
      }),
    );
  });

  test('H13 has its slots in order, and at one place none that touch and say the same', () => {
    check(
      fc.property(anyHours, anyDate, anyCalendar, (hours, date, calendar) => {
        const { slots } = dayPlan(hours, date, calendar);
        expect(slots.map(({ from }) => from)).toEqual(slots.map(({ from }) => from).sort((one, other) => one - other));
        slots.forEach((slot, index) => {
          for (const earlier of slots.slice(0, index)) {
            const isSame = earlier.at === slot.at && earlier.noteAt === slot.noteAt && earlier.languages?.join() === slot.languages?.join();
            if (isSame && earlier.to !== null && slot.to !== null) expect(slot.from).toBeGreaterThan(earlier.to);
          }
        });
      }),
    );
  });

  test('H12 H13 loses and adds no minute when slots are joined', () => {
    const anyTimes = fc.record({ from: fc.nat({ max: 47 }), length: fc.integer({ min: 1, max: 47 }), note: fc.constantFrom(undefined, 'Met koffie') });
    check(
      fc.property(fc.array(anyTimes, { minLength: 1, maxLength: 6 }), (parts) => {
        const time = (half: number) => `${Math.floor((half % 48) / 2)}`.padStart(2, '0') + (half % 2 ? ':30' : ':00');
        const rules = parts.map(({ from, length, note }) => ({ days: [...everyDay], from: time(from), to: time(from + length), ...(note && { note }) }));
        const { slots } = dayPlan(hoursOf({ rules }), '2026-11-23', plainCalendar);
        const halves = (stretches: readonly { from: number; to: number | null }[]) =>
          Array.from({ length: 96 }, (_, half) => stretches.some(({ from, to }) => from <= half * 30 && half * 30 < (to ?? 0)));
        expect(halves(slots)).toEqual(halves(parts.map(({ from, length }) => ({ from: from * 30, to: (from + length) * 30 }))));
      }),
    );
  });

  test('H17 is closed when the last exception closes it', () => {
    check(
      fc.property(anyHours, anyDate, anyCalendar, (hours, date, calendar) => {
        const closed = { ...hours, exceptions: [...(hours.exceptions ?? []), { since: date, closed: true as const }] };
        expect(dayPlan(closed, date, calendar)).toEqual({ date, state: 'closed', slots: [], because: { kind: 'exception' } });
      }),
    );
  });
});

describe('the answer', () => {
  test('is open when now is inside a slot of today or yesterday, and only then', () => {
    check(
      fc.property(anyConfirmed, anyMoment, (facts, now) => {
        const state = openState(facts, now);
        expect(state.is === 'open').toBe(slotsAt(facts, now).length > 0);
        if (state.is === 'open') expect(slotsAt(facts, now)).toContainEqual(state.slot);
      }),
    );
  });

  test('H14 is open until a minute at which that place is not open, and no minute less', () => {
    check(
      fc.property(anyConfirmed, anyMoment, (facts, now) => {
        const state = openState(facts, now);
        if (state.is !== 'open' || state.until === null || daysBetween(now.date, state.until.date) > 6) return;
        const { until } = state;
        const isOpenThere = (when: CivilMoment) => slotsAt(facts, when).some(({ at }) => at === state.slot.at);
        expect(isOpenThere(until)).toBe(false);
        const length = daysBetween(now.date, until.date) * 1440 + until.minute - now.minute;
        for (let minutes = 0; minutes < length; minutes += 15) expect(isOpenThere(later(now, minutes))).toBe(true);
        expect(isOpenThere(later(until, -1))).toBe(true);
      }),
    );
  });

  test('H30 is opens when the first slot of the rest of today is still to come', () => {
    check(
      fc.property(anyConfirmed, anyMoment, (facts, now) => {
        const state = openState(facts, now);
        if (state.is !== 'opens') return;
        expect(state.slot.date).toBe(now.date);
        for (let { minute } = now; minute < state.slot.from; minute += 15) expect(slotsAt(facts, { ...now, minute })).toEqual([]);
        expect(openState(facts, { ...now, minute: state.slot.from }).is).toBe('open');
      }),
    );
  });

  test('H31 is closed when nothing more is known to open today, and next is the first that does', () => {
    check(
      fc.property(anyConfirmed, anyMoment, (facts, now) => {
        const state = openState(facts, now);
        if (state.is !== 'closed') return;
        for (let { minute } = now; minute < 1440; minute += 60) expect(openState(facts, { ...now, minute }).is).toBe('closed');
        const days = confirmedDays(facts, addDays(now.date, 1), 60, now.date);
        expect(state.next).toEqual(days.flatMap(({ slots }) => slots)[0]);
      }),
    );
  });

  test('H32 is unknown all day on an unknown day, but for a slot of the evening before', () => {
    check(
      fc.property(anyConfirmed, anyMoment, (facts, now) => {
        if (dayPlan(facts.hours, now.date, facts.calendar).state !== 'unknown') return;
        const state = openState(facts, now);
        expect(state.is === 'unknown' || (state.is === 'open' && state.slot.date < now.date)).toBe(true);
      }),
    );
  });

  test('is the same when it is asked again, and leaves the hours as they were', () => {
    check(
      fc.property(anyConfirmed, anyMoment, (facts, now) => {
        const before = JSON.stringify(facts);
        expect(openState(facts, now)).toEqual(openState(facts, now));
        expect(JSON.stringify(facts)).toBe(before);
      }),
    );
  });
});

test('every shape comes by, so that the properties above say something', () => {
  const seen = new Set(fc.sample(fc.tuple(anyConfirmed, anyMoment), { numRuns: 1500, seed: 21 }).map(([facts, now]) => openState(facts, now).is));
  expect([...seen].sort()).toEqual(['closed', 'open', 'opens', 'unknown']);
});
