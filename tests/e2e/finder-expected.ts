/** What the finder ought to answer, worked out from the content and never from the page. */
import { civilMoment } from '#domain/civil-time.ts';
import { answerTo, type Answer } from '#domain/finder/answer.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { neighbourhoodsWith, postcodePoint } from '#domain/finder/postcode.ts';
import { readQuery } from '#domain/finder/query.ts';
import { valuesIn } from '#domain/finder/values-in.ts';
import type { Point } from '#domain/geometry.ts';
import { finderFacts, withHours } from '#projections/finder-facts.ts';
import { finderWords } from '#projections/finder-words.ts';
import { nowFacts } from '#projections/now-facts.ts';
import type { Said } from '#projections/said.ts';
import { openIndex } from '#search/embedded/open-index.ts';
import { searchDocument } from '#search/document.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { dutch } from '../fixtures/readers.ts';
import { catalogueOf } from './content.ts';

export type Town = 'voorbeeldstad' | 'venlo';

/** A Monday at ten: the moment of every test that isn't about time. */
export const monday = new Date('2026-11-23T10:00:00+01:00');

/** Groups in the order of the page, each with the keys of its offers in the order of the list. */
export type Groups = readonly (readonly [string, readonly string[]])[];

const known = new Map<Town, FinderFacts>();

function factsOf(town: Town): FinderFacts {
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
}

/** @param query of the address, as in `wijk=lindel&open=nu` */
export function answerFor(query: string, { at = monday, town = 'voorbeeldstad', own }: Asked = {}): Answer {
  const facts = factsOf(town);
  const asked = readQuery(new URLSearchParams(query), valuesIn(facts));
  const { postcode } = asked;
  const point = own ?? (postcode === undefined ? undefined : postcodePoint(postcode, facts.neighbourhoods));
  const around = own || postcode === undefined ? undefined : neighbourhoodsWith(postcode, facts.neighbourhoods).map(({ id }) => id);
  return answerTo(asked, facts, { now: civilMoment(at.getTime()), point, around, found: found(asked.text, town) });
}

export const groupsFor = (query: string, asked: Asked = {}): Groups =>
  answerFor(query, asked).groups.map(({ id, offers }) => [id, offers.map(({ key }) => key)]);

/** What is found: everything but what is closed then. */
export const hitsIn = (groups: Groups): readonly string[] => groups.flatMap(([id, keys]) => (id === 'closed' ? [] : keys));

function found(text: string, town: Town): ReadonlyMap<string, number> | undefined {
  if (text === '') return undefined;
  const engine = openIndex(writeIndex(catalogueOf(town).offers.map((offer) => searchDocument(offer, 'nl'))));
  const result = engine.search(text);
  return result && new Map(result.keys.map((key, rank) => [key, rank]));
}

/** What the finder of Voorbeeldstad says in Dutch. */
export const words = finderWords(catalogueOf('voorbeeldstad'), dutch);

/** The words alone. */
export const plain = (text: Said): string => (typeof text === 'string' ? text : text.nl);

/** A Dutch text of the finder, filled in. */
export const said = (key: keyof typeof words.texts, values: Readonly<Record<string, string | number>> = {}): string =>
  plain(words.texts[key]).replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
