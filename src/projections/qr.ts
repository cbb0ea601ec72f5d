/** A QR code as one path of an SVG: the same drawing in the build and in the browser. */
import { encode } from 'uqr';

export interface QrDrawing {
  /** Modules along a side, with the quiet zone: the viewBox is `0 0 size size`. */
  readonly size: number;
  /** `d` of a path to be filled black on white. One module is one unit. */
  readonly path: string;
}

/** White around the code, in modules; with less, a phone may not find it. */
const quietZone = 4;

/** @throws when the text is longer than any QR code can hold (about 2300 letters) */
export function qrDrawing(text: string): QrDrawing {
  // M: a corner of the paper may be torn or wet. A higher level would make the squares smaller.
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return { size, path: data.map(rowPath).join('') };
}

/** Every run of black in a row is one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((isBlack, x) => (isBlack && !row[x - 1] ? [x] : []));
  return starts
    .map((start) => {
      const end = row.indexOf(false, start);
      const width = (end === -1 ? row.length : end) - start;
      return `M${start} ${y}h${width}v1h-${width}z`;
    })
    .join('');
}
