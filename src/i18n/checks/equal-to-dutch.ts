import { problemIn } from '#domain/problems.ts';
import type { LanguageCheck } from './check.ts';

// A name may be the same in every language; a text with one of these words in it is a Dutch phrase.
const dutchWords = /(?:^|[^\p{L}])(?:de|het|een|en|van|voor|met|uw|niet|naar|aan|bij|ook|geen|wordt|zijn|u kunt|er is|er zijn)(?:$|[^\p{L}])/iu;

/** Dutch left standing as a translation. Easy Dutch may say the same. */
export const checkEqualToDutch: LanguageCheck = ({ language, texts }) =>
  language.html === 'nl'
    ? []
    : texts.translated
        .filter(({ text, dutch }) => text === dutch.text && dutchWords.test(text) && !isName(dutch.key))
        .map(({ file, keys, key, text }) => problemIn(file, keys, 'translation-equal', { path: key, text }));

const isName = (key: string) => /^offers\..*\.name$|\.stops\.[^.]+\.name$|^where\.area$|where\.building$/.test(key);
