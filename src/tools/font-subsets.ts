/** What the site takes from which typeface: one row is one file in src/styles/fonts/, and one `unicode-range` in src/styles/fonts.css. */

export interface FontSubset {
  /** File name without `.woff2`. */
  readonly name: string;
  /** Package under `@fontsource-variable/`; it also names the licence. */
  readonly typeface: string;
  /** The script, as the file of that package calls it. */
  readonly script: string;
  readonly characters: string;
  /** The upper end of the weight axis; the lower end is 400. A heavier weight asked for becomes this one. */
  readonly heaviest: number;
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

export const fontSubsets: readonly FontSubset[] = [
  { name: 'latin', typeface: 'atkinson-hyperlegible-next', script: 'latin', characters: latin, heaviest: 800, features: ['kern'] },
  { name: 'latin-names', typeface: 'atkinson-hyperlegible-next', script: 'latin-ext', characters: latinNames, heaviest: 800, features: ['kern'] },
  // Atkinson's slashed zero reads badly in a time. Ukrainian writes its apostrophe as a letter, which Noto Sans keeps with its Latin ones.
  { name: 'digits', typeface: 'noto-sans', script: 'latin', characters: `${digits}ʼ`, heaviest: 800, features: [] },
  // Its heaviest fifth costs 6 kB, and Arabic letters fill up when they are that bold.
  { name: 'arabic', typeface: 'noto-sans-arabic', script: 'arabic', characters: arabic, heaviest: 700, features: shaping },
  { name: 'cyrillic', typeface: 'noto-sans', script: 'cyrillic', characters: cyrillic, heaviest: 800, features: ['kern'] },
];
