/** Numbers that look thrown and are always the same for the same seed. */

export interface Dice {
  /** From 0, less than 1. */
  readonly throw: () => number;
  /** Whole, from 0, less than `count`. */
  readonly below: (count: number) => number;
  /** @throws when there is nothing to pick from */
  readonly one: <Value>(values: readonly Value[]) => Value;
}

/** @param seed whole numbers; other ones give other dice, so that every municipality can be made by itself */
export function diceOf(...seed: readonly number[]): Dice {
  let state = seed.reduce((mixed, part) => Math.imul(mixed ^ part, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491);
  const next = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    throw: next,
    below,
    one: <Value>(values: readonly Value[]): Value => {
      if (values.length === 0) throw new Error('There is nothing to pick from.');
      return values[below(values.length)] as Value;
    },
  };
}
