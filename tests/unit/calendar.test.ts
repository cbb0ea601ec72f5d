import { describe, expect, test } from 'vitest';
import { calendar, neighbourhoodMoments, placeMoments } from '#projections/calendar.ts';
import { weekOf } from '#projections/week.ts';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

const catalogue = contentFolder().catalogue();
const placeOf = (id: string, from = catalogue) => from.places.find((place) => place.id === id)!;
const neighbourhoodOf = (id: string) => catalogue.neighbourhoods.find((neighbourhood) => neighbourhood.id === id)!;
const text = calendar('Buurthuis', placeMoments(placeOf('buurthuis'), catalogue), catalogue, dutch);
/** Folded lines joined again (RFC 5545, 3.1). */
const linesOf = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');
const events = text.split('BEGIN:VEVENT').slice(1).map(linesOf);
const eventAt = (start: string) => events.find((lines) => lines.includes(`DTSTART;TZID=Europe/Amsterdam:${start}`));

describe('the calendar of a place', () => {
  test('has an event for every moment of sixty days', () => {
    expect(events).toHaveLength(placeMoments(placeOf('buurthuis'), catalogue).length);
    expect(events.length).toBeGreaterThan(30);
  });

  test('says what, where, when and what you can do there', () => {
    expect(eventAt('20261123T093000')).toEqual([
      '',
      'UID:buurthuis.inloop.2026-11-23.570@kleinstad.open-inloop',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;TZID=Europe/Amsterdam:20261123T093000',
      'DTEND;TZID=Europe/Amsterdam:20261123T120000',
      'SUMMARY:Open inloop\\, Buurthuis',
      'LOCATION:Buurthuis\\, Lindeplein 2\\, 0001 AB Kleinstad',
      'DESCRIPTION:Loop binnen voor koffie.',
      'END:VEVENT',
      '',
    ]);
  });

  test('ends an evening that goes on past midnight on the next day', () => {
    expect(eventAt('20261121T220000')).toContain('DTEND;TZID=Europe/Amsterdam:20261122T010000');
  });

  test('gives no end to what has no known end', () => {
    expect(eventAt('20261203T190000')!.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  });

  test('follows a rule to another place, and to where that place is on the day', () => {
    expect(eventAt('20261127T140000')).toContain('LOCATION:Kerk\\, Kerkpad\\, Kleinstad');
    expect(eventAt('20261204T140000')).toContain('LOCATION:Kerk\\, Oostwal\\, Kleinstad');
  });

  test('leaves out the day that is closed and the week in between', () => {
    expect([eventAt('20261223T093000'), eventAt('20261126T190000')]).toEqual([undefined, undefined]);
    expect(eventAt('20261221T093000')).toBeDefined();
  });

  test('has a name of its own for every event', () => {
    const names = [...text.matchAll(/^UID:(.*)$/gm)].map(([, name]) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('has lines of at most 75 octets that end with CRLF, also with long words in Arabic', () => {
    const long = contentFolder().replace(buurthuis, 'Loop binnen voor koffie.', 'مرحبا بكم في بيت الحي '.repeat(8).trim()).catalogue();
    const ics = calendar('بيت', placeMoments(placeOf('buurthuis', long), long), long, dutch);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(linesOf(ics)).toContain(`DESCRIPTION:${'مرحبا بكم في بيت الحي '.repeat(8).trim()}`);
  });

  test('escapes what would break a line or a field', () => {
    const hostile = contentFolder().replace(buurthuis, 'summary: Loop binnen voor koffie.', 'summary: "Soep; brood, kaas\\\\worst\\nEND:VEVENT"').catalogue();
    const ics = calendar('x', placeMoments(placeOf('buurthuis', hostile), hostile), hostile, dutch);
    expect(linesOf(ics)).toContain('DESCRIPTION:Soep\\; brood\\, kaas\\\\worst\\nEND:VEVENT');
    expect(linesOf(ics).filter((line) => line === 'END:VEVENT')).toHaveLength(events.length);
  });

  test('begins and ends as a calendar with its time zone', () => {
    expect(linesOf(text)[0]).toBe('BEGIN:VCALENDAR');
    expect(linesOf(text).slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(linesOf(text)).toEqual(expect.arrayContaining(['VERSION:2.0', 'TZID:Europe/Amsterdam', 'X-WR-CALNAME:Buurthuis']));
  });

  test('speaks the language of the reader as far as it goes', () => {
    const english = calendar('x', placeMoments(placeOf('buurthuis'), catalogue), catalogue, readerWith('en', {}));
    expect(linesOf(english)).toEqual(
      expect.arrayContaining(['SUMMARY:Drop-in\\, Buurthuis', 'DESCRIPTION:Drop in for a coffee.', 'SUMMARY;LANGUAGE=nl:Samen soep\\, Buurthuis']),
    );
  });
});

describe('the week of a neighbourhood', () => {
  const momentsOf = (id: string) =>
    weekOf(neighbourhoodOf(id), catalogue, 7).map(({ date, moments }) => [date, moments.map(({ offer, place }) => `${offer.id} ${place.id}`)]);

  test('has every day, from today on, also the empty ones', () => {
    expect(momentsOf('west')).toEqual([
      ['2026-11-21', ['inloop buurthuis']],
      ['2026-11-22', []],
      ['2026-11-23', ['inloop buurthuis']],
      ['2026-11-24', ['eettafel buurthuis']],
      ['2026-11-25', ['inloop buurthuis']],
      ['2026-11-26', []],
      ['2026-11-27', []],
    ]);
  });

  test('has what comes to it from a place elsewhere', () => {
    expect(momentsOf('oost').flatMap(([, moments]) => moments)).toEqual(['inloop kerk']);
  });

  test('of a stadsdeel has everything in its neighbourhoods', () => {
    expect(momentsOf('stad').flatMap(([, moments]) => moments)).toHaveLength(5);
    expect(neighbourhoodMoments(neighbourhoodOf('heide'), catalogue)).toEqual([]);
  });

  test('keeps its days when nothing is sure', () => {
    const later = contentFolder().catalogue('2027-05-13');
    const week = weekOf(
      later.neighbourhoods.find(({ id }) => id === 'west')!,
      later,
      7,
    );
    expect(week.map(({ moments }) => moments.length)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(week[0]!.date).toBe('2027-05-13');
  });
});
