/** Numbers for a wall: only those that were asked and are fresh. None is better than a wrong one. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { Contact } from '#domain/contact.schema.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import type { Place } from '#domain/place.ts';
import { trustOf } from '#domain/trust.ts';
import { nearAdvice } from './near-advice.ts';

export interface PosterPhone {
  readonly number: string;
  readonly placeName: string;
}

/** The number in `contact`, of the place or of one of its offers: the channels of a place are asked together. */
export const surePhone = ({ phone }: Contact, { checked }: Pick<Place, 'checked'>, { municipality, today }: Pick<Catalogue, 'municipality' | 'today'>) =>
  trustOf(checked.contact, municipality.shelfLife.contact, today) === 'confirmed' ? phone : undefined;

/** Whom somebody in this neighbourhood can ring with any question: the nearest advice point with a number that is sure. */
export function posterPhone(neighbourhood: Neighbourhood, catalogue: Catalogue): PosterPhone | undefined {
  for (const { contact, place } of nearAdvice(neighbourhood, catalogue)) {
    const number = surePhone(contact, place, catalogue);
    if (number !== undefined) return { number, placeName: place.name };
  }
  return undefined;
}
