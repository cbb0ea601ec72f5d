/** The fonts of the pictures that are drawn at build: the letters of the site in one heavy weight, readable when the picture is small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const folder = join('node_modules', '@fontsource-variable');

/** As `font-weight` in SVG. */
export const pictureWeight = 800;

export const pictureFamilies = { latin: 'Atkinson Hyperlegible Next', arabic: 'Noto Sans Arabic' } as const;

// A letter that the first font lacks is looked for in the next, which works only while every font makes one glyph of one letter: hence no ligatures.
const plainFeatures = ['kern', 'mark', 'mkmk'];
const files = [
  { path: ['atkinson-hyperlegible-next', 'files', 'atkinson-hyperlegible-next-latin-wght-normal.woff2'], keepFeatures: plainFeatures },
  { path: ['atkinson-hyperlegible-next', 'files', 'atkinson-hyperlegible-next-latin-ext-wght-normal.woff2'], keepFeatures: plainFeatures },
  { path: ['noto-sans', 'files', 'noto-sans-cyrillic-wght-normal.woff2'], keepFeatures: plainFeatures },
  { path: ['noto-sans', 'files', 'noto-sans-cyrillic-ext-wght-normal.woff2'], keepFeatures: plainFeatures },
  { path: ['noto-sans-arabic', 'files', 'noto-sans-arabic-arabic-wght-normal.woff2'] },
];

/**
 * TrueType, in the order in which a missing letter is looked for.
 * @param letters the only ones that the fonts hold: every picture and every measurement reads them again
 */
export const readPictureFonts = (letters: string): Promise<Uint8Array[]> =>
  Promise.all(
    files.map(({ path, ...options }) =>
      subsetFont(readFileSync(join(folder, ...path)), letters, {
        ...options,
        targetFormat: 'sfnt',
        variationAxes: { wght: { min: pictureWeight, max: pictureWeight } },
      }),
    ),
  );
