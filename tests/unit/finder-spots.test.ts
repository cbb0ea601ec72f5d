import { describe, expect, test } from 'vitest';
import { distanceFrom } from '#domain/finder/distance.ts';
import { homesAt, isElsewhere, isExact, spotsOf } from '#domain/finder/spots.ts';
import { finderOffer, metresFromMiddle, neighbourhoods, places, townWith } from '../fixtures/finder-town.ts';
import { everyDay, moment } from '../fixtures/hours-facts.ts';

const town = townWith();
// A Thursday and a Tuesday.
const thursday = moment('2026-11-26 10:00');
const tuesday = moment('2026-11-24 10:00');

const busOffer = finderOffer('bus/advies', {
  homes: ['midden', 'zuid', 'dorp'],
  hours: {
    rules: [
      { days: ['tu'], from: '09:30', to: '11:30', stop: 'brug' },
      { days: ['tu'], from: '13:00', to: '15:00', stop: 'plein' },
      { days: ['th'], from: '13:00', to: '15:00', stop: 'kade' },
    ],
  },
});
const soup = finderOffer('buurthuis/soep', {
  homes: ['midden'],
  hours: {
    rules: [
      { days: ['mo'], from: '12:00', to: '13:00' },
      { days: ['th'], from: '14:00', to: '16:00', at: 'bieb' },
      { days: ['fr'], from: '12:00', to: '13:00' },
      { days: ['fr'], from: '17:00', to: '19:00', at: 'bus', stop: 'plein' },
    ],
  },
});
const books = finderOffer('bieb/boeken', { homes: ['zuid'], hours: { rules: [{ days: [...everyDay], from: '22:00', to: '02:00' }] } });
const ids = (spots: readonly { readonly id: string }[]) => spots.map(({ id }) => id);

describe('an offer is', () => {
  test('at its place', () => {
    expect(spotsOf(soup, town, thursday)).toEqual([{ id: 'buurthuis', place: 'buurthuis', point: metresFromMiddle(1100), home: 'midden' }]);
  });

  test('at every stop of the bus when no time is chosen', () => {
    expect(spotsOf(busOffer, town, tuesday)).toEqual([
      { id: 'bus.brug', place: 'bus', point: metresFromMiddle(1500), home: 'midden' },
      { id: 'bus.kade', place: 'bus', home: 'zuid' },
      { id: 'bus.plein', place: 'bus', point: metresFromMiddle(5200), home: 'dorp' },
    ]);
  });

  test('at the stops of the chosen time only', () => {
    expect(ids(spotsOf(busOffer, town, tuesday, 'nu'))).toEqual(['bus.brug']);
    expect(ids(spotsOf(busOffer, town, tuesday, 'vandaag'))).toEqual(['bus.brug', 'bus.plein']);
    expect(ids(spotsOf(busOffer, town, moment('2026-11-24 12:00'), 'vandaag'))).toEqual(['bus.plein']);
    expect(ids(spotsOf(busOffer, town, thursday, 'vandaag'))).toEqual(['bus.kade']);
  });

  test('at every stop again when it does not drive at the chosen time', () => {
    expect(ids(spotsOf(busOffer, town, tuesday, 'avond'))).toEqual(['bus.brug', 'bus.kade', 'bus.plein']);
  });

  test('at the other place that its hours name', () => {
    expect(spotsOf(soup, town, thursday, 'vandaag')).toEqual([{ id: 'bieb', place: 'bieb', point: metresFromMiddle(-1200), home: 'zuid' }]);
    expect(ids(spotsOf(soup, town, thursday, 'nu'))).toEqual(['buurthuis']);
  });

  test('at its own place and at a stop of another, when both come in the chosen time', () => {
    expect(ids(spotsOf(soup, town, moment('2026-11-27 10:00'), 'vandaag'))).toEqual(['buurthuis', 'bus.plein']);
  });

  test('named once, however often it is there in the chosen time', () => {
    const twice = finderOffer('buurthuis/koffie', { hours: { rules: [{ days: ['sa', 'su'], from: '10:00', to: '11:00' }] } });
    expect(ids(spotsOf(twice, town, thursday, 'weekend'))).toEqual(['buurthuis']);
  });

  test.each([
    ['2026-12-06 12:00', -1200],
    ['2026-12-07 12:00', 5100],
    ['2026-12-09 12:00', undefined],
    ['2026-12-13 12:00', 5100],
    ['2026-12-14 12:00', -1200],
  ])('on %s where it has moved to', (now, north) => {
    expect(spotsOf(books, town, moment(now))[0]?.point).toEqual(north === undefined ? undefined : metresFromMiddle(north));
  });

  test('where the day on which it began has put it, also past midnight', () => {
    expect(spotsOf(books, town, moment('2026-12-07 01:00'), 'nu')[0]?.point).toEqual(metresFromMiddle(-1200));
    expect(spotsOf(books, town, moment('2026-12-07 01:00'), 'avond')[0]?.point).toEqual(metresFromMiddle(5100));
  });

  test('nowhere when its place is not told', () => {
    expect(spotsOf(finderOffer('geheim/hulp', { reach: 'whole' }), town, thursday)).toEqual([]);
  });

  test('exact only where a point is known', () => {
    expect(
      spotsOf(busOffer, town, tuesday)
        .filter(isExact)
        .map(({ id }) => id),
    ).toEqual(['bus.brug', 'bus.plein']);
    expect(spotsOf(finderOffer('tuin/tuin'), town, tuesday).filter(isExact)).toEqual([]);
  });
});

describe('the neighbourhoods of an offer are', () => {
  test('its own, also when it is open at its own place', () => {
    expect(homesAt(soup, town, moment('2026-11-23 10:00'), 'vandaag')).toEqual(['midden']);
    expect(isElsewhere(soup, moment('2026-11-23 10:00'), 'vandaag')).toBe(false);
  });

  test('those of the chosen time, when it is somewhere else then', () => {
    expect(homesAt(soup, town, thursday, 'vandaag')).toEqual(['zuid']);
    expect(homesAt(busOffer, town, tuesday, 'nu')).toEqual(['midden']);
    expect(homesAt(busOffer, town, tuesday, 'vandaag')).toEqual(['midden', 'dorp']);
    expect(isElsewhere(busOffer, tuesday, 'nu')).toBe(true);
  });

  test('its own when it is not on at the chosen time', () => {
    expect(homesAt(busOffer, town, tuesday, 'avond')).toEqual(['midden', 'zuid', 'dorp']);
    expect(isElsewhere(busOffer, tuesday, 'avond')).toBe(false);
  });

  test('its own when nobody knows where the other place is', () => {
    const trip = finderOffer('buurthuis/uitje', { homes: ['midden'], hours: { rules: [{ days: ['th'], from: '14:00', to: '16:00', at: 'verdwenen' }] } });
    expect(homesAt(trip, town, thursday, 'vandaag')).toEqual(['midden']);
  });
});

describe('the distance to an offer', () => {
  const from = { point: metresFromMiddle(0) };
  const metres = (...given: Parameters<typeof distanceFrom>) => Math.round(distanceFrom(...given)?.metres ?? -1);

  test('is to the nearest exact spot, also when a middle is nearer', () => {
    const spots = spotsOf(busOffer, town, tuesday);
    expect(metres(from, spots, ['midden', 'zuid', 'dorp'], town)).toBe(1500);
    expect(distanceFrom(from, spots, ['midden'], town)?.isExact).toBe(true);
  });

  test('is to the nearest middle of its neighbourhoods when no spot is exact', () => {
    expect(metres(from, spotsOf(busOffer, town, thursday, 'vandaag'), ['zuid'], town)).toBe(1000);
    expect(metres(from, [], ['dorp', 'gehucht'], town)).toBe(5000);
    expect(distanceFrom(from, [], ['dorp'], town)?.isExact).toBe(false);
  });

  test('is rough from a postcode, and nothing to what is somewhere in the same neighbourhood', () => {
    const postcode = { ...from, around: ['midden'] };
    expect(distanceFrom(postcode, spotsOf(busOffer, town, tuesday), ['midden'], town)?.isExact).toBe(false);
    expect(distanceFrom(postcode, [], ['midden'], town)).toEqual({ metres: 0, isExact: false });
    expect(metres(postcode, [], ['dorp'], town)).toBe(5000);
  });

  test('is not known without a spot and a neighbourhood', () => {
    expect(distanceFrom(from, [], [], town)).toBeUndefined();
    expect(distanceFrom(from, [{ id: 'x', place: 'x' }], ['nergens'], { neighbourhoods })).toBeUndefined();
    expect(Object.keys(places)).not.toContain('x');
  });
});
