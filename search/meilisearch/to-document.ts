/** Makes of texts, facts and hours what a Meilisearch server keeps of each offer. */
import type { CivilDate } from '#domain/civil-time.ts';
import type { FinderFacts, FinderOffer } from '#domain/finder/finder-offer.ts';
import { isExact, spotsOf } from '#domain/finder/spots.ts';
import { searchFields, type SearchField } from '../settings.ts';
import { stemmerOf, type Stemmer } from '../stem/index.ts';
import type { SearchDocument } from '../text-document.ts';
import { groupsOf } from '../thesaurus.ts';
import type { SearchWords } from '../words.ts';
import type { MeiliDocument } from './meili-document.ts';
import { openQuarters } from './open-quarters.ts';
import { cutPhrase, silentWords, tellingIn } from './server-words.ts';
import { joined, phrasesIn, serverText } from './server-text.ts';

const oldest = 120;
/** A postcode has no other forms, and everyday words find their forms as synonyms. */
const inflected = searchFields.filter((field) => field !== 'postcode' && field !== 'everyday' && field !== 'parts');

/** An id there may hold letters, digits, `-` and `_`. */
export const idOf = (key: string): string => key.replaceAll('/', '__');

/**
 * @param texts enriched; those without an offer are left out
 * @param made the day the facts are of
 * @returns in the order of the offers
 */
export function toMeiliDocuments(texts: readonly SearchDocument[], facts: FinderFacts, words: SearchWords, made: CivilDate): MeiliDocument[] {
  const textsOf = new Map(texts.map((document) => [document.id, document]));
  const stemsOf = stemmerOf(words.language);
  const silent = silentWords(words);
  const { stops } = silent;
  // A meaning of several words is only found where they stand next to each other.
  const meanings = new Set(
    groupsOf(words).flatMap(([, means]) => means.map((phrase) => tellingIn(phrase, silent).join(' ')).filter((meaning) => meaning.includes(' '))),
  );
  return facts.offers.flatMap((offer, order) => {
    const own = textsOf.get(offer.key);
    return own
      ? [{ id: idOf(offer.key), key: offer.key, ...textFields(own, { stemsOf, stops, meanings: [...meanings] }), ...choices(offer, facts, made), order }]
      : [];
  });
}

interface Words {
  readonly stemsOf: Stemmer;
  readonly stops: ReadonlySet<string>;
  readonly meanings: readonly string[];
}

/** Each field in phrases; in `parts` also the stems, and the meanings of which the words stand apart in the text. */
function textFields(document: SearchDocument, { stemsOf, stops, meanings }: Words): Record<SearchField, string> {
  const read = Object.fromEntries(searchFields.map((field) => [field, serverText(document[field])])) as Record<SearchField, string>;
  const everyday = joined(read.everyday.split(' '));
  const phrases = inflected.flatMap((field) => phrasesIn(read[field]));
  const all = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const stems = [...all].flatMap((word) => (stops.has(word) ? [] : stemsOf(word))).filter((stem) => !all.has(stem));
  const parts = new Set([...read.parts.split(' '), ...stems]);
  const cut = new Set([...all].flatMap(cutPhrase));
  const told = phrases.map((phrase) => ` ${cutPhrase(phrase).join(' ')} `);
  const apart = meanings.filter((meaning) => meaning.split(' ').every((word) => cut.has(word)) && !told.some((phrase) => phrase.includes(` ${meaning} `)));
  return { ...read, everyday, parts: joined([...parts, ...apart]) };
}

function choices(offer: FinderOffer, facts: FinderFacts, made: CivilDate): Omit<MeiliDocument, SearchField | 'id' | 'key' | 'order'> {
  const { facets, ages, reach, hours, isRunning } = offer;
  const [spot] = spotsOf(offer, facts, { date: made, minute: 0 }).filter(isExact);
  return {
    facets,
    ageFrom: ages?.min ?? 0,
    ageTo: ages?.max ?? oldest,
    reach,
    ...(spot && { _geo: { lat: spot.point.latitude, lng: spot.point.longitude } }),
    open: hours && isRunning ? openQuarters(hours, made) : [],
    ...(hours && hours.hours !== 'unknown' && hours.checked && { hours: { hours: hours.hours, checked: hours.checked } }),
  };
}
