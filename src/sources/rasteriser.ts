/** Makes PNG of SVG, at build. WebAssembly and our own fonts: the same picture on every machine, whatever is installed there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pictureFamilies, pictureWeight, readPictureFonts } from './picture-fonts.ts';

export interface Rasteriser {
  readonly typeface: {
    readonly weight: number;
    readonly latin: string;
    readonly arabic: string;
    /** The width of a word or a space in px, set in `family` at `size` px. */
    readonly measure: (text: string, family: string, size: number) => number;
  };
  /** The picture at the size the SVG has, or `width` px wide. */
  readonly png: (svg: string, width?: number) => Uint8Array<ArrayBuffer>;
}

let started: Promise<void> | undefined;

/** @param letters all letters that the pictures may hold */
export async function createRasteriser(letters = ''): Promise<Rasteriser> {
  started ??= initWasm(readFileSync(join('node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')));
  const [fontBuffers] = await Promise.all([readPictureFonts(letters + Object.values(posts).join('')), started]);
  const font = { fontBuffers, defaultFontFamily: pictureFamilies.latin };
  const widths = new Map<string, number>();

  const inkWidth = (text: string, family: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text y="5" font-size="${measuredSize}" font-weight="${pictureWeight}" font-family="${family}">${escapeText(text)}</text></svg>`;
    const drawn = new Resvg(svg, { font });
    const width = drawn.getBBox()?.width ?? 0;
    drawn.free();
    return width;
  };
  const widthOf = (text: string, family: string): number => {
    const key = `${family} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const post = family === pictureFamilies.arabic ? posts.arabic : posts.latin;
    const between = text === '' ? 0 : widthOf('', family);
    const width = inkWidth(`${post}${text}${post}`, family) - between;
    widths.set(key, width);
    return width;
  };

  return {
    typeface: { weight: pictureWeight, ...pictureFamilies, measure: (text, family, size) => (widthOf(text, family) * size) / measuredSize },
    png: (svg, width) => {
      const drawn = new Resvg(svg, { font, ...(width === undefined ? {} : { fitTo: { mode: 'width', value: width } }) });
      const image = drawn.render();
      const bytes = new Uint8Array(image.asPng());
      image.free();
      drawn.free();
      return bytes;
    },
  };
}

const measuredSize = 100;
// Only ink can be measured. Between two posts a space counts too, and so does the air beside a letter. This Arabic letter joins no other.
const posts = { latin: '|', arabic: 'ء' };
const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
