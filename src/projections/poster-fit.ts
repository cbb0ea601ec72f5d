/** How much fits on one sheet of A4: lines are counted before anything is printed. Lengths in millimetres; poster.css sets the same ones. */
import type { SiteLanguage } from '#i18n/site-language.ts';

/** How the type is set: in points, and with all words or only those that are needed. */
export interface PosterType {
  readonly size: 19 | 17 | 15 | 13 | 12 | 11;
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
/** Only when 13 points cannot hold what may never be cut. */
const smallTypes: readonly PosterType[] = [
  { size: 12, words: 'needed' },
  { size: 11, words: 'needed' },
];

/** A4 is 297 high; wall, foot and white take the rest, and 6 % stays free for wider letters than ours. */
export const posterRoom = 154;
/** From margin to margin. */
export const posterWidth = 182;
/** Rows of Arabic make the foot higher: that much less is left for the list. */
export const footExtra = { ltr: 0, rtl: 6 };
/** What stands under the list: addresses, and how much more there is. */
export const noteSize = 13;

const millimetre = 25.4 / 72;
/** The average letter of our own font, with some to spare, in ems. */
const letter = 0.5;

/** Signs that hold a name together in the other direction: they have no width. */
const isolates = /[\u2066-\u2069]/g;

/** An em of so many points. */
export const em = (points: number) => points * millimetre;

/**
 * Height of a line in ems. Arabic letters reach higher and lower than the 1.25 of the others. A Latin name between them leaves the row
 * as high as poster.css sets it (1.4): some is counted on top of that, for who prints with another font.
 */
const leading = { ltr: 1.25, rtl: 1.45 };
export const lineHeight = (points: number, { direction }: Pick<SiteLanguage, 'direction'>) => em(points) * leading[direction];

/** Lines a text takes in a column of so many millimetres: broken at spaces, and a word that is too long wherever it must. */
export function linesOf(text: string, points: number, column: number): number {
  const letters = Math.max(1, Math.floor(column / (em(points) * letter)));
  let lines = 1;
  let used = 0;
  for (const { length } of text.replace(isolates, '').split(' ')) {
    if (used > 0 && used + 1 + length <= letters) used += 1 + length;
    else {
      if (used > 0) lines++;
      lines += Math.max(0, Math.ceil(length / letters) - 1);
      used = length > letters ? length % letters : length;
    }
  }
  return lines;
}

export interface PosterFit {
  readonly type: PosterType;
  readonly count: number;
}

/**
 * The roomiest type in which all lines fit; when none does, the tightest with as many of the first lines as fit.
 * @param heightOf the height of the first `count` lines with what goes under them
 * @param least so many of the first lines stay, in smaller type if they must; only when that doesn't hold them either there are fewer
 */
export function largestFit(count: number, heightOf: (count: number, type: PosterType) => number, least = 0): PosterFit {
  const roomy = posterTypes.find((type) => heightOf(count, type) <= posterRoom);
  if (roomy) return { type: roomy, count };
  const tightest = posterTypes.at(-1) ?? posterTypes[0];
  const mostIn = (type: PosterType): PosterFit => {
    let shown = count;
    while (shown > 0 && heightOf(shown, type) > posterRoom) shown--;
    return { type, count: shown };
  };
  let fit = mostIn(tightest);
  for (const type of smallTypes) if (fit.count < least) fit = mostIn(type);
  return fit;
}
