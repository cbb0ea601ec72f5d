/** Texts for a script in the page: it has no dictionary, so each text says itself whether it is only there in Dutch. */
import type { Localized } from '#domain/text.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader, Values } from '#i18n/reader.ts';

/** A text; inside an object it is only there in Dutch, and has to be marked as such. */
export type Said = string | { readonly nl: string };

export function said({ value, isFallback }: Localized, reader: Reader): Said {
  return isFallback && reader.language.html !== 'nl' ? { nl: value } : value;
}

export const sayTo =
  (reader: Reader) =>
  (key: InterfaceKey, values?: Values): Said =>
    said(reader.say(key, values), reader);
