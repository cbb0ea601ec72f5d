/** What is left of a question as people read it back: without the words at its ends that say nothing. */
import { tokensIn } from '../fold.ts';

/** "ik zoek koffie in" → "koffie"; empty when every word says nothing. @param ignored folded */
export function tellingText(text: string, ignored: readonly string[]): string {
  const telling = tokensIn(text).filter(({ word }) => !ignored.includes(word));
  return text.slice(telling[0]?.from ?? 0, telling.at(-1)?.to ?? 0);
}
