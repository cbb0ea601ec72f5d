import type { Asked } from '#search/understand/asked.ts';
import { tellingText } from '#search/understand/telling-text.ts';

/** Words between quotation marks are only words; the marks needn't be read back. */
const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** What to show of the words: all of them, or when choices were read from them what is left that says something. */
export function shownText({ query, parts }: Asked, ignored: readonly string[]): string {
  const text = query.text.replace(quoted, '$1');
  return parts.length === 0 ? text : tellingText(text, ignored);
}
