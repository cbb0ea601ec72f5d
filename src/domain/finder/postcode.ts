/** Postcodes, worked out on the device: nothing about them is ever sent anywhere. */
import type { Point } from '../geometry.ts';
import type { FinderNeighbourhood } from './finder-offer.ts';

/** "5921 AB" → "5921"; undefined for anything that isn't a postcode. */
export const postcodeOf = (text: string): string | undefined => /^\s*(\d{4})\s*(?:[a-z]{2})?\s*$/i.exec(text)?.[1];

/** The neighbourhoods with this postcode (four digits). A stadsdeel holds the postcodes of its neighbourhoods; the smaller ones say more. */
export function neighbourhoodsWith(postcode: string, neighbourhoods: readonly FinderNeighbourhood[]): FinderNeighbourhood[] {
  const all = neighbourhoods.filter(({ postcodes }) => postcodes.includes(postcode));
  return all.filter(({ id }) => !all.some(({ parent }) => parent === id));
}

/** The middle of the neighbourhoods with this postcode: near enough to put a list in order. Undefined when none has it. */
export function postcodePoint(postcode: string, neighbourhoods: readonly FinderNeighbourhood[]): Point | undefined {
  const centres = neighbourhoodsWith(postcode, neighbourhoods).map(({ centre }) => centre);
  if (centres.length === 0) return undefined;
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return { latitude: mean(centres.map(({ latitude }) => latitude)), longitude: mean(centres.map(({ longitude }) => longitude)) };
}
