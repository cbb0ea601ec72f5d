/** Neighbourhoods with invented names, around an invented middle. */
import type { Point } from '#domain/geometry.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import { inventedName } from '../../bench/search/many-documents.ts';
import type { Dice } from './dice.ts';

/** The rectangle around the Netherlands: the only thing of the country that is real. */
export const box = { south: 50.75, west: 3.36, north: 53.55, east: 7.23 } as const;

const offersEach = 30;
const mostNeighbourhoods = 60;
/** Neighbourhoods in one stadsdeel. */
const perPart = 6;
const names = 1_000_000;
/** Degrees of latitude; about as much land for ten offers as for a hundred. */
const reachOf = (offers: number) => 0.02 + Math.min(0.06, offers / 100_000);

export const around = ({ latitude, longitude }: Point, reach: number, dice: Dice): Point => ({
  latitude: within(box.south, latitude + (dice.throw() - 0.5) * 2 * reach, box.north),
  // A degree of longitude is shorter here.
  longitude: within(box.west, longitude + (dice.throw() - 0.5) * 3.2 * reach, box.east),
});

const within = (least: number, value: number, most: number) => Number(Math.min(most, Math.max(least, value)).toFixed(5));

export const somewhere = (dice: Dice): Point => ({
  latitude: box.south + dice.throw() * (box.north - box.south),
  longitude: box.west + dice.throw() * (box.east - box.west),
});

/** @returns at least one; a larger municipality has stadsdelen with neighbourhoods in them */
export function inventNeighbourhoods(municipality: string, offers: number, dice: Dice): Neighbourhood[] {
  const middle = somewhere(dice);
  const count = Math.min(mostNeighbourhoods, Math.max(1, Math.round(offers / offersEach)));
  if (count <= 2 * perPart) return Array.from({ length: count }, (_, number) => invent(`wijk-${String(number)}`, dice.below(3) === 0 ? 'dorp' : 'wijk'));
  return Array.from({ length: Math.ceil(count / perPart) }, (_, part) => {
    const children: Neighbourhood[] = [];
    const parent: Neighbourhood = { ...invent(`deel-${String(part)}`, 'stadsdeel'), children };
    for (let number = part * perPart; number < Math.min(count, (part + 1) * perPart); number += 1)
      children.push({ ...invent(`wijk-${String(number)}`, 'wijk'), parent });
    return [parent, ...children];
  }).flat();

  function invent(id: string, kind: Neighbourhood['kind']): Neighbourhood {
    return {
      id: `${municipality}-${id}`,
      name: inventedName(dice.below(names)),
      kind,
      nicknames: dice.below(2) === 0 ? [`de ${inventedName(dice.below(names))}`] : [],
      // No postcode of the Netherlands begins with a nought.
      postcodes: [`0${String(dice.below(1000)).padStart(3, '0')}`],
      postcodesAre: 'given',
      centre: around(middle, reachOf(offers), dice),
      children: [],
      mentions: [],
    };
  }
}
