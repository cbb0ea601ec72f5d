/** What the list of saved places says of what only the browser knows. */
import { countWords, type CountWords } from '#i18n/count-words.ts';
import type { Reader } from '#i18n/reader.ts';
import { sayTo, type Said } from './said.ts';

export interface SavedWords {
  /** With `{name}` in it. */
  readonly removed: Said;
  readonly failed: Said;
  readonly gone: { readonly words: CountWords; readonly intl: string; readonly isDutch: boolean };
}

export function savedWords(reader: Reader): SavedWords {
  const isDutch = reader.say('saved.gone', { count: 1 }).isFallback && reader.language.html !== 'nl';
  const say = sayTo(reader);
  return { removed: say('saved.removed', { name: '{name}' }), failed: say('saved.failed'), gone: { ...countWords('saved.gone', reader), isDutch } };
}
