/** Resolves one place and its offers. */
import type { Offer, Organisation, Place } from './place.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { offerSchema } from './offer.schema.ts';
import { isConfidentialSource, type AnyPlaceSource, type Read } from './read-content.ts';
import type { PlaceSource } from './place.schema.ts';
import type { Words } from './resolve-words.ts';
import { statusOn } from './status.ts';
import type { Texts } from './terms.ts';
import { textsUnder } from './translations.ts';
import type { Where } from './where.schema.ts';

export interface Surroundings {
  readonly words: Words;
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly organisations: readonly Organisation[];
  readonly today: string;
}

/** Offers whose kind doesn't exist are left out; the checks tell. */
export function resolvePlace({ id, value }: Read<AnyPlaceSource>, texts: Texts, surroundings: Surroundings): Place {
  const source = isConfidentialSource(value) ? openUp(value) : value;
  const offers: Offer[] = [];
  const place: Place = {
    id,
    name: source.name,
    organisation: surroundings.organisations.find((organisation) => organisation.id === source.organisation),
    neighbourhood: surroundings.neighbourhoods.find((neighbourhood) => neighbourhood.id === source.neighbourhood),
    areas: pick(surroundings.neighbourhoods, areaIds(value.where)),
    where: value.where,
    moves: source.moves ?? [],
    access: source.access,
    contact: source.contact,
    status: statusOn(source.status, surroundings.today),
    offers,
    checked: source.checked,
    texts,
  };
  offers.push(...source.offers.flatMap((offer) => resolveOffer(offer, place, surroundings) ?? []));
  return place;
}

/** The neighbourhoods an area names, and those its bus stops in. */
const areaIds = (where: Where): string[] =>
  where.kind === 'area' ? [...new Set([...where.neighbourhoods, ...where.stops.map(({ neighbourhood }) => neighbourhood)])] : [];

const pick = <Word extends { readonly id: string }>(list: readonly Word[], ids: readonly string[]) =>
  ids.flatMap((id) => list.find((word) => word.id === id) ?? []);

function resolveOffer(source: PlaceSource['offers'][number], place: Place, { words, neighbourhoods, organisations, today }: Surroundings): Offer | undefined {
  const kind = words.kinds.find((candidate) => candidate.id === source.kind);
  if (!kind) return undefined;
  const { id, ages, appointment, referral, firstVisit, signUp, cost, spokenLanguages, anonymous, withoutParents, hours, handover, checked } = source;
  const texts = textsUnder(place.texts, `offers.${id}`);
  return {
    id,
    key: `${place.id}/${id}`,
    place,
    kind,
    name: texts.name ?? kind.name,
    organisations: source.organisations ? pick(organisations, source.organisations) : place.organisation ? [place.organisation] : [],
    topics: pick(words.topics, source.topics),
    audiences: pick(words.audiences, source.audiences),
    facilities: pick(words.facilities, source.facilities),
    for: source.for,
    ages,
    appointment,
    referral,
    firstVisit,
    signUp,
    cost,
    spokenLanguages,
    anonymous,
    withoutParents,
    hours,
    serves: source.serves === 'all' ? 'all' : pick(neighbourhoods, source.serves),
    contact: { ...place.contact, ...source.contact },
    handover,
    status: statusOn(source.status, today),
    checked,
    texts,
  };
}

/** A confidential place in the shape of any other: what it may not have stays unknown or absent. */
function openUp(value: Extract<AnyPlaceSource, { where: { kind: 'confidential' } }>): PlaceSource {
  const { name, organisation, summary, phone, website, topics, offers, checked } = value;
  return {
    name,
    organisation,
    neighbourhood: 'unknown',
    where: { kind: 'unknown' },
    access: { wheelchair: 'unknown', toilet: 'unknown' },
    contact: { ...(phone && { phone }), ...(website && { website }) },
    status: 'active',
    summary,
    offers: offers.map((offer) =>
      offerSchema.parse({ ...offer, topics: [...new Set([...topics, ...offer.topics])], checked: checked ? { offer: checked } : {} }),
    ),
    checked: checked ? { contact: checked } : {},
  };
}
