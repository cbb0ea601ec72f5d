import { expect, test } from 'vitest';
import type { HandoverFile } from '#projections/handover-file.ts';
import type { HandoverOffer } from '#projections/handover-offer.ts';
import { momentOf, nextMoments, spotAt, whenOf } from '#islands/card/next-moments.ts';
import { dateWords, momentWords, slotWords } from '#islands/card/moment-words.ts';
import { plain } from '#islands/finder/say.ts';
import { readContent } from '../build/built-site.ts';
import { handoverFile } from '#projections/handover-file.ts';

const { catalogue, readers } = readContent('voorbeeldstad', '2026-11-22');
const file = (language: string): HandoverFile => handoverFile(catalogue, readers.get(language)!);
const dutch = file('nl');
const now = { date: '2026-11-23', minute: 630 };

const closed = { holidays: 'open', carnaval: 'open', schoolHolidays: 'open' } as const;
const withHours = (rules: object[], more: Partial<HandoverOffer> = {}): HandoverOffer =>
  ({ ...Object.values(dutch.offers)[0]!, hours: { hours: { rules, ...closed }, checked: { on: '2026-11-01', confirmed: true } }, ...more }) as HandoverOffer;
const placesElsewhere = Object.keys(dutch.spots).filter((id) => !id.includes('.'));
const mondays = withHours([{ days: ['mo'], from: '10:00', to: '12:00' }]);

test('a moment that goes on is still a moment, and one that is over is not', () => {
  expect(nextMoments(mondays, dutch, now, 3).map(({ slot }) => slot.date)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  expect(nextMoments(mondays, dutch, { ...now, minute: 720 }, 1).map(({ slot }) => slot.date)).toEqual(['2026-11-30']);
});

test('a night that began yesterday still goes on after midnight', () => {
  const nights = withHours([{ days: ['su'], from: '22:00', to: '02:00' }]);
  expect(nextMoments(nights, dutch, { date: '2026-11-23', minute: 60 }, 1).map(({ slot }) => slot.date)).toEqual(['2026-11-22']);
  expect(nextMoments(nights, dutch, { date: '2026-11-23', minute: 121 }, 1).map(({ slot }) => slot.date)).toEqual(['2026-11-29']);
});

test('hours past their shelf life are never a moment, and never "closed"', () => {
  expect(whenOf(mondays, dutch, { date: '2036-01-07', minute: 0 })).toEqual({ is: 'unsure' });
  expect(whenOf({ ...mondays, hours: undefined }, dutch, now)).toEqual({ is: 'unsure' });
});

test('a season that is over for as long as we look ahead is closed', () => {
  const summer = withHours([{ days: ['mo'], from: '10:00', to: '12:00', months: [6] }]);
  expect(whenOf(summer, dutch, now)).toEqual({ is: 'closed' });
});

test('a moment at another place names it, with its address', () => {
  const [at = ''] = placesElsewhere;
  const [moment] = nextMoments(withHours([{ days: ['mo'], from: '10:00', to: '12:00', at }]), dutch, now, 1);
  const { name, lines } = dutch.spots[at]!;
  expect(slotWords(moment!, dutch)).toBe(`maandag 23 november, 10.00 tot 12.00 uur (bij ${[plain(name), ...lines].join(', ')})`);
  expect(momentOf(moment!.slot)).toEqual({ date: '2026-11-23', minute: 600 });
});

test('an agreed moment keeps its other place, also when the hours must be checked again before it', () => {
  const [at = ''] = placesElsewhere;
  const elsewhere = withHours([{ days: ['mo'], from: '10:00', to: '12:00', at }]);
  const halfYear = { ...dutch, shelfLife: 'P6M' };
  const later = { date: '2027-08-02', minute: 630 };
  expect(whenOf(elsewhere, halfYear, later)).toEqual({ is: 'unsure' });
  expect(spotAt(later, elsewhere, halfYear, now.date)).toBe(dutch.spots[at]);
  expect(spotAt({ ...later, minute: 720 }, elsewhere, halfYear, now.date)).toBeUndefined();
  expect(spotAt(later, elsewhere, halfYear, later.date)).toBeUndefined();
});

test('a moment after midnight is at the place of the night that began the day before', () => {
  const [at = ''] = placesElsewhere;
  const nights = withHours([{ days: ['su'], from: '22:00', to: '02:00', at }]);
  expect(spotAt({ date: '2026-11-23', minute: 30 }, nights, dutch, now.date)).toBe(dutch.spots[at]);
  expect(spotAt({ date: '2026-11-23', minute: 120 }, nights, dutch, now.date)).toBeUndefined();
});

test('of a moment at two places at once no place is said', () => {
  const [at = ''] = placesElsewhere;
  const times = { days: ['mo'], from: '10:00', to: '12:00' };
  expect(spotAt(now, withHours([{ ...times, at }]), dutch, now.date)).toBe(dutch.spots[at]);
  expect(spotAt(now, withHours([{ ...times, at }, times]), dutch, now.date)).toBeUndefined();
});

test('days and times are written as people of the language write them, with the year when it is another one', () => {
  expect(momentWords({ date: '2026-11-24', minute: 570 }, dutch)).toBe('dinsdag 24 november, 9.30');
  expect(momentWords({ date: '2027-01-05', minute: 570 }, dutch)).toBe('dinsdag 5 januari 2027, 9.30');
  expect(momentWords({ date: '2026-11-24', minute: 570 }, file('uk'))).toBe('вівторок, 24 листопада, 09:30');
  expect(dateWords('2026-03-03', dutch)).toBe('3 maart 2026');
});
