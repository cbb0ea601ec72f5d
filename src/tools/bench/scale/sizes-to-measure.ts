import type { NamedSize } from './embedded-sizes.ts';

/** Round sizes, and beside them two municipalities of the country as they are; smallest first. */
export function sizesToMeasure(round: readonly number[], country: readonly number[]): NamedSize[] {
  const middle = Math.floor(country.length / 2);
  const real = [
    { name: 'median municipality', number: middle + 1, offers: country[middle] ?? 0 },
    { name: 'largest municipality', number: 1, offers: country[0] ?? 0 },
  ];
  // A number of no municipality of the country, so that none of them is made twice.
  const made = round.map((offers, rank) => ({ name: '', number: country.length + 1 + rank, offers }));
  return [...made, ...real].sort((a, b) => a.offers - b.offers);
}
