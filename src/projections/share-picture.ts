/** The picture that a message shows beside a link to the site, as SVG: a painted wall, one open door with its light on the floor, and big words. */
import { fittedText, type Box, type FittedText } from './fitted-text.ts';
import { colourOf, openDoor, type Paint } from './open-door.ts';
import type { ShareText, ShareWords } from './share-words.ts';
import { runsOf } from './text-runs.ts';

/** In px, as Open Graph asks. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What the picture must know of the fonts. */
export interface Typeface {
  readonly weight: number;
  readonly latin: string;
  readonly arabic: string;
  /** The width of a word or a space in px. */
  readonly measure: (text: string, family: string, size: number) => number;
}

const floor = 532;
const door = { x: 826, y: 76, width: 292, height: floor - 76, frame: 16 };
const column = { start: 68, width: 690, top: 60, bottom: floor - 44 };
const sizesBetween = (largest: number, smallest: number, step: number) =>
  Array.from({ length: Math.floor((largest - smallest) / step) + 1 }, (_, index) => largest - index * step);

// Arabic stands taller on its line than Latin does.
const leadingOf = ({ direction }: ShareText, latin: number) => (direction === 'rtl' ? latin + 0.22 : latin);

/** @param paint the colours of the municipality's theme by day */
export function sharePicture(words: ShareWords, paint: Paint, typeface: Typeface): string {
  const { width, height } = pictureSize;
  const fit = (said: ShareText, box: Omit<Box, 'width'>) => fittedText(said.text, { width: column.width, ...box }, lineMeasure(said, typeface));
  const { name, title, lead, note } = words;

  const nameText = fit(name, { height: 92, sizes: [40, 36, 32, 28], leading: 1.15 });
  const leadText = fit(lead, { height: 126, sizes: sizesBetween(38, 26, 2), leading: leadingOf(lead, 1.26) });
  const between = { name: 28, lead: 22 };
  const room = column.bottom - column.top - nameText.height - leadText.height - between.name - between.lead;
  const titleText = fit(title, { height: room, sizes: sizesBetween(152, 48, 4), leading: leadingOf(title, 1.02) });
  const noteText = note && fit(note, { height: 84, sizes: sizesBetween(27, 17, 2), leading: leadingOf(note, 1.28) });

  const leadTop = column.bottom - leadText.height;
  const titleTop = leadTop - between.lead - titleText.height;
  const lines = (said: ShareText, text: FittedText, top: number, role: string) =>
    drawnLines({ said, text, top, colour: colourOf(paint, role) }, words, typeface);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    words.direction === 'rtl' ? `<g transform="matrix(-1 0 0 1 ${width} 0)">` : '<g>',
    `<path fill="${colourOf(paint, 'wall')}" d="M0 0H${width}V${floor}H0Z"/>`,
    `<path fill="${colourOf(paint, 'paper')}" d="M0 ${floor}H${width}V${height}H0Z"/>`,
    `<path fill="${colourOf(paint, 'glow')}" d="M${door.x} ${floor}H${door.x + door.width}L${door.x + door.width - 34} ${height}H${door.x - 330}Z"/>`,
    openDoor(door, paint),
    '</g>',
    lines(name, nameText, column.top, 'on-wall'),
    lines(title, titleText, titleTop, 'on-wall'),
    lines(lead, leadText, leadTop, 'on-wall'),
    note && noteText ? lines(note, noteText, floor + (height - floor - noteText.height) / 2, 'text') : '',
    '</svg>',
  ].join('');
}

const familyOf = (isArabic: boolean, { latin, arabic }: Typeface) => (isArabic ? arabic : latin);

// Heavy letters in a large size stand closer together; joined ones cannot.
const trackingOf = ({ direction }: ShareText, size: number) => (direction === 'rtl' ? 0 : -0.0004 * Math.max(0, size - 40));

const lineMeasure = (said: ShareText, typeface: Typeface) => (line: string, size: number) =>
  runsOf(line, said.direction)
    .flatMap(({ text, isArabic }) => text.split(/( )/).map((part) => (part === '' ? 0 : typeface.measure(part, familyOf(isArabic, typeface), size))))
    .reduce((sum, width) => sum + width, line.length * trackingOf(said, size) * size);

interface Drawn {
  readonly said: ShareText;
  readonly text: FittedText;
  readonly top: number;
  readonly colour: string;
}

/** Lines hang on the side where the page starts, also Dutch ones on an Arabic page. */
function drawnLines({ said, text: { lines, size, height }, top, colour }: Drawn, { direction }: ShareWords, typeface: Typeface): string {
  const leading = height / lines.length;
  const isMirrored = direction === 'rtl';
  const tracking = round(trackingOf(said, size) * size);
  return lines
    .map((line, index) => {
      // The letters of a line hang around the middle of its height; 0.36 is about half a capital.
      const y = round(top + leading * (index + 0.5) + size * 0.36);
      let x = isMirrored ? pictureSize.width - column.start : column.start;
      return runsOf(line, said.direction)
        .map(({ text, isArabic }) => {
          const family = familyOf(isArabic, typeface);
          const drawn =
            text === ' '
              ? ''
              : `<text x="${round(x)}" y="${y}" fill="${colour}" font-family="${family}" font-size="${size}" font-weight="${typeface.weight}" text-anchor="${isMirrored ? 'end' : 'start'}"${tracking === 0 ? '' : ` letter-spacing="${tracking}"`}>${escapeText(text)}</text>`;
          if (isMirrored) x -= typeface.measure(text, family, size);
          return drawn;
        })
        .join('');
    })
    .join('');
}

const round = (px: number) => Math.round(px * 10) / 10;
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
