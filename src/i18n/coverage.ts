/** How much of everything a reader can meet is there in a language. */
import type { Sources } from '#domain/sources.ts';
import { municipalityTexts, sharedTexts, type DutchText } from './dutch-texts.ts';
import { translatedTexts } from './translated-texts.ts';

/** A language is offered to visitors from this part of all texts. */
export const offeredFrom = 0.9;

/**
 * Language id → how much is there, 0 to 1. Dutch is always 1.
 * The lowest of two counts: what all sites share (interface, pages, taxonomy) and what is of this municipality.
 * A translated interface around Dutch content would promise more than it holds.
 */
export function coverageOf(sources: Sources): ReadonlyMap<string, number> {
  const parts = [sharedTexts(sources), municipalityTexts(sources)];
  return new Map(
    sources.translations.map((language) => {
      const share = (texts: readonly DutchText[]) => (texts.length === 0 ? 1 : 1 - translatedTexts(texts, language).missing.length / texts.length);
      return [language.language.id, language.language.id === 'nl' ? 1 : Math.min(...parts.map(share))];
    }),
  );
}
