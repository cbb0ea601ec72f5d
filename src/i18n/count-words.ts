/** A text with a count in every plural form of its language, for a script that counts in the browser. */
import type { InterfaceKey } from './interface-key.ts';
import type { Reader } from './reader.ts';

/** Plural category → text with `{count}` in it. */
export type CountWords = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export function countWords(key: InterfaceKey, reader: Reader): { readonly words: CountWords; readonly intl: string } {
  const speaker = reader.say(key, { count: 1 }).isFallback ? reader.dutch : reader;
  const { intl } = speaker.language;
  const categories = new Intl.PluralRules(intl);
  const words: Partial<Record<Intl.LDMLPluralRule, string>> = {};
  // 0 … 100 meets every category of every language we know.
  for (let count = 100; count >= 0; count -= 1) words[categories.select(count)] ??= speaker.words(key, { count }).replace(String(count), '{count}');
  return { words, intl };
}
