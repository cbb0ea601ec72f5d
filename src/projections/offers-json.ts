/** All offers as one array, language-neutral, for whoever wants to build on it. Hours that aren't sure stay out. */
import type { Catalogue } from '#domain/catalogue.ts';
import { timeOf } from '#domain/civil-time.ts';
import type { Offer } from '#domain/place.ts';
import { sureDays } from './hours-view.ts';

/** Days of moments told ahead. */
const days = 14;

export function offersJson(catalogue: Catalogue): object[] {
  const base = catalogue.municipality.publicAddress?.replace(/\/$/, '') ?? '';
  return catalogue.offers.map((offer) => {
    const { place, kind, topics, audiences, status, ages } = offer;
    const slots = sureDays(offer, catalogue, days).flatMap((day) => day.slots);
    return {
      id: offer.key,
      name: offer.name.nl,
      summary: offer.texts.summary?.nl,
      place: place.id,
      placeName: place.name,
      kind: kind.id,
      topics: topics.map(({ id }) => id),
      audiences: audiences.map(({ id }) => id),
      for: offer.for,
      ...(ages && { ages }),
      neighbourhood: place.neighbourhood?.id ?? null,
      appointment: offer.appointment,
      referral: offer.referral,
      cost: offer.cost,
      spokenLanguages: offer.spokenLanguages,
      anonymous: offer.anonymous,
      withoutParents: offer.withoutParents,
      status: status.is,
      checked: checkedOf(offer),
      moments: slots.map(({ date, from, to, at, stop }) => ({
        date,
        from: timeOf(from),
        to: to === null ? null : to === 1440 ? '24:00' : timeOf(to % 1440),
        ...(at !== undefined && { at }),
        ...(stop !== undefined && { stop }),
      })),
      url: `${base}/plekken/${place.id}/#${offer.id}`,
    };
  });
}

const checkedOf = ({ checked }: Offer) => Object.fromEntries(Object.entries(checked).map(([group, { on, confirmed }]) => [group, { on, confirmed }]));
