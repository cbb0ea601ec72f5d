import type { Catalogue } from '#domain/catalogue.ts';
import { isConfidential, type Place } from '#domain/place.ts';
import { sureDays } from '#projections/hours-view.ts';
import { livingPlaces } from '#projections/placement.ts';
import { most, pathOf, type SoughtType } from './page-type.ts';

const stopsOf = ({ where }: Place) => (where.kind === 'area' ? 1 + where.stops.length : 0);

export const placeTypes = (catalogue: Catalogue): readonly SoughtType[] => {
  const isSure = ({ offers }: Place) => offers.some((offer) => sureDays(offer, catalogue, 7).some(({ slots }) => slots.length > 0));
  const places = livingPlaces(catalogue);
  const withAddress = places.filter(({ where }) => where.kind === 'address');
  const single = withAddress.filter(({ offers }) => offers.length === 1);
  const one = single.find(isSure) ?? single[0];
  const many = most(withAddress, ({ offers }) => offers.length);
  const unsure = withAddress.find((place) => place !== one && place !== many && !isSure(place));
  const mentioned = catalogue.places.find(({ offers }) => offers.length === 0);
  const remote = places.find(({ where }) => where.kind === 'remote');
  return [
    { id: 'place', title: 'A place with one offer', path: pathOf('plekken', one) },
    { id: 'place-many', title: 'The place with most offers', path: pathOf('plekken', many) },
    { id: 'place-unsure', title: 'A place without sure hours', path: pathOf('plekken', unsure) },
    { id: 'place-area', title: 'A place without a fixed address', path: pathOf('plekken', most(places, stopsOf)) },
    { id: 'place-remote', title: 'A place by telephone or online', path: pathOf('plekken', remote) },
    { id: 'place-mentioned', title: 'A place that only an old source mentions', path: pathOf('plekken', mentioned) },
    { id: 'place-confidential', title: 'A confidential place', path: pathOf('plekken', places.find(isConfidential)) },
  ];
};
