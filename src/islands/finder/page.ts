/** What the server put in the page for the finder. */
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { withHours, type SentFinderFacts } from '#projections/finder-facts.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { MapWords } from '#projections/map-words.ts';
import type { NowFacts } from '#projections/now-facts.ts';
import type { Vocabulary } from '#search/understand/vocabulary.ts';

export interface FinderPage {
  readonly facts: FinderFacts;
  readonly words: FinderWords;
  readonly mapWords: MapWords;
  readonly vocabulary: Vocabulary;
}

interface SentFinderPage extends Omit<FinderPage, 'facts' | 'vocabulary'> {
  readonly facts: SentFinderFacts;
}

/** @throws when a block is missing or isn't JSON: then the list of the server stays as it is */
export function readPage(): FinderPage {
  const { facts, ...words } = jsonIn('finder-facts') as SentFinderPage;
  return { facts: withHours(facts, jsonIn('now-facts') as NowFacts), vocabulary: jsonIn('finder-vocabulary') as Vocabulary, ...words };
}

function jsonIn(id: string): unknown {
  const text = document.getElementById(id)?.textContent;
  if (!text) throw new Error(`There is no #${id} in this page.`);
  return JSON.parse(text);
}
