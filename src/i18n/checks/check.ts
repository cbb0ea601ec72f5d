/** The shape of a language check. */
import type { Problem } from '#domain/problem.ts';
import type { SourceFile } from '#domain/sources.ts';
import type { GlossaryTerm } from '#domain/terms.ts';
import type { DutchText } from '../dutch-texts.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { TextsOfLanguage } from '../translated-texts.ts';

export interface LanguageSetting {
  readonly language: SiteLanguage;
  /** interface.json of this language, when there is one, and the Dutch one. */
  readonly interface: SourceFile | undefined;
  /** All Dutch texts that are looked at. */
  readonly dutch: readonly DutchText[];
  /** What this language has of them; for Dutch itself nothing. */
  readonly texts: TextsOfLanguage;
  readonly glossary: readonly Pick<GlossaryTerm, 'words'>[];
  /** The file it stands in; left out beside the texts of one municipality. */
  readonly glossaryFile: SourceFile | undefined;
  /** Word of the office → how people say it. */
  readonly plainWords: ReadonlyMap<string, string>;
}

/** Looks at one language and tells what is wrong with it. Pure: the same texts give the same problems. */
export type LanguageCheck = (setting: LanguageSetting) => Problem[];
