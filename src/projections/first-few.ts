/** Fewer choices at once, for an easy language: the beginning of a list, and what waits behind it under "more choices". */
import type { SiteLanguage } from '#i18n/site-language.ts';

const most = 7;

/** @returns the whole list as its beginning in every other language, and when only one choice would be left to unfold */
export function firstFew<Choice>(all: readonly Choice[], { isEasy }: Pick<SiteLanguage, 'isEasy'>): { first: readonly Choice[]; rest: readonly Choice[] } {
  const first = isEasy && all.length > most + 1 ? all.slice(0, most) : all;
  return { first, rest: all.slice(first.length) };
}
