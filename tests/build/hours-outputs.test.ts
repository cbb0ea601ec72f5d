/** Hours that nobody confirmed, or that are past their shelf life, are nowhere told as a fact; hours that are sure are. */
import { describe, expect, test } from 'vitest';
import { timeOf } from '#domain/civil-time.ts';
import type { Hours } from '#domain/hours.schema.ts';
import { dayPlan } from '#domain/hours.ts';
import type { Offer } from '#domain/place.ts';
import { trustOf } from '#domain/trust.ts';
import { isRunning, sureDays } from '#projections/hours-view.ts';
import { builtMunicipalities, builtSite } from './built-site.ts';
import { all, byName, codeOf } from './html.ts';

interface Moment {
  readonly date: string;
  readonly from: string;
  readonly to: string | null;
}

describe.each(builtMunicipalities)('in %s', (id) => {
  const { pages, files, catalogue, read } = builtSite(id);
  const { today, municipality } = catalogue;
  const isSure = ({ hours, checked }: Offer) => hours !== 'unknown' && trustOf(checked.hours, municipality.shelfLife.hours, today) === 'confirmed';
  // Every offer, also of places that have ended.
  const offers = catalogue.places.flatMap((place) => place.offers);
  const unsure = new Set(offers.filter((offer) => !isSure(offer)).map(({ key }) => key));
  const sure = offers.filter((offer) => isSure(offer) && isRunning(offer));

  const inData = JSON.parse(read('/data/offers.json')) as { readonly id: string; readonly moments: readonly Moment[] }[];
  const calendars = files.filter((file) => file.endsWith('.ics')).map((file) => ({ file, text: read(file).replaceAll('\r\n ', '') }));
  const nowFacts = pages.flatMap(({ root, address }) =>
    all(root, ({ attributes }) => attributes.get('id') === 'now-facts').map((block) => ({
      address,
      keys: Object.keys((JSON.parse(codeOf(block)) as { offers: object }).offers),
    })),
  );
  const services = pages.flatMap(({ root, address, path }) =>
    byName(root, 'script')
      .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
      .flatMap((block) => JSON.parse(codeOf(block))['@graph'] as Record<string, unknown>[])
      .filter((thing) => thing['@type'] === 'Service')
      .map((thing) => ({
        address,
        key: `${path.split('/')[1] ?? ''}/${String(thing['@id']).split('#')[1] ?? ''}`,
        hours: thing.hoursAvailable as { validFrom: string; opens: string }[] | undefined,
      })),
  );

  test('there is something to test', () => {
    expect([...unsure].some((key) => offers.find((offer) => offer.key === key)?.hours !== 'unknown')).toBe(true);
    if (id === 'voorbeeldstad') expect(sure.length).toBeGreaterThan(10);
    else expect(unsure.size).toBeGreaterThan(10);
    expect(nowFacts.length).toBeGreaterThan(0);
    expect(services.length).toBeGreaterThan(0);
  });

  test('hours that are not sure are in no moments of offers.json', () => {
    expect(inData.filter((offer) => unsure.has(offer.id) && offer.moments.length > 0)).toEqual([]);
  });

  test('hours that are not sure are in no calendar', () => {
    const told = calendars.flatMap(({ file, text }) =>
      [...unsure].filter((key) => text.includes(`UID:${key.replace('/', '.')}.`)).map((key) => `${key} in ${file}`),
    );
    expect(told).toEqual([]);
  });

  test('hours that are not sure are in no JSON-LD', () => {
    expect(services.filter(({ key, hours }) => unsure.has(key) && hours !== undefined)).toEqual([]);
  });

  test('hours that are not sure are in no facts for the browser', () => {
    expect(nowFacts.flatMap(({ address, keys }) => keys.filter((key) => unsure.has(key)).map((key) => `${key} on ${address}`))).toEqual([]);
  });

  test('hours that are not sure are in no table of days and no week', () => {
    for (const { root, address } of pages) {
      for (const block of all(root, ({ attributes }) => (attributes.get('class') ?? '') === 'offer' && unsure.has(attributes.get('data-offer') ?? ''))) {
        expect(byName(block, 'table'), address).toEqual([]);
      }
      for (const table of all(root, ({ attributes }) => attributes.get('class') === 'week')) {
        const told = byName(table, 'a').map(({ attributes }) => /plekken\/([^/]+)\/#(.+)$/.exec(attributes.get('href') ?? '')!);
        expect(
          told.filter(([, place, offer]) => unsure.has(`${place!}/${offer!}`)),
          address,
        ).toEqual([]);
      }
    }
  });

  test('every moment that is told is in the plan of its day', () => {
    for (const { id: key, moments } of inData) {
      const offer = offers.find((candidate) => candidate.key === key)!;
      for (const { date, from } of moments) {
        expect(
          dayPlan(offer.hours as Hours, date, catalogue.calendar).slots.map((slot) => timeOf(slot.from)),
          `${key} on ${date}`,
        ).toContain(from);
      }
    }
  });

  test('every output tells the hours that are sure', () => {
    let told = 0;
    for (const offer of sure) {
      const slots = sureDays(offer, catalogue, 14).flatMap((day) => day.slots);
      if (slots.length === 0) continue;
      told += 1;
      const { key, place } = offer;
      expect(inData.find((candidate) => candidate.id === key)?.moments.length, `${key} in offers.json`).toBe(slots.length);
      expect(
        calendars.some(({ file, text }) => file === `/plekken/${place.id}/agenda.ics` && text.includes(`UID:${key.replace('/', '.')}.`)),
        `${key} in its calendar`,
      ).toBe(true);
      expect(
        nowFacts.some(({ address, keys }) => address === `/plekken/${place.id}/` && keys.includes(key)),
        `${key} on its page`,
      ).toBe(true);
      const hasPlainSlot = slots.some(({ at, to }) => at === undefined && to !== null);
      if (hasPlainSlot)
        expect(services.find((service) => service.address === `/plekken/${place.id}/` && service.key === key)?.hours, `${key} in JSON-LD`).toBeDefined();
    }
    if (id === 'voorbeeldstad') expect(told).toBeGreaterThan(10);
  });
});
