/** Finds the words of the glossary in a text. */
import type { GlossaryTerm } from '#domain/terms.ts';

type Forms = Pick<GlossaryTerm, 'words'>;

/** For words inside a regular expression: every sign in them stands for itself. */
export const literal = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches every form as whole words, the longest first, in capitals or not; undefined when there is nothing to find. */
export function formsPattern(terms: readonly Forms[]): RegExp | undefined {
  const forms = terms.flatMap(({ words }) => words).sort((a, b) => b.length - a.length);
  return forms.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The terms that stand in `text`, in the order in which a reader meets them. */
export function termsIn<Term extends Forms>(text: string, terms: readonly Term[]): Term[] {
  const pattern = formsPattern(terms);
  if (!pattern) return [];
  const byForm = new Map(terms.flatMap((term) => term.words.map((words) => [words.toLowerCase(), term] as const)));
  return [...new Set([...text.matchAll(pattern)].flatMap(([form]) => byForm.get(form.toLowerCase()) ?? []))];
}
