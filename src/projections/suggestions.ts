/** What is suggested to somebody who types: topics, neighbourhoods, kinds and places, each with its address, in one language. */
import type { Catalogue } from '#domain/catalogue.ts';
import { filters } from '#domain/filters/index.ts';
import type { Keywords } from '#domain/search-words.schema.ts';
import { isConfidential } from '#domain/place.ts';
import type { Kind, Topic } from '#domain/terms.ts';
import { localize } from '#domain/text.ts';
import { countWords, type CountWords } from '#i18n/count-words.ts';
import type { Reader } from '#i18n/reader.ts';
import { said, sayTo, type Said } from './said.ts';

export interface Suggestion {
  readonly label: Said;
  readonly address: string;
  /** Id of a symbol in /pictograms.svg. */
  readonly pictogram: string;
  /** Stands beside it, in Dutch: its official name, or the neighbourhood it lies in. */
  readonly beside?: Said;
  /** Other names. Shown only when one of them is what was typed. */
  readonly names?: readonly Said[];
  /** More words to find it by, shown likewise. */
  readonly words?: readonly Said[];
}

export interface SuggestionGroup {
  readonly name: Said;
  /** Whether what stands beside is one of its names, and not only where it lies. */
  readonly hasNameBeside: boolean;
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestions {
  readonly label: Said;
  readonly count: { readonly words: CountWords; readonly intl: string };
  /** For an empty field. */
  readonly examples: { readonly name: Said; readonly questions: readonly Said[] };
  /** Those that come first when they are equally good, first. */
  readonly groups: readonly SuggestionGroup[];
  /** Folded words that say nothing about what somebody looks for. */
  readonly ignored: readonly string[];
  /** Folded word → what else it may be typed as: `brieven` → `brief`. */
  readonly stems: Readonly<Record<string, readonly string[]>>;
  /** Of the address of the finder, in the order they are written. */
  readonly parameters: readonly string[];
}

interface WordsToFindBy {
  readonly own: { readonly keywords: Keywords };
  readonly dutch: { readonly keywords: Keywords };
}

const examples = ['letter', 'coffee', 'dutch', 'sunday'] as const;

/** What the search knows of the language. */
interface Search {
  readonly ignored: readonly string[];
  readonly stemsIn: (texts: readonly string[]) => Suggestions['stems'];
}

const noSearch: Search = { ignored: [], stemsIn: () => ({}) };

/** @param words of the language of the reader */
export function suggestionsFor(catalogue: Catalogue, reader: Reader, words: WordsToFindBy, { ignored, stemsIn }: Search = noSearch): Suggestions {
  const { offers, kinds, topics } = catalogue;
  const say = sayTo(reader);
  const usedTopics = topics.filter(({ id }) => offers.some((offer) => offer.topics.some((topic) => topic.id === id)));
  const usedKinds = kinds.filter(({ id }) => offers.some(({ kind }) => kind.id === id));
  const groups: SuggestionGroup[] = [
    { name: say('nav.topics'), hasNameBeside: true, suggestions: usedTopics.map((topic) => ofTerm(topic, 'topics', reader, words)) },
    { name: say('nav.neighbourhoods'), hasNameBeside: false, suggestions: neighbourhoodsFor(catalogue, reader) },
    { name: say('nav.kinds'), hasNameBeside: true, suggestions: usedKinds.map((kind) => ofTerm(kind, 'kinds', reader, words)) },
    { name: say('suggest.places'), hasNameBeside: false, suggestions: placesFor(catalogue, reader) },
  ];
  return {
    label: say('suggest.label'),
    count: countWords('suggest.count', reader),
    examples: { name: say('suggest.examples'), questions: examples.map((name) => say(`suggest.example.${name}`)) },
    groups,
    ignored,
    stems: stemsIn(groups.flatMap(({ suggestions }) => suggestions.flatMap(textsOf))),
    parameters: ['q', ...filters.map(({ parameter }) => parameter), 'postcode'],
  };
}

const parameters = { topics: 'onderwerp', kinds: 'soort' };

function ofTerm(
  { id, name, plural = name, pictogram }: Pick<Topic, 'id' | 'name' | 'pictogram'> & Partial<Pick<Kind, 'plural'>>,
  list: keyof typeof parameters,
  reader: Reader,
  { own, dutch }: WordsToFindBy,
): Suggestion {
  const localized = localize(name, reader.language.id);
  // `Drop-in (open inloop)` is "Drop-in" with "Open inloop" beside it.
  const label = localized.endsInDutch ? localized.value.slice(0, localized.value.lastIndexOf('(')).trim() : localized.value;
  // Easy Dutch stands alone: two names of one thing are harder to read.
  const beside = !isDutch(reader) && label !== name.nl ? name.nl : undefined;
  const told = [label, beside];
  const isOther = (text: Said, index: number, all: readonly Said[]) =>
    !told.includes(plain(text)) && all.findIndex((other) => plain(other) === plain(text)) === index;
  const names = [said(localize(plural, reader.language.id), reader), inDutch(plural.nl, reader), inDutch(name.nl, reader)].filter(isOther);
  const words = [...(own.keywords[list][id] ?? []), ...(dutch.keywords[list][id] ?? []).map((word) => inDutch(word, reader))].filter(isOther);
  return {
    label: said({ ...localized, value: label }, reader),
    address: `${reader.href('zoeken/')}?${parameters[list]}=${id}`,
    pictogram,
    ...(beside !== undefined && { beside: inDutch(beside, reader) }),
    ...(names.length > 0 && { names }),
    ...(words.length > 0 && { words }),
  };
}

const neighbourhoodsFor = ({ neighbourhoods }: Catalogue, reader: Reader): Suggestion[] =>
  neighbourhoods.map(({ id, name, nicknames, postcodes, parent }) => ({
    label: inDutch(name, reader),
    address: `${reader.href('zoeken/')}?wijk=${id}`,
    pictogram: 'map-pin',
    ...(parent && { beside: inDutch(parent.name, reader) }),
    names: [...nicknames, ...postcodes].map((own) => inDutch(own, reader)),
  }));

/** Of a confidential place nothing but its name. */
const placesFor = ({ places }: Catalogue, reader: Reader): Suggestion[] =>
  places
    .filter(({ status }) => status.is !== 'ended')
    .map((place) => ({
      label: inDutch(place.name, reader),
      address: reader.href(`plekken/${place.id}/`),
      pictogram: 'door-enter',
      ...(place.neighbourhood && !isConfidential(place) && { beside: inDutch(place.neighbourhood.name, reader) }),
    }));

const isDutch = ({ language }: Reader) => language.html === 'nl';
const inDutch = (text: string, reader: Reader): Said => (isDutch(reader) ? text : { nl: text });
const plain = (text: Said) => (typeof text === 'string' ? text : text.nl);
const textsOf = ({ label, beside, names = [], words = [] }: Suggestion): string[] => [label, beside ?? '', ...names, ...words].map(plain);
