/** The Dutch words inside a text of another language, which want their own voice and their own direction. */
import type { Localized } from '#domain/text.ts';
import type { SiteLanguage } from './site-language.ts';

export interface TextPart {
  readonly text: string;
  readonly isDutch: boolean;
}

// With their brackets: broken over two lines of Arabic, a bracket of its own would point the wrong way.
const latinInBrackets = /\(\p{Script=Latin}[^()]*\)/gu;
const lastBrackets = /\([^()]+\)$/gu;

/**
 * `Drop-in (open inloop)` → `Drop-in `, Dutch `(open inloop)`.
 * In another script whatever stands in brackets in Latin letters is Dutch; in Latin script only a name that is known to end so.
 */
export function dutchParts({ value, isFallback, endsInDutch }: Localized, { intl }: SiteLanguage): readonly TextPart[] {
  const isLatin = new Intl.Locale(intl).maximize().script === 'Latn';
  if (isFallback || (isLatin && !endsInDutch)) return [{ text: value, isDutch: false }];
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of value.matchAll(isLatin ? lastBrackets : latinInBrackets)) {
    parts.push({ text: value.slice(from, match.index), isDutch: false }, { text: match[0], isDutch: true });
    from = match.index + match[0].length;
  }
  return [...parts, { text: value.slice(from), isDutch: false }];
}
