/** A name that begins a line elsewhere, put into a sentence. */
import type { Localized } from '#domain/text.ts';
import type { Reader } from './reader.ts';

/** "Ouders" → "ouders". German nouns keep their capitals, and so do abbreviations. */
export function inSentence({ value, isFallback }: Localized, reader: Reader): string {
  const { intl } = (isFallback ? reader.dutch : reader).language;
  const isAbbreviation = /^\p{Lu}{2}/u.test(value);
  return intl === 'de' || isAbbreviation ? value : value.charAt(0).toLocaleLowerCase(intl) + value.slice(1);
}
