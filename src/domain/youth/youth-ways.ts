/** Where youth work is to be found: in a centre, on the street, at school and online. */
import type { Catalogue } from '../catalogue.ts';
import { isSensitive, type Offer } from '../place.ts';
import { isThere, takesYouth } from './fits-youth.ts';

export const youthWays = ['centre', 'street', 'school', 'online'] as const;
export type YouthWay = (typeof youthWays)[number];

const belongs: Readonly<Record<YouthWay, (offer: Offer) => boolean>> = {
  centre: ({ kind }) => kind.id === 'jongerencentrum',
  // Nobody tells where or when they walk: only how to ask.
  street: (offer) => offer.kind.id === 'jongerenwerk' && offer.place.where.kind === 'area',
  school: (offer) => offer.kind.id === 'jongerenwerk' && offer.place.where.kind === 'address' && offer.topics.some(({ id }) => id === 'school'),
  online: ({ place, audiences }) => place.where.kind === 'remote' && audiences.some(({ id }) => id === 'jongeren'),
};

/** The ways there are here, each with its offers; a way without any is left out. */
export const youthWaysOf = ({ offers }: Pick<Catalogue, 'offers'>): readonly { readonly way: YouthWay; readonly offers: readonly Offer[] }[] =>
  youthWays
    .map((way) => ({ way, offers: offers.filter((offer) => isThere(offer) && takesYouth(offer.ages) && !isSensitive(offer) && belongs[way](offer)) }))
    .filter(({ offers: own }) => own.length > 0);
