/** Everything said to one reader: interface texts, content texts, dates and addresses in their language. */
import { localize, type Localized, type Text } from '#domain/text.ts';
import type { Texts } from '#domain/terms.ts';
import { createDictionary, type InterfaceTexts } from './dictionary.ts';
import { createFormat, type Format } from './format.ts';
import type { InterfaceKey } from './interface-key.ts';
import type { SiteLanguage } from './site-language.ts';

/** What to fill in. A function gets the reader who will really be speaking, so that a Dutch sentence gets a Dutch date. */
export type Values = Readonly<Record<string, string | number>>;
type SpokenValues = Values | ((speaker: Reader) => Values);

export interface Reader {
  readonly language: SiteLanguage;
  readonly format: Format;
  /** The Dutch reader; a Dutch reader is their own. */
  readonly dutch: Reader;
  /** An interface text, marked when it is only there in Dutch. `count` chooses the plural form. */
  readonly say: (key: InterfaceKey, values?: SpokenValues) => Localized;
  /** The words alone, for attributes and sentences inside sentences. */
  readonly words: (key: InterfaceKey, values?: SpokenValues) => string;
  /** A content text. */
  readonly text: (text: Text) => Localized;
  /** The text of a thing at a path, when it has one. */
  readonly textAt: (texts: Texts, path: string) => Localized | undefined;
  /** The address of a page in this language: `plekken/x/` → `/ar/plekken/x/`. */
  readonly href: (path: string) => string;
}

/**
 * @param texts the interface texts of all languages
 * @param dutch the reader to fall back on; left out for the Dutch reader themselves
 */
export function createReader(language: SiteLanguage, texts: InterfaceTexts, dutch?: Reader): Reader {
  const dictionary = createDictionary(language, texts);
  const reader: Reader = {
    language,
    format: createFormat(language),
    get dutch() {
      return dutch ?? reader;
    },
    say: (key, values = {}) => {
      const filled = typeof values === 'function' ? values(reader) : values;
      const { res, usedLng } = dictionary.t(key, { ...filled, returnDetails: true }) as { res: string; usedLng: string };
      if (usedLng === language.intl || !dutch) return { value: res, language: language.id, isFallback: false };
      return { ...dutch.say(key, values), isFallback: true };
    },
    words: (key, values) => reader.say(key, values).value,
    text: (text) => localize(text, language.id),
    textAt: (all, path) => {
      const text = all[path];
      return text ? localize(text, language.id) : undefined;
    },
    href: (path) => hrefIn(language, path),
  };
  return reader;
}

/** The address of a page in a language. `path` has no slash in front and one at the end, or is empty for the front page. */
export const hrefIn = ({ path: start }: SiteLanguage, path: string) =>
  `/${[start, path].filter((part) => part !== '').join('/')}${path === '' && start !== '' ? '/' : ''}`;
