import { describe, expect, test } from 'vitest';
import type { Hours } from '#domain/hours.schema.ts';
import { dayPlan } from '#domain/hours.ts';
import { builtMunicipalities, builtSite } from './built-site.ts';

const encoder = new TextEncoder();

describe.each(builtMunicipalities)('the calendars of %s', (id) => {
  const { files, catalogue, read } = builtSite(id);
  const calendars = files.filter((file) => file.endsWith('.ics')).map((file) => ({ file, text: read(file) }));

  test.skipIf(id !== 'voorbeeldstad')('are there', () => {
    expect(calendars.length).toBeGreaterThan(20);
  });

  test('end every line with CRLF and have no line over 75 octets', () => {
    for (const { file, text } of calendars) {
      expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
      expect(text.endsWith('END:VCALENDAR\r\n'), file).toBe(true);
      expect(
        text.split('\r\n').filter((line) => encoder.encode(line).length > 75),
        file,
      ).toEqual([]);
    }
  });

  test('close everything they open', () => {
    for (const { file, text } of calendars) {
      const open: string[] = [];
      for (const [, what, name] of text.matchAll(/^(BEGIN|END):(\w+)\r$/gm)) {
        if (what === 'BEGIN') open.push(name!);
        else expect(open.pop(), file).toBe(name);
      }
      expect(open, file).toEqual([]);
    }
  });

  test('have only lines of a name and a value', () => {
    for (const { file, text } of calendars) {
      const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
      expect(
        lines.filter((line) => !/^[A-Z-]+(?:;[A-Z]+=[^:;]+)*:.*$/.test(line)),
        file,
      ).toEqual([]);
    }
  });

  test('have no event twice', () => {
    for (const { file, text } of calendars) {
      const uids = [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
      expect(new Set(uids).size, file).toBe(uids.length);
      expect(uids.length, file).toBeGreaterThan(0);
    }
  });

  test('start every event at the start of a slot of that offer, and end it after it started', () => {
    const offers = new Map(catalogue.offers.map((offer) => [offer.key.replace('/', '.'), offer]));
    for (const { file, text } of calendars) {
      for (const [, event = ''] of text.replaceAll('\r\n ', '').matchAll(/BEGIN:VEVENT\r\n([\s\S]*?)END:VEVENT/g)) {
        const [, key = '', date = '', minute = ''] = /UID:(.+)\.(\d{4}-\d\d-\d\d)\.(\d+)@/.exec(event) ?? [];
        const offer = offers.get(key)!;
        expect(offer, `${key} in ${file}`).toBeDefined();
        const slot = dayPlan(offer.hours as Hours, date, catalogue.calendar).slots.find(({ from }) => from === Number(minute));
        expect(slot, `${key} on ${date} in ${file}`).toBeDefined();
        const start = /DTSTART;TZID=Europe\/Amsterdam:(\d{8})T(\d\d)(\d\d)00/.exec(event)!;
        expect(start[1]).toBe(date.replaceAll('-', ''));
        expect(Number(start[2]) * 60 + Number(start[3])).toBe(slot!.from);
        const end = /DTEND;TZID=Europe\/Amsterdam:(\d{8}T\d{6})/.exec(event)?.[1];
        expect(end === undefined).toBe(slot!.to === null);
        if (end !== undefined) expect(end > `${start[1]!}T${start[2]!}${start[3]!}00`, event).toBe(true);
      }
    }
  });
});
