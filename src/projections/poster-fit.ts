/** How much fits on one sheet of A4: lines are counted before anything is printed. Lengths in millimetres; poster.css sets the same ones. */
import type { SiteLanguage } from '#i18n/site-language.ts';

/** How the type is set: in points, never under 13, and with all words or only those that are needed. */
export interface PosterType {
  readonly size: 19 | 17 | 15 | 13;
  readonly words: 'all' | 'needed';
}

/** From the roomiest to the tightest. */
export const posterTypes: readonly [PosterType, ...PosterType[]] = [
  { size: 19, words: 'all' },
  { size: 17, words: 'all' },
  { size: 15, words: 'all' },
  { size: 15, words: 'needed' },
  { size: 13, words: 'needed' },
];

/** A4 is 297 high; wall, foot and white take the rest, and 6 % stays free for wider letters than ours. */
export const posterRoom = 154;
/** From margin to margin. */
export const posterWidth = 182;
/** What stands under the list: addresses, and how much more there is. */
export const noteSize = 13;

const millimetre = 25.4 / 72;
/** The average letter of our own font, with some to spare, in ems. */
const letter = 0.5;

/** An em of so many points. */
export const em = (points: number) => points * millimetre;

/**
 * Height of a line in ems. Arabic letters reach higher and lower, and a Latin name between them makes a row about 6 % higher
 * than the 1.5 of poster.css: that much is counted on top of it.
 */
const leading = { ltr: 1.25, rtl: 1.6 };
export const lineHeight = (points: number, { direction }: Pick<SiteLanguage, 'direction'>) => em(points) * leading[direction];

/** Lines a text takes in a column of so many millimetres: broken at spaces, and a word that is too long wherever it must. */
export function linesOf(text: string, points: number, column: number): number {
  const letters = Math.max(1, Math.floor(column / (em(points) * letter)));
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length <= letters) used += 1 + length;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(length / letters) - 1);
      used = length > letters ? length % letters : length;
    }
  }
  return lines;
}

/**
 * The roomiest type in which all lines fit; when none does, the tightest with as many of the first lines as fit.
 * @param heightOf the height of the first `count` lines with what goes under them
 */
export function largestFit(count: number, heightOf: (count: number, type: PosterType) => number): { readonly type: PosterType; readonly count: number } {
  const roomy = posterTypes.find((type) => heightOf(count, type) <= posterRoom);
  if (roomy) return { type: roomy, count };
  const type = posterTypes.at(-1) ?? posterTypes[0];
  let shown = count;
  while (shown > 0 && heightOf(shown, type) > posterRoom) shown--;
  return { type, count: shown };
}
