/** How a card is written in an address: `1.<made>[_].<offer>.<offer>.<check>`. What it means stays the same for as long as paper lasts. */
import { shortHash } from './short-hash.ts';

export const version = '1';
export const separator = '.';
// No digit of base 36, so that it can stand behind one.
export const largeSign = '_';
export const expectedSign = '~';
export const momentSign = '-';

/** Days and minutes are counted from here, in base 36. */
export const epoch = '2026-01-01';
export const radix = 36;
export const minutesPerDay = 1440;

/** Shows that an address came through whole: a cut or misread one has another check. */
export const checkOf = (text: string): string => shortHash(text, 3);
