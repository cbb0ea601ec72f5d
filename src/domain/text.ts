/** A text in more than one language, and the choice of one for a reader. */

/** A language is the name of its folder in content/translations: 'nl', 'eenvoudig', 'en' … */
export type Language = string;

/** Dutch is always there; every other language when somebody translated it. */
export type Text = Readonly<{ nl: string } & Partial<Record<Language, string>>>;

/** A text for one reader: what it says, in which language it is, and whether that is another one than asked for. */
export interface Localized {
  readonly value: string;
  readonly language: Language;
  readonly isFallback: boolean;
}

/** The text in `language`, or the Dutch one, marked as fallback. */
export function localize(text: Text, language: Language): Localized {
  const value = text[language];
  return value === undefined ? { value: text.nl, language: 'nl', isFallback: language !== 'nl' } : { value, language, isFallback: false };
}
