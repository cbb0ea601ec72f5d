/** From a question to a list: understands it, looks for the words, and holds what was found against the choices. */
import { answerTo, type Answer, type Circumstances } from '#domain/finder/answer.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import type { Query } from '#domain/finder/query.ts';
import type { Found, SearchEngine } from './engine.ts';
import { asked, type Asked } from './understand/asked.ts';
import type { Vocabulary } from './understand/vocabulary.ts';

export interface Grounds {
  readonly facts: FinderFacts;
  readonly vocabulary: Vocabulary;
  readonly engine: SearchEngine;
}

export interface Outcome {
  readonly asked: Asked;
  /** Undefined when there was no word to look for. */
  readonly found: Found | undefined;
  readonly answer: Answer;
}

/** @param address the query as it stands in the address: the whole text, and what was chosen besides */
export async function ask(address: Query, { facts, vocabulary, engine }: Grounds, circumstances: Circumstances): Promise<Outcome> {
  const known = { vocabulary, neighbourhoods: facts.neighbourhoods };
  const first = asked(address, known);
  const firstFound = await engine.search(first.question);
  // A word that stands nowhere may be a misspelt neighbourhood: only now is that known.
  const again = firstFound && firstFound.unknown.length > 0 ? asked(address, { ...known, unknown: firstFound.unknown }) : first;
  const isSame = again.question.text === first.question.text;
  const question = isSame ? first : again;
  const found = isSame ? firstFound : await engine.search(again.question);
  return { asked: question, found, answer: answerTo(question.query, facts, { ...circumstances, found: found && ranksOf(found) }) };
}

/** Key → place in the answer to the words, from 0. */
export const ranksOf = ({ hits }: Found): ReadonlyMap<string, number> => new Map(hits.map(({ key }, rank) => [key, rank]));
