import { expect, test } from 'vitest';
import { calendarFile } from '#islands/card/calendar-file.ts';
import { plain } from '#islands/finder/say.ts';
import { handoverFile } from '#projections/handover-file.ts';
import type { HandoverSpot } from '#projections/handover-spots.ts';
import { readContent } from '../build/built-site.ts';

const { catalogue, readers } = readContent('voorbeeldstad', '2026-11-22');
const arabic = handoverFile(catalogue, readers.get('ar')!);
const offer = Object.values(arabic.offers).find(({ bring, phone, where }) => bring.length > 1 && phone !== undefined && where.lines.length > 0)!;
const address = [offer.place, ...offer.where.lines].join(', ').replaceAll(',', '\\,');

/** The file with its folded lines whole again. */
const fileFor = (date: string, spot?: HandoverSpot, moveDates: readonly string[] = []) =>
  calendarFile({ date, minute: 630 }, { ...offer, where: { ...offer.where, moveDates } }, arabic, spot, Date.UTC(2026, 10, 22, 9)).replaceAll('\r\n ', '');

test('a calendar file is lines of at most 75 octets with one event, and no marks of direction', () => {
  const text = calendarFile({ date: '2026-11-24', minute: 630 }, offer, arabic, undefined, Date.UTC(2026, 10, 22, 9));
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261124T103000');
  expect(text).toContain('DTSTAMP:20261122T090000Z');
  expect(text).not.toMatch(/[\u2066-\u2069]/);
});

test('a calendar file says at which place, and nothing of what somebody comes for', () => {
  const text = fileFor('2026-11-24');
  expect(text).toContain(`SUMMARY:${offer.place}\r\n`);
  expect(text).toContain(`LOCATION:${address}\r\n`);
  expect(text).not.toContain('DESCRIPTION');
  const [, id = ''] = offer.key.split('/');
  for (const told of [plain(offer.name), id, ...offer.bring.map(plain)]) expect(text).not.toContain(told);
});

test('from the day of a move the old address stays out of a calendar, and the place of that moment stays in', () => {
  expect(fileFor('2026-11-24', undefined, ['2026-11-25'])).toContain(`LOCATION:${address}\r\n`);
  expect(fileFor('2026-11-25', undefined, ['2026-11-25'])).not.toContain('LOCATION');
  const spot = { name: 'De Linde', lines: ['Straat 1'] };
  expect(fileFor('2026-11-25', spot, ['2026-11-25'])).toContain('LOCATION:De Linde\\, Straat 1\r\n');
});
