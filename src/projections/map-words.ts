/** Everything the map says, in the words of one reader. */
import { countWords, type CountWords } from '#i18n/count-words.ts';
import type { Reader } from '#i18n/reader.ts';

const wordKeys = ['skip', 'keys', 'zoomIn', 'zoomOut', 'places', 'areas', 'own', 'sources'] as const;

export interface MapWords extends Readonly<Record<(typeof wordKeys)[number], string>> {
  /** The language the words are really in, for the attribute lang. */
  readonly language: string;
  readonly label: string;
  /** Several markers in one, with `{count}` in it. */
  readonly together: CountWords;
  /** For Intl: chooses the plural form. */
  readonly intl: string;
}

export function mapWords(municipality: string, reader: Reader): MapWords {
  const speaker = reader.say('map.skip').isFallback ? reader.dutch : reader;
  const together = countWords('map.together', speaker);
  return {
    language: speaker.language.html,
    label: speaker.words('map.label', { municipality }),
    ...(Object.fromEntries(wordKeys.map((key) => [key, speaker.words(`map.${key}`)])) as Record<(typeof wordKeys)[number], string>),
    together: together.words,
    intl: together.intl,
  };
}
