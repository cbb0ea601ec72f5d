import { nearest } from '#domain/nearest.ts';

/** @returns the wanted one. @throws with what there is to choose when it isn't there */
export function choiceOf(wanted: string, known: readonly string[], noun: string): string {
  if (known.includes(wanted)) return wanted;
  const guess = nearest(wanted, [...known]);
  throw new Error(`There is no ${noun} "${wanted}".${guess ? ` Do you mean "${guess}"?` : ''} There is: ${known.join(', ')}.`);
}
