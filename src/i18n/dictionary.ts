/** The interface texts of all languages in i18next, and what each language needs of them. */
import { createInstance, type i18n, type Resource } from 'i18next';
import type { SiteLanguage } from './site-language.ts';

/** Interface texts per language id, nested as in interface.json; a language may lack any of them. */
export type InterfaceTexts = Readonly<Record<string, object>>;

const isolate = (text: string) => `\u2068${text}\u2069`;

/**
 * i18next for one language, falling back to Dutch.
 * Values put into a right-to-left sentence are isolated, so that a Dutch name or a time keeps its own direction.
 */
export function createDictionary(language: SiteLanguage, texts: InterfaceTexts): i18n {
  const dictionary = createInstance();
  const resources: Resource = { nl: { interface: texts.nl ?? {} } };
  if (language.id !== 'nl') resources[language.intl] = { interface: texts[language.id] ?? {} };
  void dictionary.init({
    lng: language.intl,
    fallbackLng: 'nl',
    load: 'currentOnly',
    lowerCaseLng: false,
    resources,
    defaultNS: 'interface',
    ns: ['interface'],
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: language.direction === 'rtl', escape: isolate },
  });
  return dictionary;
}
