/** Filling in and counting, with words that came with the page. */
import type { Counted } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';

/** Puts values where `{name}` stands. A text that is only there in Dutch stays marked. */
export function fill(said: Said, values: Readonly<Record<string, string | number>>): Said {
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
  return typeof said === 'string' ? filled(said) : { nl: filled(said.nl) };
}

/** The text for a number, in the right plural form. */
export const counted = ({ words, intl }: Counted, count: number): string =>
  (words[new Intl.PluralRules(intl).select(count)] ?? words.other ?? '{count}').replace('{count}', String(count));

/** The words alone, for attributes. */
export const plain = (said: Said): string => (typeof said === 'string' ? said : said.nl);
