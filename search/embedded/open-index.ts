/** The engine inside the page: no server, no network once the index is in. */
import MiniSearch from 'minisearch';
import type { Found, Question, SearchEngine } from '../engine.ts';
import { stemmerOf } from '../stem/index.ts';
import type { SearchDocument } from '../text-document.ts';
import { thesaurusOf } from '../thesaurus.ts';
import { answerQuestion, type Opened } from './answer-question.ts';
import { indexOptions } from './index-options.ts';
import { lexiconOf } from './lexicon.ts';
import { rememberingHits } from './memory.ts';
import { snapshotVersion, type Snapshot } from './snapshot.ts';

/** An engine that answers at once; `asEngine` gives it the shape of every engine. */
export interface EmbeddedEngine {
  readonly search: (question: Question) => Found | undefined;
}

/** @throws when it is no index, or one of another version */
export function openIndex(snapshot: Snapshot): EmbeddedEngine {
  if (snapshot.version !== snapshotVersion) throw new Error(`The search index has version ${String(snapshot.version)}, not ${String(snapshotVersion)}.`);
  const ignored = new Set(snapshot.ignored);
  const index = MiniSearch.loadJS<SearchDocument>(snapshot.index, indexOptions(snapshot.language, ignored));
  const stemsOf = stemmerOf(snapshot.language);
  const opened: Opened = {
    known: {
      lexicon: lexiconOf(snapshot.index.index.map(([term]) => term)),
      everyday: lexiconOf(snapshot.synonyms.flatMap(([own]) => own.filter((phrase) => !phrase.includes(' ')))),
      stemsOf,
      thesaurus: thesaurusOf(snapshot.synonyms, stemsOf),
      ignored,
      elsewhere: new Set(snapshot.elsewhere),
    },
    find: rememberingHits(index),
    documents: index.documentCount,
    spelling: snapshot.spelling,
  };
  return { search: (question) => answerQuestion(question, opened) };
}

/** @param engine answers at once. @returns the same in the shape of every engine */
export const asEngine = ({ search }: EmbeddedEngine): SearchEngine => ({ search: (question) => Promise.resolve(search(question)) });
