import { describe, expect, test } from 'vitest';
import { within } from '#domain/neighbourhood.ts';
import { isConfidential } from '#domain/place.ts';
import { nearAdvice } from '#projections/near-advice.ts';
import { neighbourhoodOffers } from '#projections/neighbourhood-offers.ts';
import { spotOf } from '#projections/neighbourhood-spots.ts';
import { silhouetteOf } from '#projections/silhouette.ts';
import { readContent } from '../build/built-site.ts';

const day = '2026-11-21';
const towns = ['voorbeeldstad', 'venlo', 'rheden'].map((id) => [id, readContent(id, day).catalogue] as const);
const townOf = (id: string) => towns.find(([town]) => town === id)![1];
const find = (town: string, id: string) => townOf(town).neighbourhoods.find((neighbourhood) => neighbourhood.id === id)!;

describe.each(towns)('every neighbourhood of %s', (town, catalogue) => {
  const { neighbourhoods } = catalogue;

  test('lists no offer twice and none of a secret address among its own', () => {
    for (const neighbourhood of neighbourhoods) {
      const { own, wider, everywhere } = neighbourhoodOffers(neighbourhood, catalogue);
      const keys = [...own, ...wider.flatMap(({ offers }) => offers), ...everywhere].map(({ key }) => key);
      expect(new Set(keys).size, neighbourhood.id).toBe(keys.length);
      expect(own.filter(({ place }) => isConfidential(place))).toEqual([]);
    }
  });

  test('is unsure only when it has no week', () => {
    for (const neighbourhood of neighbourhoods) {
      const { hasWeek, isUnsure, week } = neighbourhoodOffers(neighbourhood, catalogue);
      expect(hasWeek && isUnsure).toBe(false);
      expect(week).toHaveLength(7);
    }
  });

  test('has a drawing exactly where an outline of it, or of what lies in it, is known', () => {
    const codes = new Set(catalogue.boundaries?.features.map(({ properties }) => properties.code));
    const outlined = neighbourhoods.filter((one) => within(one).some(({ boundary }) => boundary !== undefined && codes.has(boundary)));
    expect(outlined.length > 0).toBe(town !== 'rheden');
    expect(neighbourhoods.filter((one) => silhouetteOf(one, catalogue))).toEqual(outlined);
  });

  test('is drawn within its frame, in less than 3 kB', () => {
    for (const drawing of neighbourhoods.map((one) => silhouetteOf(one, catalogue)).filter((one) => one !== undefined)) {
      const { width, height, all, lit } = drawing;
      expect(Math.max(width, height)).toBe(200);
      expect((all + lit).length).toBeLessThan(3000);
      for (const [, x, y] of (all + lit).matchAll(/(\d+) (\d+)/g)) {
        expect(Number(x)).toBeLessThanOrEqual(width);
        expect(Number(y)).toBeLessThanOrEqual(height);
      }
      for (const outline of lit.split(/(?<=Z)/)) expect(all).toContain(outline);
    }
  });
});

describe('the drawing', () => {
  test('lights every neighbourhood of a stadsdeel', () => {
    expect(silhouetteOf(find('voorbeeldstad', 'achter-het-spoor'), townOf('voorbeeldstad'))?.lit.match(/Z/g)).toHaveLength(2);
    expect(silhouetteOf(find('voorbeeldstad', 'lindel'), townOf('voorbeeldstad'))?.lit.match(/Z/g)).toHaveLength(1);
  });

  test('is not there without outlines', () => {
    expect(silhouetteOf(find('rheden', 'velp'), townOf('rheden'))).toBeUndefined();
  });

  test('stands upright: the north is above', () => {
    const topOf = (id: string) => Math.min(...[...silhouetteOf(find('venlo', id), townOf('venlo'))!.lit.matchAll(/\d+ (\d+)/g)].map(([, y]) => Number(y)));
    expect(topOf('arcen')).toBeLessThan(topOf('belfeld'));
  });
});

describe('the places for every question', () => {
  const ids = (id: string) => nearAdvice(find('venlo', id), townOf('venlo'), 2).map(({ place }) => place.id);

  test('are the nearest first', () => {
    expect(ids('venlo-centrum')[0]).toBe('bibliotheek-venlo-stadsbibliotheek');
    expect(ids('tegelen')[0]).toBe('tip-tegelen');
    expect(ids('blerick')).toHaveLength(2);
    expect(nearAdvice(find('venlo', 'blerick'), townOf('venlo')).length).toBeGreaterThan(2);
  });
});

describe('an open door counts for the neighbourhood it stands in', () => {
  test('also a bus, only at its stops there', () => {
    const { spots } = neighbourhoodOffers(find('voorbeeldstad', 'lindel'), townOf('voorbeeldstad'));
    expect(spots).toContain('adviesbus#lindel');
    expect(spots).not.toContain('adviesbus#hoogveld');
    expect(spots).toContain('bibliotheek-lindel');
  });

  test('and not for where its offer usually is', () => {
    expect(spotOf({ at: 'de-oude-school' }, 'dorpshuis-hoogveld')).toBe('de-oude-school');
    expect(spotOf({ stop: 'hoogveld' }, 'adviesbus')).toBe('adviesbus#hoogveld');
    expect(spotOf({}, 'adviesbus')).toBe('adviesbus');
  });
});
