/** Which pictures are made. */
import type { PageType } from './page-type.ts';

export const languages = ['nl', 'ar'] as const;
export const schemes = ['light', 'dark'] as const;

/** CSS pixels: a phone, a tablet, a laptop. */
export const windows: readonly { readonly width: number; readonly height: number }[] = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

export type Scheme = (typeof schemes)[number];

export interface Picture {
  /** Without its ending: `home-nl-360-light`. */
  readonly name: string;
  readonly width: number;
  /** Of the window. */
  readonly height: number;
  readonly scheme: Scheme;
}

/** One page that is opened, with all pictures of it. */
export interface Sitting {
  readonly type: PageType;
  readonly language: string;
  /** `/ar/zoeken/?open=nu` */
  readonly address: string;
  readonly pictures: readonly Picture[];
}

/** @param isQuick a phone and a laptop, in the light: a third of the pictures */
export const planOf = (types: readonly PageType[], isQuick = false): Sitting[] =>
  types.flatMap((type) => languages.filter((language) => type.languages?.includes(language) ?? true).map((language) => sittingOf(type, language, isQuick)));

const sittingOf = (type: PageType, language: string, isQuick: boolean): Sitting => ({
  type,
  language,
  address: `/${language === 'nl' ? '' : `${language}/`}${type.path}`,
  pictures: windows
    .filter(({ width }) => (type.widths?.includes(width) ?? true) && !(isQuick && width === 768))
    .flatMap(({ width, height }) =>
      schemes
        .filter((scheme) => !isQuick || scheme === 'light')
        .map((scheme) => ({ name: [type.id, language, String(width), scheme].join('-'), width, height, scheme })),
    ),
});

/**
 * @param words ids, or the beginning of some up to a dash: `place` is also `place-many`; none means all
 * @throws when a word is no type
 */
export const chosenTypes = (types: readonly PageType[], words: readonly string[]): readonly PageType[] => {
  const isMeant = (word: string) => (type: PageType) => type.id === word || type.id.startsWith(`${word}-`);
  const wrong = words.filter((word) => !types.some(isMeant(word)));
  if (wrong.length > 0) throw new Error(`There is no page type "${wrong.join('", "')}" here: use ${types.map(({ id }) => id).join(', ')}.`);
  return words.length === 0 ? types : types.filter((type) => words.some((word) => isMeant(word)(type)));
};
