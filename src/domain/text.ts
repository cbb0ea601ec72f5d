/** A text in more than one language, and the choice of one for a reader. */

/** A language is the name of its folder in content/translations: 'nl', 'eenvoudig', 'en' … */
export type Language = string;

/** A translation of a Dutch text that has changed since. */
export interface StaleTranslation {
  readonly stale: string;
}

/** Dutch is always there; every other language when somebody translated it. */
export type Text = Readonly<{ nl: string } & Partial<Record<Language, string | StaleTranslation>>>;

/** A text for one reader: what it says, in which language it is, and whether that is another one than asked for. */
export interface Localized {
  readonly value: string;
  readonly language: Language;
  readonly isFallback: boolean;
  /** It was made from an older Dutch text. Better than Dutch for who can't read that, but the reader must know. */
  readonly isStale?: true;
  /** The name of a place or a neighbourhood: Dutch in every language, and nothing is missing. */
  readonly isName?: true;
  /** A name that ends in the Dutch one between brackets: "Drop-in (open inloop)". */
  readonly endsInDutch?: true;
}

/** The text in `language`, or the Dutch one, marked as fallback. */
export function localize(text: Text, language: Language): Localized {
  const translation = text[language];
  if (translation === undefined) return { value: text.nl, language: 'nl', isFallback: language !== 'nl' };
  const isStale = typeof translation !== 'string';
  const value = isStale ? translation.stale : translation;
  const endsInDutch = value.toLowerCase().endsWith(`(${text.nl.toLowerCase()})`);
  return { value, language, isFallback: false, ...(isStale && { isStale: true as const }), ...(endsInDutch && { endsInDutch: true as const }) };
}
