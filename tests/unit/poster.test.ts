/** What stands on the poster of a neighbourhood, and how much of it fits. */
import { describe, expect, test } from 'vitest';
import { posterOf, type PosterTimetable } from '#projections/poster.ts';
import { rankOf, wordsOf } from '#projections/poster-line.ts';
import { comingMonday, posterWeek } from '#projections/poster-week.ts';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { readSources } from '#sources/files.ts';
import { buurthuis, contentFolder } from '../fixtures/content-folder.ts';
import { dutch } from '../fixtures/readers.ts';

const neighbourhoodIn = (catalogue: Catalogue, id: string) => catalogue.neighbourhoods.find((one) => one.id === id)!;
const small = contentFolder().catalogue();
const voorbeeldstad = buildCatalogue(readSources('voorbeeldstad'), { today: '2026-11-22' }).catalogue!;

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

describe('when the times were asked', () => {
  const asked = (on: string) => {
    const hours = `hours: { on: 2026-11-12, source: gebeld met de gastvrouw, confirmed: true }\n      handover`;
    return contentFolder().replace(buurthuis, hours, hours.replace('2026-11-12', on)).catalogue();
  };

  test('is told from the first day to the last, as precise as it was written down', () => {
    expect(weekPoster('west').checked).toEqual({ since: '2026-11-12', until: '2026-11-12' });
    expect(weekPoster('west', asked('2026-11')).checked).toEqual({ since: '2026-11', until: '2026-11-12' });
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
        // Where one can go with any question stays, whatever else there is.
        expect(shown[day]!.filter(({ offer }) => offer.kind.id !== 'informatie-adviespunt').every(({ offer }) => rankOf(offer) <= best)).toBe(true);
      }
    }
  });

  test('a place to go with any question is never cut from the week', () => {
    let cut = 0;
    for (const [number, poster] of posters.entries()) {
      const isAdvice = ({ offer }: { readonly offer: { readonly kind: { readonly id: string } } }) => offer.kind.id === 'informatie-adviespunt';
      const asked = posterWeek(voorbeeldstad.neighbourhoods[number]!, voorbeeldstad).days.flatMap(({ moments }) => moments.filter(isAdvice));
      const shown = poster.days.flatMap(({ lines }) => lines.map(({ moment }) => moment)).filter(isAdvice);
      expect(new Set(shown.map(({ offer }) => offer))).toEqual(new Set(asked.map(({ offer }) => offer)));
      cut += asked.length === 0 ? 0 : poster.more;
    }
    expect(cut).toBeGreaterThan(0);
  });

  test('a day on which there is something never looks empty', () => {
    for (const [number, poster] of posters.entries()) {
      const { days } = posterWeek(voorbeeldstad.neighbourhoods[number]!, voorbeeldstad);
      expect(poster.days.map(({ lines }) => lines.length > 0)).toEqual(days.map(({ moments }) => moments.length > 0));
    }
  });

  test('every place of the week that has a street is in the addresses', () => {
    const { addresses } = weekPoster('lindel', voorbeeldstad);
    expect(addresses).toContainEqual({ placeName: 'Vrouwenkamer Jasmijn', street: 'Rozenhof 11' });
  });

  test('what stands on the door is true for the whole week, also for what is cut', () => {
    for (const [number, { isFree, isWithoutAppointment }] of posters.entries()) {
      const offers = posterWeek(voorbeeldstad.neighbourhoods[number]!, voorbeeldstad).days.flatMap(({ moments }) => moments.map(({ offer }) => offer));
      expect(isFree).toBe(offers.every(({ cost }) => cost === 'free'));
      expect(isWithoutAppointment).toBe(offers.every(({ appointment }) => ['none', 'possible'].includes(appointment)));
    }
  });
});
