/** Adds to documents what a search engine can't work out by itself: the parts of long words, and the everyday words that lead there. */
import { partsOf } from './compound.ts';
import { wordsIn } from './fold.ts';
import { ignoredWords } from './ignored.ts';
import { stemmerOf } from './stem/index.ts';
import type { SearchDocument, TextDocument } from './text-document.ts';
import { groupsOf, thesaurusOf } from './thesaurus.ts';
import type { SearchWords } from './words.ts';

/** What a document is about; a summary also names things in passing. */
const about = ['title', 'keywords', 'topics'] as const;
const taken = [...about, 'summary'] as const;
const shortestWord = 3;
const shortestStem = 5;

export function enrich(documents: readonly TextDocument[], words: SearchWords): SearchDocument[] {
  const ignored = ignoredWords(words);
  const stemsOf = stemmerOf(words.language);
  const groups = groupsOf(words);
  const thesaurus = thesaurusOf(groups, stemsOf);
  const wordsOf = (document: TextDocument, fields: readonly (typeof taken)[number][]) =>
    new Set(fields.flatMap((field) => wordsIn(document[field])).filter((word) => word.length >= shortestWord && !ignored.has(word)));

  const whole = new Set([...documents.flatMap((document) => [...wordsOf(document, taken)]), ...groups.flatMap(([own]) => own)]);
  // A stem is a part too: "wandel" of "wandelclub".
  const vocabulary = new Set([...whole].flatMap((word) => [word, ...stemsOf(word).filter((stem) => stem.length >= shortestStem)]));
  const isWord = (piece: string) => vocabulary.has(piece) && !ignored.has(piece);
  const partsOfWord = new Map<string, readonly string[]>();
  const stemmed = (word: string) => stemsOf(word)[0] ?? word;
  const parts = (word: string) => {
    const known = partsOfWord.get(word) ?? (partsOf(word, (piece) => piece !== word && isWord(piece)) ?? []).map(stemmed);
    partsOfWord.set(word, known);
    return known;
  };

  return documents.map((document) => {
    const all = wordsOf(document, taken);
    const subject = wordsOf(document, about);
    const known = new Set([...subject].flatMap((word) => [word, ...stemsOf(word)]));
    const everyday = thesaurus.everydayFor(known).filter((word) => !known.has(word));
    return { ...document, everyday: everyday.join(' '), parts: [...new Set([...all].flatMap(parts))].filter((part) => !all.has(part)).join(' ') };
  });
}
