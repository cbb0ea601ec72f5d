import type { Municipality } from '#domain/catalogue.ts';
import type { Localized } from '#domain/text.ts';
import type { Reader } from '#i18n/reader.ts';

/** Whose a poster is: of nobody real, of its publisher, or at least not of the municipality. */
export function posterWhose({ invented, name, publisher }: Municipality, reader: Reader): Localized {
  if (invented) return reader.say('poster.invented', { municipality: name });
  return publisher === undefined ? reader.say('site.notTheMunicipality', { municipality: name }) : reader.say('site.published', { publisher });
}
