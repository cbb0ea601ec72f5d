/** What the site takes from which typeface: one row is one file in src/styles/fonts/, and one `unicode-range` in src/styles/fonts.css. */

export interface FontSubset {
  /** File name without `.woff2`. */
  readonly name: string;
  /** Package under `@fontsource-variable/`; it also names the licence. */
  readonly typeface: string;
  /** The script, as the file of that package calls it. */
  readonly script: string;
  readonly characters: string;
  /** The ends of the weight axis. Both the same: a file of one weight, smaller than a range. */
  readonly weights: readonly [lightest: number, heaviest: number];
  /** OpenType features to keep. */
  readonly features: readonly string[];
}

const between = (first: string, last: string) => {
  const start = first.codePointAt(0) ?? 0;
  return Array.from({ length: (last.codePointAt(0) ?? 0) - start + 1 }, (_, step) => String.fromCodePoint(start + step)).join('');
};
const without = (characters: string, left: string) =>
  Array.from(characters)
    .filter((character) => !left.includes(character))
    .join('');

const digits = '0123456789';
const latinSigns = '\u00A0¡§©«°±²·»½¿–—‘’‚“”„•…€−';
// The typeface keeps ı and œ with these letters, not with those of the names.
const latin = without(between(' ', '~'), digits) + latinSigns + without(between('À', 'ÿ'), 'ÐÞðþ') + 'ıŒœ';

// Polish; Turkish; Romanian; Czech, Slovak, Croatian, Bosnian and Hungarian where they add to those: languages people's names here come from.
const latinNames = 'ĄĆĘŁŃŚŹŻąćęłńśźż' + 'ĞİŞğş' + 'ĂăȘșȚț' + 'ČčĎďĐđĚěŇňŐőŘřŠšŤťŮůŰűŽž';

// MSA with harakat, and the letters in which Arabic writes the p, ch, v and g of other languages.
const arabic = between('ء', 'غ') + between('ـ', 'ْ') + 'ٰ' + 'پچڤگ' + '،؛؟٪';

const cyrillic = between('А', 'я') + 'ҐґЄєІіЇї' + 'Ёё' + '№';

const shaping = ['ccmp', 'locl', 'isol', 'init', 'medi', 'fina', 'rlig', 'calt', 'liga', 'curs', 'mark', 'mkmk', 'kern'];

/** The only two weights of the site: every other would be kilobytes that a slow phone waits for. */
const both = [400, 700] as const;

export const fontSubsets: readonly FontSubset[] = [
  // Two small files side by side arrive in one round trip less than a range of weights in one.
  { name: 'latin', typeface: 'atkinson-hyperlegible-next', script: 'latin', characters: latin, weights: [400, 400], features: ['kern'] },
  { name: 'latin-bold', typeface: 'atkinson-hyperlegible-next', script: 'latin', characters: latin, weights: [700, 700], features: ['kern'] },
  { name: 'latin-names', typeface: 'atkinson-hyperlegible-next', script: 'latin-ext', characters: latinNames, weights: both, features: ['kern'] },
  // Atkinson's slashed zero reads badly in a time. Ukrainian writes its apostrophe as a letter, which Noto Sans keeps with its Latin ones.
  { name: 'digits', typeface: 'noto-sans', script: 'latin', characters: `${digits}ʼ`, weights: both, features: [] },
  { name: 'arabic', typeface: 'noto-sans-arabic', script: 'arabic', characters: arabic, weights: both, features: shaping },
  { name: 'cyrillic', typeface: 'noto-sans', script: 'cyrillic', characters: cyrillic, weights: both, features: ['kern'] },
];
