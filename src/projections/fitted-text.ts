/** Words into lines of a picture, as large as they fit. Pure: widths come from whoever knows the fonts. */

/** The width of a line in px at `size` px. */
export type MeasureLine = (line: string, size: number) => number;

export interface Box {
  readonly width: number;
  readonly height: number;
  /** In px, largest first; the first that fits is taken. */
  readonly sizes: readonly number[];
  /** Height of a line, as a part of its size. */
  readonly leading: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Of all lines together, in px. */
  readonly height: number;
}

/** The text in a box. What doesn't fit at the smallest size ends in "…": nothing ever stands outside the box. */
export function fittedText(text: string, box: Box, measure: MeasureLine): FittedText {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const size of box.sizes) {
    const lines = linesOf(words, (line) => measure(line, size) <= box.width);
    if (lines && lines.length * size * box.leading <= box.height)
      return fitted(
        balanced(words, lines, box.width, (line) => measure(line, size)),
        size,
        box,
      );
  }
  const smallest = box.sizes.at(-1) ?? 0;
  const fits = (line: string) => measure(line, smallest) <= box.width;
  const lines = linesOf(
    words.flatMap((word) => pieces(word, fits)),
    fits,
  );
  const room = Math.max(1, Math.floor(box.height / (smallest * box.leading)));
  const shown = lines?.slice(0, room) ?? [];
  return fitted(lines && lines.length > room ? [...shown.slice(0, -1), shortened(shown.at(-1) ?? '', fits)] : shown, smallest, box);
}

const fitted = (lines: readonly string[], size: number, { leading }: Box): FittedText => ({ size, lines, height: lines.length * size * leading });

/** @returns undefined when a word is wider than a line */
function linesOf(words: readonly string[], fits: (line: string) => boolean): string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else if (fits(word)) lines.push(word);
    else return undefined;
  }
  return lines;
}

// "Just / walk in" looks better than "Just walk / in": the narrowest box with as many lines.
function balanced(words: readonly string[], lines: readonly string[], width: number, widthOf: (line: string) => number): readonly string[] {
  let best = lines;
  for (let narrower = width; narrower > width / 2; narrower -= width / 50) {
    const next = linesOf(words, (line) => widthOf(line) <= narrower);
    if (next?.length !== lines.length) return best;
    best = next;
  }
  return best;
}

/** A word in pieces that each fit. */
function pieces(word: string, fits: (piece: string) => boolean): string[] {
  const cut: string[] = [];
  for (const letter of word) {
    const longer = (cut.at(-1) ?? '') + letter;
    if (cut.length > 0 && fits(longer)) cut.splice(-1, 1, longer);
    else cut.push(letter);
  }
  return cut;
}

function shortened(line: string, fits: (line: string) => boolean): string {
  const letters = Array.from(line);
  while (letters.length > 0 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
