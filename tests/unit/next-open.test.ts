import { expect, test } from 'vitest';
import { nextOpen } from '#islands/finder/next-open.ts';
import { finderOffer } from '../fixtures/finder-town.ts';
import { everyDay, moment } from '../fixtures/hours-facts.ts';

const offer = (key: string, from: string, to: string, given: { at?: string; days?: (typeof everyDay)[number][]; isRunning?: boolean } = {}) => {
  const { at, days = [...everyDay], isRunning = true } = given;
  return finderOffer(key, { isRunning, hours: { rules: [{ days, from, to, ...(at !== undefined && { at }) }], holidays: 'open', carnaval: 'open' } });
};
const evening = offer('buurthuis/avond', '19:00', '21:00');
const morning = offer('bieb/ochtend', '09:00', '12:00');
const elsewhere = offer('tuin/koffie', '14:00', '16:00', { at: 'buurthuis' });
const paused = offer('bieb/rust', '08:00', '09:00', { isRunning: false });

// 23 November 2026 is a Monday.
test.each([
  ['2026-11-23 07:00', 'bieb/ochtend'],
  ['2026-11-23 12:30', 'tuin/koffie'],
  ['2026-11-23 16:30', 'buurthuis/avond'],
  ['2026-11-23 22:00', 'bieb/ochtend'],
])('at %s the next door is that of %s, also when it is another door than usual', (time, key) => {
  expect(nextOpen([evening, elsewhere, paused, morning], moment(time))?.key).toBe(key);
});

test('an earlier day comes before an earlier hour', () => {
  const wednesday = offer('bieb/woensdag', '08:00', '09:00', { days: ['we'] });
  expect(nextOpen([wednesday, offer('tuin/dinsdag', '20:00', '21:00', { days: ['tu'] })], moment('2026-11-23 22:00'))?.key).toBe('tuin/dinsdag');
});

test('there is nothing to wait for while a door is open, and nothing known without hours', () => {
  expect(nextOpen([evening, morning], moment('2026-11-23 10:00'))).toBeUndefined();
  expect(nextOpen([finderOffer('tuin/onbekend')], moment('2026-11-23 10:00'))).toBeUndefined();
});
