/** Reads the languages that exist and the texts of the interface. */
import { languageSchema, plainWordsSchema, type LanguageSource } from '#domain/language.schema.ts';
import { pageTextSchema, type PageText } from '#domain/page-text.schema.ts';
import { parseFile } from '#domain/parse.ts';
import type { Problem } from '#domain/problem.ts';
import type { SourceFile, Sources } from '#domain/sources.ts';

export interface LanguageTexts {
  readonly id: string;
  readonly about: LanguageSource;
  /** The nested texts of interface.json; empty when nothing is translated yet. */
  readonly interface: object;
  readonly pages: ReadonlyMap<string, PageText>;
}

/** The languages in the order of the language choice, and what is wrong with their files. */
export function readLanguages({ translations }: Pick<Sources, 'translations'>): {
  readonly languages: readonly LanguageTexts[];
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const broken = (file: SourceFile | undefined) => {
    if (file?.broken) problems.push(...parseFile(file, languageSchema).problems);
  };
  const languages = translations.flatMap((sources): LanguageTexts[] => {
    const about = parseFile(sources.language, languageSchema);
    problems.push(...about.problems);
    broken(sources.interface);
    broken(sources.interfaceOf);
    if (sources.plainWords) problems.push(...parseFile(sources.plainWords, plainWordsSchema).problems);
    const pages = sources.pages.flatMap((file) => {
      const page = parseFile(file, pageTextSchema);
      problems.push(...page.problems);
      return page.value ? [[file.id, page.value] as const] : [];
    });
    const value = sources.interface?.value;
    return about.value
      ? [{ id: sources.language.id, about: about.value, interface: typeof value === 'object' && value !== null ? value : {}, pages: new Map(pages) }]
      : [];
  });
  return { languages: languages.sort((a, b) => a.about.order - b.about.order), problems };
}
