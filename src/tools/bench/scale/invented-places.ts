/** Places with their offers, each like one of the invented town: other names, another street, other hours, a text that is partly of another. */
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import type { Offer, Place } from '#domain/place.ts';
import type { Texts } from '#domain/terms.ts';
import { localize, type Text } from '#domain/text.ts';
import type { Where } from '#domain/where.schema.ts';
import { inventedName } from '../../bench/search/many-documents.ts';
import type { Dice } from './dice.ts';
import { around } from './invented-neighbourhoods.ts';
import { isElsewhere, type Models } from './models.ts';

export interface Setting {
  readonly models: Models;
  readonly municipality: { readonly id: string; readonly name: string };
  readonly neighbourhoods: readonly Neighbourhood[];
  readonly dice: Dice;
}

const names = 1_000_000;
const streetEnds = ['straat', 'laan', 'weg', 'pad', 'plein'];
const letters = 'ABCDEFGHJKLMNPRSTVWXZ'.split('');
/** Degrees: a few hundred metres. */
const nextDoor = 0.004;

/** @returns places that together have exactly so many offers */
export function inventPlaces(offers: number, setting: Setting): Place[] {
  const places: Place[] = [];
  for (let left = offers; left > 0;) {
    const place = inventPlace(setting.dice.one(setting.models.places), places.length, left, setting);
    places.push(place);
    left -= place.offers.length;
  }
  return places;
}

/** @param most the number of offers it may have */
function inventPlace(model: Place, number: number, most: number, setting: Setting): Place {
  const { dice, municipality } = setting;
  const home = dice.one(setting.neighbourhoods.filter(({ children }) => children.length === 0));
  const renamed = (text: string) => text.replaceAll(setting.models.catalogue.municipality.name, municipality.name);
  const place: Place = {
    id: `${municipality.id}-${String(number)}-${model.id}`,
    name: nameLike(model.name, dice),
    ...(model.organisation && { organisation: { ...model.organisation, name: renamed(model.organisation.name), contact: {} } }),
    ...(model.neighbourhood && { neighbourhood: home }),
    areas: model.areas.length > 0 ? [home] : [],
    where: whereLike(model.where, home, setting),
    moves: [],
    access: model.access,
    contact: {},
    status: model.status,
    offers: [],
    checked: model.checked,
    texts: summaryOf([model.texts.summary], setting, renamed),
  };
  const offers = model.offers.slice(0, most).map((offer) => offerLike(offer, place, setting, renamed));
  return Object.assign(place, { offers });
}

function offerLike(model: Offer, place: Place, setting: Setting, renamed: (text: string) => string): Offer {
  const { dice, models } = setting;
  const { handover: _, ...kept } = model;
  const times = model.hours === 'unknown' || isElsewhere(model.hours) ? undefined : dice.one(models.hours);
  const hours = times?.hours ?? 'unknown';
  return {
    ...kept,
    key: `${place.id}/${model.id}`,
    place,
    organisations: model.organisations.map((own) => ({ ...own, name: renamed(own.name), contact: {} })),
    hours,
    serves: model.serves === 'all' || !place.neighbourhood ? 'all' : [place.neighbourhood],
    contact: {},
    checked: { ...model.checked, ...(times?.checked && { hours: times.checked }) },
    texts: summaryOf([model.texts.summary, dice.one(models.summaries)], setting, renamed),
  };
}

/** "Buurthuis De Linde" → "Buurthuis De Molengaard"; a name of one word gets a second. */
function nameLike(name: string, dice: Dice): string {
  const words = name.split(' ');
  return [...(words.length > 1 ? words.slice(0, -1) : words), inventedName(dice.below(names))].join(' ');
}

function whereLike(where: Where, home: Neighbourhood, { dice, municipality }: Setting): Where {
  if (where.kind === 'area') return { kind: 'area', area: home.name, neighbourhoods: [home.id], stops: [] };
  if (where.kind !== 'address') return where;
  const { street, houseNumber, postcode, position } = where;
  const ground = dice.one(home.postcodes);
  return {
    kind: 'address',
    street: street === 'unknown' ? street : `${inventedName(dice.below(names))}${dice.one(streetEnds)}`,
    houseNumber: houseNumber === 'unknown' ? houseNumber : String(1 + dice.below(300)),
    postcode: postcode === 'unknown' ? postcode : `${ground} ${dice.one(letters)}${dice.one(letters)}`,
    town: home.kind === 'dorp' ? home.name : municipality.name,
    ...(position && { position: { ...around(home.centre, nextDoor, dice), precision: position.precision } }),
  };
}

function summaryOf(parts: readonly (Text | undefined)[], { models: { locale } }: Setting, renamed: (text: string) => string): Texts {
  const texts = parts.filter((part) => part !== undefined);
  if (texts.length === 0) return {};
  const said = (language: string) => renamed(texts.map((text) => localize(text, language).value).join(' '));
  return { summary: { nl: said('nl'), [locale]: said(locale) } };
}
