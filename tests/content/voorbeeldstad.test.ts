/** Voorbeeldstad has a living example of everything the model can say: whoever changes it keeps them. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import type { HoursRule } from '#domain/hours.schema.ts';
import { openState } from '#domain/hours.ts';
import { isConfidential, type Offer } from '#domain/place.ts';
import { hoursFacts, isRunning } from '#projections/hours-view.ts';
import { unknownFacts } from '#projections/unknown-facts.ts';
import { wayOut } from '#projections/way-out.ts';
import { readSources } from '#sources/files.ts';

const sources = readSources('voorbeeldstad');
const catalogue = buildCatalogue(sources, { today: '2026-11-21' }).catalogue!;
const { places, kinds, topics, facilities } = catalogue;
// Also those that have ended: a page still tells so.
const offers = places.flatMap((place) => place.offers);
const hoursOf = ({ hours }: Offer) => (hours === 'unknown' ? undefined : hours);
const rules = offers.flatMap((offer) => (hoursOf(offer)?.rules ?? []).map((rule) => ({ offer, ...rule })));
const stateAt = (offer: Offer, date: string, minute: number) => openState(hoursFacts(offer, catalogue), { date, minute }).is;
const some = (fits: (rule: HoursRule) => boolean) => rules.filter(fits).length;

describe('hours in Voorbeeldstad', () => {
  test.each<readonly [string, (rule: HoursRule) => boolean]>([
    ['every other week', ({ every, since }) => every === 2 && since !== undefined],
    ['on the second of the month', ({ weeks }) => weeks?.includes('second') === true],
    ['only in some months', ({ months }) => months !== undefined],
    ['of a season that goes over new year', ({ months }) => months?.includes(12) === true && months.includes(1)],
    ['past midnight', ({ from, to }) => to !== undefined && to < from],
    ['without a known end', ({ to }) => to === undefined],
    ['until 24:00', ({ to }) => to === '24:00'],
    ['day and night', ({ from, to }) => from === '00:00' && to === '24:00'],
    ['in a language of their own', ({ languages }) => languages !== undefined],
    ['with a note', ({ note }) => note !== undefined],
  ])('are there %s', (_, fits) => {
    expect(some(fits)).toBeGreaterThan(0);
  });

  test('alternate between two buildings', () => {
    const moving = rules.filter(({ at }) => at !== undefined);
    expect(moving.length).toBeGreaterThan(0);
    for (const { at, offer } of moving) {
      expect(places.map(({ id }) => id)).toContain(at);
      expect(at).not.toBe(offer.place.id);
      expect(hoursOf(offer)!.rules!.some((rule) => rule.at === undefined)).toBe(true);
    }
  });

  test('are there for the seasonal eettafel', () => {
    expect(rules.filter(({ offer, weeks, months }) => offer.kind.id === 'eettafel' && weeks && months).length).toBeGreaterThan(0);
  });

  test('vary from week to week', () => {
    expect(offers.filter((offer) => hoursOf(offer)?.varies).length).toBeGreaterThan(0);
  });

  test('have single days, near and far ahead', () => {
    const dates = offers.flatMap((offer) => hoursOf(offer)?.dates ?? []).map(({ on }) => on);
    expect(dates).toEqual(expect.arrayContaining(['2026-12-05', '2027-11-10']));
  });

  test('are closed with carnaval here and open there', () => {
    const answers = new Set(offers.map((offer) => hoursOf(offer)?.carnaval));
    expect(answers).toEqual(expect.objectContaining(new Set(['open', 'closed'])));
    expect(catalogue.calendar.keepsCarnaval).toBe(true);
    const onCarnavalMonday = offers.filter(isRunning).map((offer) => stateAt(offer, '2027-02-08', 14 * 60));
    expect(onCarnavalMonday).toEqual(expect.arrayContaining(['open', 'closed']));
  });

  test('are open on Koningsdag somewhere', () => {
    expect(offers.filter((offer) => stateAt(offer, '2027-04-27', 14 * 60) === 'open').length).toBeGreaterThan(0);
  });

  test('are different at Christmas, closed here and open there', () => {
    const exceptions = offers.flatMap((offer) => hoursOf(offer)?.exceptions ?? []).filter(({ since }) => since.startsWith('2026-12-2'));
    expect(exceptions.filter(({ closed }) => closed).length).toBeGreaterThan(0);
    expect(exceptions.filter(({ open }) => open).length).toBeGreaterThan(0);
  });

  test('come from an old source at one place, and are not known at another', () => {
    const states = offers.filter(isRunning).map((offer) => stateAt(offer, '2026-11-23', 12 * 60));
    expect(states).toEqual(expect.arrayContaining(['reported', 'unknown', 'open', 'closed']));
    expect(offers.some(({ checked }) => checked.hours?.on === '2018-05' && !checked.hours.confirmed)).toBe(true);
  });

  test('are sure nearly everywhere', () => {
    const running = offers.filter((offer) => isRunning(offer) && !isConfidential(offer.place));
    const sure = running.filter((offer) => ['open', 'opens', 'closed'].includes(stateAt(offer, '2026-11-23', 12 * 60)));
    expect(sure.length / running.length).toBeGreaterThan(0.85);
  });

  test('are known in the school holidays', () => {
    expect(catalogue.calendar.schoolHolidays).toMatchObject({ region: 'voorbeeld' });
    expect(offers.some((offer) => hoursOf(offer)?.schoolHolidays === 'closed')).toBe(true);
  });
});

describe('places in Voorbeeldstad', () => {
  test.each(['address', 'area', 'remote', 'confidential'] as const)('one is of the kind %s', (kind) => {
    expect(places.filter(({ where }) => where.kind === kind).length).toBeGreaterThan(0);
  });

  test('a bus has stops in more than one neighbourhood', () => {
    const stops = places.map(({ where }) => (where.kind === 'area' ? new Set(where.stops.map(({ neighbourhood }) => neighbourhood)) : new Set()));
    expect(Math.max(...stops.map(({ size }) => size))).toBeGreaterThan(1);
  });

  test('one is somewhere else while it is rebuilt, and comes back', () => {
    expect(places.flatMap(({ moves }) => moves)).toContainEqual(expect.objectContaining({ since: '2026-10-01', until: '2027-06-30' }));
  });

  test('one has no street, and one no phone, mail or website', () => {
    expect(places.some(({ where }) => where.kind === 'address' && where.street === 'unknown')).toBe(true);
    expect(places.some(({ contact }) => wayOut(contact) === 'advice')).toBe(true);
  });

  test.each(['yes', 'partly', 'no'] as const)('somewhere the answer for a wheelchair is %s', (answer) => {
    expect(places.some(({ access }) => access.wheelchair === answer)).toBe(true);
  });

  test('one has ended', () => {
    expect(places.some(({ status }) => status.is === 'ended')).toBe(true);
  });

  test('a youth desk has chat and WhatsApp', () => {
    const [desk] = places.filter((place) => place.offers.some(({ kind }) => kind.id === 'jongerenservicepunt'));
    expect(desk!.contact).toMatchObject({ chat: expect.any(String), whatsapp: expect.any(String) });
  });

  test('every point lies in the drawn town', () => {
    expect(places.filter(({ where }) => where.kind === 'address' && where.position).length).toBeGreaterThan(20);
    expect(catalogue.plan!.features.map(({ properties }) => properties.kind)).toEqual(expect.arrayContaining(['river', 'road', 'rail', 'park']));
  });
});

describe('offers in Voorbeeldstad', () => {
  test.each<readonly [string, (offer: Offer) => boolean]>([
    ['one is planned', ({ status }) => status.is === 'planned'],
    ['one is paused', ({ status }) => status.is === 'paused'],
    ['one has ended', ({ status }) => status.is === 'ended'],
    ['one is of two organisations', ({ organisations }) => organisations.length === 2],
    ['one is for 12 to 18', ({ ages }) => ages?.min === 12 && ages.max === 18],
    ['one is from 18', ({ ages }) => ages?.min === 18 && ages.max === undefined],
    ['one is up to and including 27', ({ ages }) => ages?.max === 27],
    ['one asks to sign up two days ahead', ({ signUp }) => signUp?.before === 'P2D'],
    ['one is for women only', ({ for: whom, audiences }) => whom === 'only' && audiences.some(({ id }) => id === 'vrouwen')],
    ['one is made for some, with others welcome', ({ for: whom }) => whom === 'aimed'],
    ['an inloop GGZ begins with a talk', ({ kind, firstVisit }) => kind.id === 'inloop-ggz' && firstVisit === 'talk-first'],
    ['one needs a referral', ({ referral }) => referral === 'needed'],
    ['one is paid', ({ cost }) => cost === 'paid'],
    ['one serves some neighbourhoods', ({ serves }) => serves !== 'all'],
    ['one tells referrers how to refer', ({ kind, handover }) => kind.id === 'welzijn-op-recept' && handover?.forReferrers !== undefined],
    ['a desk for advice has a whole handover', ({ kind, handover }) => kind.id === 'informatie-adviespunt' && handover?.askFor !== undefined && handover.expect !== undefined && handover.bring.length > 0],
    ['the line for a bed has a phone', ({ kind, contact }) => kind.id === 'daklozen-meldpunt' && contact.phone !== undefined],
    ['one has a fact nobody knows', (offer) => unknownFacts(offer).length > 0],
  ])('%s', (_, fits) => {
    expect(offers.filter(fits).length).toBeGreaterThan(0);
  });

  test('at least 25 have a handover', () => {
    expect(offers.filter(({ handover }) => handover).length).toBeGreaterThanOrEqual(25);
  });

  test.each(kinds.map(({ id }) => id))('one is of the kind %s', (id) => {
    expect(offers.some(({ kind }) => kind.id === id)).toBe(true);
  });

  test.each(topics.map(({ id }) => id))('one is about %s', (id) => {
    expect(offers.some((offer) => offer.topics.some((topic) => topic.id === id))).toBe(true);
  });

  test.each(facilities.map(({ id }) => id))('one has %s', (id) => {
    expect(offers.some((offer) => offer.facilities.some((facility) => facility.id === id))).toBe(true);
  });
});

describe('notices in Voorbeeldstad', () => {
  test('one is shown, and the winter one lies ready', () => {
    expect(catalogue.notices.map(({ kind }) => kind)).toEqual(['info']);
    expect(sources.notices.map(({ value }) => value)).toContainEqual(expect.objectContaining({ kind: 'cold', on: false }));
  });
});

test('everybody is told that Voorbeeldstad is invented', () => {
  expect(catalogue.municipality.invented).toBe(true);
});
