/** Everything an offer can be found by: in Dutch and in the visitor's language, so that a Dutch word works in any language. */
import { ancestors } from '#domain/neighbourhood.ts';
import { isConfidential, type Offer } from '#domain/place.ts';
import { localize, type Language, type Text } from '#domain/text.ts';
import type { SearchField } from './settings.ts';

/** One text per field; folding and matching come later. `id` is the key of the offer: `<place-id>/<offer-id>`. */
export type SearchDocument = Readonly<Record<SearchField, string>> & { readonly id: string };

export function searchDocument(offer: Offer, language: Language): SearchDocument {
  const { place, kind, topics, audiences, facilities, organisations, name, texts } = offer;
  const both = (text: Text | undefined) => (text === undefined ? [] : [text.nl, localize(text, language).value]);
  return {
    id: offer.key,
    title: joined([...both(name), ...both(kind.name)]),
    // The ids are Dutch words too: "dakloos" for "Geen huis".
    kind: joined([kind.id, ...both(kind.plural), ...both(kind.description)]),
    topics: joined(topics.flatMap((topic) => [topic.id, ...both(topic.name), ...both(topic.description)])),
    place: joined([place.name, ...organisations.map((organisation) => organisation.name)]),
    where: joined(whereWords(offer)),
    forWhom: joined([...audiences, ...facilities].flatMap((term) => both(term.name))),
    summary: joined([...both(texts.summary), ...both(place.texts.summary)]),
  };
}

const joined = (phrases: readonly string[]) => [...new Set(phrases)].join(' ');

/** Names, nicknames and postcodes of where it is; nothing of a confidential place. */
function whereWords({ place }: Offer): string[] {
  if (isConfidential(place)) return [];
  const { neighbourhood, where } = place;
  const around = neighbourhood
    ? [neighbourhood, ...ancestors(neighbourhood)].flatMap(({ name, nicknames, postcodes }) => [name, ...nicknames, ...postcodes])
    : [];
  const address =
    where.kind === 'address' ? [where.street, where.postcode, where.postcode.replace(' ', ''), where.town].filter((part) => part !== 'unknown') : [];
  return [...around, ...address];
}
