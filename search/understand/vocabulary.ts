/** What a question can say besides its subject, ready to be compared: folded, and only what means something in this municipality. */
import type { FilterId } from '#domain/filters/index.ts';
import { ignoredWords } from '../ignored.ts';
import { phraseOf } from '../thesaurus.ts';
import { wordsOfBoth, type SearchWords } from '../words.ts';

/** A phrase, and the choice it stands for. */
export type Meaning = readonly [phrase: string, filter: FilterId, value: string];

/** Neutral to municipalities: the neighbourhoods come with the facts of the finder. */
export interface Vocabulary {
  readonly meanings: readonly Meaning[];
  /** Folded, with `#` for the number. */
  readonly ages: readonly string[];
  /** Phrases of somebody in danger. */
  readonly urgent: readonly string[];
  /** The name of the municipality, folded: it says nothing, unless it is all that was typed. */
  readonly town: string;
  /** Folded words that say nothing. They are no less part of the question, but nobody has to see them again. */
  readonly ignored: readonly string[];
}

/** Wish → the filter and the value that grant it. */
const wishes: Readonly<Record<string, readonly [FilterId, string]>> = {
  gratis: ['cost', 'gratis'],
  geenAfspraak: ['appointment', 'geen'],
  geenVerwijzing: ['referral', 'geen'],
  rolstoel: ['wheelchair', 'ja'],
  maaltijd: ['meal', 'ja'],
};

/** @param accepts whether a choice exists here: nobody can choose a language that nobody speaks */
export function vocabularyOf(words: SearchWords, town: string, accepts: (filter: FilterId, value: string) => boolean): Vocabulary {
  const meanings = wordsOfBoth(words).flatMap(({ understanding: { open, wishes: own, languages } }): Meaning[] => {
    const under = (lists: Readonly<Record<string, readonly string[]>>, choiceOf: (key: string) => readonly [FilterId, string] | undefined) =>
      Object.entries(lists).flatMap(([key, phrases]) => {
        const choice = choiceOf(key);
        return choice && accepts(...choice) ? phrases.map((phrase): Meaning => [phraseOf(phrase), ...choice]) : [];
      });
    return [...under(open, (value) => ['open', value]), ...under(own, (wish) => wishes[wish]), ...under(languages, (code) => ['language', code])];
  });
  // The reader's own language comes first: of two meanings of one phrase that one counts.
  const first = new Map(meanings.toReversed().map((meaning) => [meaning[0], meaning]));
  first.delete('');
  const ages = (accepts('age', '18') ? wordsOfBoth(words) : []).flatMap(({ understanding }) =>
    understanding.age.map((pattern) => pattern.split('#').map(phraseOf).join(' # ').trim()),
  );
  return {
    meanings: [...first.values()],
    ages: [...new Set(ages)],
    urgent: wordsOfBoth(words).flatMap(({ understanding }) => understanding.urgent.map(phraseOf)),
    town: phraseOf(town),
    ignored: [...ignoredWords(words)],
  };
}
