/** What the finder ought to answer, worked out from the content and never from the page. */
import { civilMoment } from '#domain/civil-time.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { answerTo, type Answer, type Circumstances } from '#domain/finder/answer.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { neighbourhoodsWith, postcodePoint } from '#domain/finder/postcode.ts';
import { readQuery, type Query } from '#domain/finder/query.ts';
import { valuesIn } from '#domain/finder/values-in.ts';
import { widen, type Widened } from '#domain/finder/widen.ts';
import type { Point } from '#domain/geometry.ts';
import { finderFacts, withHours } from '#projections/finder-facts.ts';
import { finderWords } from '#projections/finder-words.ts';
import { nowFacts } from '#projections/now-facts.ts';
import type { Said } from '#projections/said.ts';
import { searchDocument } from '#search/document.ts';
import { openIndex, type EmbeddedEngine } from '#search/embedded/open-index.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import type { Found } from '#search/engine.ts';
import { asked } from '#search/understand/asked.ts';
import type { Part } from '#search/understand/understand.ts';
import { vocabularyOf, type Vocabulary } from '#search/understand/vocabulary.ts';
import { searchWords } from '#sources/search-words.ts';
import { dutch } from '../fixtures/readers.ts';
import { catalogueOf } from './content.ts';

export type Town = 'voorbeeldstad' | 'venlo';

/** A Monday at ten: the moment of every test that isn't about time. */
export const monday = new Date('2026-11-23T10:00:00+01:00');

/** Groups in the order of the page, each with the keys of its offers in the order of the list. */
export type Groups = readonly (readonly [string, readonly string[]])[];

const known = new Map<Town, FinderFacts>();

export function factsOf(town: Town): FinderFacts {
  const facts = known.get(town);
  if (facts) return facts;
  const catalogue = catalogueOf(town);
  const made = withHours(finderFacts(catalogue), nowFacts(catalogue.offers, catalogue, dutch));
  known.set(town, made);
  return made;
}

interface Asked {
  readonly at?: Date;
  readonly town?: Town;
  /** Where the device is. */
  readonly own?: Point;
  /** Id of the locale in which it is asked. */
  readonly language?: string;
}

interface Expected {
  /** The question as it is answered. */
  readonly query: Query;
  /** What was read from the words. */
  readonly parts: readonly Part[];
  readonly found: Found | undefined;
  readonly answer: Answer;
  readonly wider: Widened | undefined;
  readonly circumstances: Circumstances;
}

/** @param query of the address, as in `wijk=lindel&open=nu` */
export function expectedFor(query: string, { at = monday, town = 'voorbeeldstad', own, language = 'nl' }: Asked = {}): Expected {
  const facts = factsOf(town);
  const address = readQuery(new URLSearchParams(query), valuesIn(facts));
  const { postcode } = address;
  const point = own ?? (postcode === undefined ? undefined : postcodePoint(postcode, facts.neighbourhoods));
  const around = own || postcode === undefined ? undefined : neighbourhoodsWith(postcode, facts.neighbourhoods).map(({ id }) => id);
  const { engine, vocabulary } = searchOf(town, language);
  const known = { vocabulary, neighbourhoods: facts.neighbourhoods };
  const search = ({ question }: Question) => (question.text === '' ? undefined : engine.search(question));
  const first = asked(address, known);
  // What the engine knows nothing of may be a misspelt neighbourhood.
  const final = asked(address, { ...known, unknown: search(first)?.unknown });
  const found = search(final);
  const sure = found?.hits.filter(({ isGuess }) => !isGuess).map(({ key }, rank) => [key, rank] as const);
  const circumstances = { now: civilMoment(at.getTime()), point, around, found: sure && new Map(sure) };
  return {
    query: final.query,
    parts: final.parts,
    found,
    answer: answerTo(final.query, facts, circumstances),
    wider: widen(final.query, facts, circumstances),
    circumstances,
  };
}

type Question = ReturnType<typeof asked>;

export const answerFor = (query: string, own: Asked = {}): Answer => expectedFor(query, own).answer;

export const groupsFor = (query: string, own: Asked = {}): Groups => answerFor(query, own).groups.map(({ id, offers }) => [id, offers.map(({ key }) => key)]);

/** What is found: everything but what is closed then. */
export const hitsIn = (groups: Groups): readonly string[] => groups.flatMap(([id, keys]) => (id === 'closed' ? [] : keys));

interface Search {
  readonly engine: EmbeddedEngine;
  readonly vocabulary: Vocabulary;
}

const searches = new Map<string, Search>();

function searchOf(town: Town, locale: string): Search {
  const known = searches.get(`${town} ${locale}`);
  if (known) return known;
  const { offers, municipality } = catalogueOf(town);
  const words = searchWords(locale === 'eenvoudig' ? 'nl' : locale);
  const values = valuesIn(factsOf(town));
  const accepts = (id: FilterId, value: string) => {
    const filter = filters.find((one) => one.id === id);
    return filter?.kind === 'live' ? filter.accepts(value) : (values[id] ?? []).includes(value);
  };
  const index = writeIndex(
    offers.map((offer) => searchDocument(offer, locale, words)),
    words,
  );
  const made = { engine: openIndex(index), vocabulary: vocabularyOf(words, municipality.name, accepts) };
  searches.set(`${town} ${locale}`, made);
  return made;
}

/** What the finder of Voorbeeldstad says in Dutch. */
export const words = finderWords(catalogueOf('voorbeeldstad'), dutch);

/** The words alone. */
export const plain = (text: Said): string => (typeof text === 'string' ? text : text.nl);

/** A Dutch text of the finder, filled in. */
export const said = (key: keyof typeof words.texts, values: Readonly<Record<string, string | number>> = {}): string =>
  plain(words.texts[key]).replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
