/** Everything an offer can be found by: in Dutch and in the visitor's language, so that a Dutch word works in any language. */
import { ancestors } from '#domain/neighbourhood.ts';
import { isConfidential, type Offer } from '#domain/place.ts';
import { localize, type Language, type Text } from '#domain/text.ts';
import type { TextDocument } from './text-document.ts';
import { wordsOfBoth, type SearchWords } from './words.ts';

/** @param language of the reader. @param words the words of that language, with the keywords of kinds and topics */
export function searchDocument(offer: Offer, language: Language, words: SearchWords): TextDocument {
  const { place, kind, topics, audiences, facilities, organisations, name, texts } = offer;
  const both = (text: Text | undefined) => (text === undefined ? [] : [text.nl, localize(text, language).value]);
  const curated = wordsOfBoth(words).map(({ keywords }) => keywords);
  return {
    id: offer.key,
    title: joined([...both(name), ...both(kind.name)]),
    // The ids are Dutch words too: "dakloos" for "Geen huis".
    keywords: joined([kind.id, ...both(kind.plural), ...curated.flatMap(({ kinds }) => kinds[kind.id] ?? [])]),
    // The first is what it is most about, so it stands there twice.
    topics: [...topics.slice(0, 1), ...topics]
      .map((topic) => joined([topic.id, ...both(topic.name), ...curated.flatMap((own) => own.topics[topic.id] ?? [])]))
      .join(' · '),
    postcode: joined(postcodesOf(offer)),
    wijk: joined(neighbourhoodWords(offer)),
    place: joined([place.name, ...streetWords(offer), ...organisations.map((organisation) => organisation.name)]),
    summary: joined([
      ...both(texts.summary),
      ...both(place.texts.summary),
      ...both(kind.description),
      ...topics.flatMap(({ description }) => both(description)),
      ...[...audiences, ...facilities].flatMap((term) => both(term.name)),
    ]),
  };
}

const joined = (phrases: readonly string[]) => [...new Set(phrases)].filter((phrase) => phrase !== '').join(' · ');

/** `5921`, `LX` and `5921LX`; nothing of a confidential place. */
function postcodesOf({ place }: Offer): string[] {
  if (isConfidential(place)) return [];
  const around = place.neighbourhood?.postcodes ?? [];
  if (place.where.kind !== 'address' || place.where.postcode === 'unknown') return [...around];
  const [digits = '', letters = ''] = place.where.postcode.split(' ');
  return [...around, digits, letters, digits + letters];
}

/** Its neighbourhood and what lies around that, by every name people give them; nothing of a confidential place. */
function neighbourhoodWords({ place }: Offer): string[] {
  if (isConfidential(place) || !place.neighbourhood) return [];
  return [place.neighbourhood, ...ancestors(place.neighbourhood)].flatMap(({ name, nicknames }) => [name, ...nicknames]);
}

function streetWords({ place }: Offer): string[] {
  if (isConfidential(place) || place.where.kind !== 'address') return [];
  return [place.where.street, place.where.town].filter((part) => part !== 'unknown');
}
