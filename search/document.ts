/** Everything an offer can be found by, as one text: in Dutch and in the visitor's language, so that a Dutch word works in any language. */
import { ancestors } from '#domain/neighbourhood.ts';
import { isConfidential, type Offer } from '#domain/place.ts';
import type { Language, Text } from '#domain/text.ts';

/** @returns words with spaces between, each phrase once; folding and matching come later */
export function searchText(offer: Offer, language: Language): string {
  const { place, kind, topics, audiences, facilities, organisations, name, texts } = offer;
  const both = (text: Text | undefined) => (text === undefined ? [] : [text.nl, text[language] ?? text.nl]);
  const phrases = [
    ...both(name),
    ...both(texts.summary),
    ...both(place.texts.summary),
    place.name,
    // The ids are Dutch words too: "dakloos" for "Geen huis".
    kind.id,
    ...topics.map(({ id }) => id),
    ...[kind.name, kind.plural, kind.description].flatMap(both),
    ...topics.flatMap((topic) => [topic.name, topic.description].flatMap(both)),
    ...[...audiences, ...facilities].flatMap((term) => both(term.name)),
    ...organisations.map((organisation) => organisation.name),
    ...whereWords(offer),
  ];
  return [...new Set(phrases)].join(' ');
}

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
