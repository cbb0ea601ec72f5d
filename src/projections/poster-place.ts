/** One place on a poster: what it is, where, and its number; of an address also whether somebody asked it. */
import type { Catalogue } from '#domain/catalogue.ts';
import { whereOn, type Place } from '#domain/place.ts';
import type { Localized } from '#domain/text.ts';
import { trustOf } from '#domain/trust.ts';
import type { Where } from '#domain/where.schema.ts';
import type { Reader } from '#i18n/reader.ts';
import { addressLines, hasStreet } from './address.ts';
import { isRunning, sureDays } from './hours-view.ts';
import { inOrder } from './order.ts';
import { surePhone } from './poster-phone.ts';
import { isForTheWall } from './poster-week.ts';

export interface PosterPlace {
  readonly place: Place;
  readonly pictogram: string;
  /** What it is: left out when its name says so. */
  readonly what?: Localized;
  /** Lines to read, when somebody could stand before the door with them. */
  readonly address: readonly string[];
  /** In the place of an address. */
  readonly area?: Localized;
  /** Where an address comes from that isn't sure: only written somewhere on the internet, or anything else. */
  readonly pencil?: 'online' | 'other';
  readonly phone?: string;
  /** Whether it is sure when one can go there. */
  readonly hasTimes: boolean;
}

/** @returns undefined when there is nothing to do there that can hang on a wall */
export function posterPlace(place: Place, catalogue: Catalogue, reader: Reader): PosterPlace | undefined {
  const [offer] = inOrder(
    place.offers.filter((one) => isForTheWall(one) && isRunning(one)),
    catalogue,
  );
  if (!offer) return undefined;
  const { where } = whereOn(place, catalogue.today);
  const what = reader.text(offer.name);
  const area = areaWords(place, where, reader);
  const pencil = hasStreet(where) || where.kind === 'area' ? pencilOf(place, catalogue) : undefined;
  const phone = surePhone(place.contact, place, catalogue) ?? surePhone(offer.contact, place, catalogue);
  return {
    place,
    pictogram: offer.kind.pictogram,
    ...(!place.name.toLocaleLowerCase('nl').includes(what.value.toLocaleLowerCase('nl')) && { what }),
    address: hasStreet(where) ? addressLines(where) : [],
    ...(area && { area }),
    ...(pencil && { pencil }),
    ...(phone !== undefined && { phone }),
    hasTimes: place.offers.some((one) => sureDays(one, catalogue, 60).some(({ slots }) => slots.length > 0)),
  };
}

/** Somebody can go there, ring, or read why there is no door. The others are no more than a name. */
export const isUseful = ({ address, area, phone }: PosterPlace) => address.length > 0 || area !== undefined || phone !== undefined;

function areaWords({ texts }: Place, where: Where, reader: Reader): Localized | undefined {
  if (where.kind === 'area') return reader.textAt(texts, 'where.area') ?? reader.say('where.area');
  return where.kind === 'remote' ? reader.say('where.remote') : undefined;
}

function pencilOf({ checked }: Place, { municipality, today }: Catalogue): PosterPlace['pencil'] {
  const { address } = checked;
  if (trustOf(address, municipality.shelfLife.address, today) === 'confirmed') return undefined;
  return address?.confirmed === false && /^https?:/.test(address.source ?? '') ? 'online' : 'other';
}
