/** What stands on the poster of a neighbourhood, and how much of it fits. */
import { describe, expect, test } from 'vitest';
import { posterOf, type PosterTimetable } from '#projections/poster.ts';
import { largestFit, linesOf, posterRoom } from '#projections/poster-fit.ts';
import { rankOf, wordsOf } from '#projections/poster-line.ts';
import { posterPhone } from '#projections/poster-phone.ts';
import { comingMonday, posterWeek } from '#projections/poster-week.ts';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { readSources } from '#sources/files.ts';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';
import { dutch } from '../fixtures/readers.ts';

const neighbourhoodIn = (catalogue: Catalogue, id: string) => catalogue.neighbourhoods.find((one) => one.id === id)!;
const small = contentFolder().catalogue();
const townOf = (id: string) => buildCatalogue(readSources(id), { today: '2026-11-22' }).catalogue!;
const voorbeeldstad = townOf('voorbeeldstad');
const venlo = townOf('venlo');

function weekPoster(id: string, catalogue = small): PosterTimetable {
  const poster = posterOf(neighbourhoodIn(catalogue, id), catalogue, dutch);
  if (poster.is !== 'week') throw new Error(`${id} has no week.`);
  return poster;
}
const toldOn = ({ days, type }: PosterTimetable, day: number) =>
  days[day]!.lines.map((line) => [line.time.value, ...wordsOf(line, type).map(({ value }) => value)].join(' | '));

describe('the week of a poster', () => {
  test('is the coming one from Monday to Sunday, and today when it is Monday', () => {
    expect(comingMonday('2026-11-21')).toBe('2026-11-23');
    expect(comingMonday('2026-11-23')).toBe('2026-11-23');
    expect(comingMonday('2026-11-24')).toBe('2026-11-30');
    const { since, until, days } = weekPoster('west');
    expect([since, until, days.length]).toEqual(['2026-11-23', '2026-11-29', 7]);
  });

  test('tells time, activity and place', () => {
    expect(toldOn(weekPoster('west'), 0)[0]).toMatch(/^9\.30–12\.00 \| .+ \| Buurthuis/);
  });

  test('names its dates when something is not every week', () => {
    // The Thursday soup is once in two weeks.
    expect(weekPoster('west').isEveryWeek).toBe(false);
  });

  test('says "every week" only when four weeks or more are exactly the same, and until the last of them', () => {
    const steady = contentFolder().replace(buurthuis, '        - { days: [th], from: "19:00", every: 2, since: 2026-11-05, note: met soep }\n', '').catalogue();
    const { isEveryWeek, since, until } = posterWeek(neighbourhoodIn(steady, 'west'), steady);
    // The day before Christmas Eve is an exception: that week is not like the others.
    expect({ isEveryWeek, since, until }).toEqual({ isEveryWeek: true, since: '2026-11-23', until: '2026-12-20' });
  });

  test('never makes a rule of an exception', () => {
    const closed = contentFolder().replace(buurthuis, '{ since: 2026-12-23, closed: true', '{ since: 2026-11-23, closed: true').catalogue();
    const poster = weekPoster('west', closed);
    expect(toldOn(poster, 0).join()).not.toContain('9.30');
    expect(toldOn(poster, 2).join()).toContain('9.30');
    expect(poster.isEveryWeek).toBe(false);
  });

  test('promises nothing past the shelf life of what was asked', () => {
    const steady = contentFolder()
      .replace(buurthuis, '        - { days: [th], from: "19:00", every: 2, since: 2026-11-05, note: met soep }\n', '')
      .catalogue('2027-04-20');
    // Asked on 12 November and good for half a year: 12 May is within the four weeks.
    expect(posterWeek(neighbourhoodIn(steady, 'west'), steady).isEveryWeek).toBe(false);
  });
});

describe('only what is sure', () => {
  test('hours that nobody confirmed are not on the poster', () => {
    const hours = 'hours: { on: 2026-11-12, source: gebeld met de gastvrouw, confirmed: true }\n      handover';
    const unsure = contentFolder().replace(buurthuis, hours, hours.replace('true', 'false')).catalogue();
    const poster = posterOf(neighbourhoodIn(unsure, 'west'), unsure, dutch);
    const told = poster.is === 'week' ? poster.days.flatMap(({ lines }) => lines.map(({ moment }) => moment.offer.key)) : [];
    expect(told).not.toContain('buurthuis/inloop');
  });

  test('in Venlo nothing is confirmed: every poster tells places and says that the hours are not sure', () => {
    for (const neighbourhood of venlo.neighbourhoods) {
      const poster = posterOf(neighbourhood, venlo, dutch);
      expect(poster.is, neighbourhood.id).toBe('places');
      if (poster.is === 'places') {
        expect(poster.places.length, neighbourhood.id).toBeGreaterThan(0);
        expect(poster.doubt, neighbourhood.id).toBeDefined();
      }
    }
  });

  test('"call first" only when every place on it can be called', () => {
    for (const neighbourhood of venlo.neighbourhoods) {
      const poster = posterOf(neighbourhood, venlo, dutch);
      if (poster.is === 'places' && poster.doubt === 'call') expect(poster.places.every(({ phone }) => phone !== undefined)).toBe(true);
    }
  });

  test('a neighbourhood with nothing shows its neighbours, with a door or a number each', () => {
    const poster = posterOf(neighbourhoodIn(venlo, 'klingerberg'), venlo, dutch);
    expect(poster).toMatchObject({ is: 'places', isNearby: true });
    if (poster.is === 'places') expect(poster.places.every(({ address, phone }) => address.length > 0 || phone !== undefined)).toBe(true);
  });

  test('the number below is one that was asked', () => {
    expect(posterPhone(neighbourhoodIn(voorbeeldstad, 'lindel'), voorbeeldstad)?.placeName).toBe('Bibliotheek Lindel');
    expect(posterPhone(neighbourhoodIn(venlo, 'tegelen'), venlo)).toBeUndefined();
  });

  test('what somebody should not be seen reading is not on a wall', () => {
    const shown = voorbeeldstad.neighbourhoods.flatMap(({ id }) => weekPoster(id, voorbeeldstad).days.flatMap(({ lines }) => lines));
    expect(shown.filter(({ moment }) => moment.offer.topics.some(({ sensitive }) => sensitive))).toEqual([]);
  });
});

describe('order and cutting', () => {
  const posters = voorbeeldstad.neighbourhoods.map(({ id }) => weekPoster(id, voorbeeldstad));

  test('together comes before alone, then by time', () => {
    for (const { days } of posters) {
      for (const { lines } of days) {
        const order = lines.map(({ moment }) => rankOf(moment.offer) * 10_000 + moment.slot.from);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }
    }
  });

  test('what is left out is counted, and is never more important than what stays on the same day', () => {
    for (const [number, poster] of posters.entries()) {
      const all = posterWeek(voorbeeldstad.neighbourhoods[number]!, voorbeeldstad).days.map(({ moments }) => moments);
      const shown = poster.days.map(({ lines }) => lines.map(({ moment }) => moment));
      expect(poster.more).toBe(all.flat().length - shown.flat().length);
      for (const [day, moments] of all.entries()) {
        const keys = shown[day]!.map(({ offer, slot }) => `${offer.key} ${slot.from}`);
        const cut = moments.filter(({ offer, slot }) => !keys.includes(`${offer.key} ${slot.from}`));
        const best = Math.min(...cut.map(({ offer }) => rankOf(offer)));
        expect(shown[day]!.every(({ offer }) => rankOf(offer) <= best)).toBe(true);
      }
    }
  });

  test('every place of the week that has a street is in the addresses', () => {
    const { addresses } = weekPoster('lindel', voorbeeldstad);
    expect(addresses).toContainEqual({ placeName: 'Vrouwenkamer Jasmijn', street: 'Rozenhof 11' });
  });

  test('what stands on the door is true for all of it', () => {
    for (const { days, isFree, isWithoutAppointment } of posters) {
      const offers = days.flatMap(({ lines }) => lines.map(({ moment }) => moment.offer));
      expect(isFree).toBe(offers.every(({ cost }) => cost === 'free'));
      expect(isWithoutAppointment).toBe(offers.every(({ appointment }) => ['none', 'possible'].includes(appointment)));
    }
  });
});

describe('what fits', () => {
  test('a text is broken at spaces, and a long word where it must', () => {
    expect(linesOf('kort', 13, 100)).toBe(1);
    // 13 points in 25 mm: ten letters.
    expect(linesOf('tien tekens', 13, 25)).toBe(2);
    expect(linesOf('a'.repeat(25), 13, 25)).toBe(3);
    expect(linesOf('kort ' + 'a'.repeat(25), 13, 25)).toBe(4);
  });

  test('type shrinks in steps down to 13 points, then words go, then lines', () => {
    const heightOf =
      (perLine: number) =>
      (count: number, { size }: { size: number }) =>
        count * perLine * size;
    const lineAt = (size: number) => posterRoom / 10 / size;
    expect(largestFit(10, heightOf(lineAt(19)))).toEqual({ type: { size: 19, words: 'all' }, count: 10 });
    expect(largestFit(10, heightOf(lineAt(16)))).toEqual({ type: { size: 15, words: 'all' }, count: 10 });
    expect(largestFit(10, heightOf(lineAt(14)))).toEqual({ type: { size: 13, words: 'needed' }, count: 10 });
    expect(largestFit(20, heightOf(lineAt(13)))).toEqual({ type: { size: 13, words: 'needed' }, count: 10 });
    expect(largestFit(3, () => Number.POSITIVE_INFINITY).count).toBe(0);
  });
});
