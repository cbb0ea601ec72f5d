/** Holds all languages against all language checks. */
import type { Problem } from '#domain/problem.ts';
import { glossarySchema } from '#domain/taxonomy.schema.ts';
import type { Sources } from '#domain/sources.ts';
import { languageChecks } from './checks/index.ts';
import type { DutchText } from './dutch-texts.ts';
import { leavesOf } from './leaves.ts';
import type { SiteLanguage } from './site-language.ts';
import { translatedTexts } from './translated-texts.ts';

/**
 * @param dutch the texts to look at: those that all sites share, or those of one municipality
 * @returns by file and line; a language or a file that couldn't be read is told by its reader
 */
export function checkLanguages(sources: Sources, dutch: readonly DutchText[], languages: readonly SiteLanguage[]): Problem[] {
  const glossary = glossarySchema.safeParse(sources.taxonomy.glossary?.value).data ?? [];
  const plainWords = new Map(sources.translations.flatMap(({ plainWords: file }) => leavesOf(file?.value).map(({ key, text }) => [key, text] as const)));
  const isShared = dutch.some(({ area }) => area !== 'municipality');
  return languages
    .flatMap((language) => {
      const translations = sources.translations.find((candidate) => candidate.language.id === language.id);
      if (!translations) return [];
      const texts = language.id === 'nl' ? { translated: [], missing: [] } : translatedTexts(dutch, translations);
      const shared = isShared
        ? { interface: translations.interface, glossaryFile: sources.taxonomy.glossary }
        : { interface: undefined, glossaryFile: undefined };
      const setting = { language, ...shared, dutch, texts, glossary, plainWords };
      return languageChecks.flatMap((check) => check(setting));
    })
    .sort((a, b) => a.file.localeCompare(b.file, 'nl') || a.line - b.line || a.code.localeCompare(b.code));
}
