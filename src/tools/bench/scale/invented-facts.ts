/** What the site of an invented municipality would hold: the texts to search, and the facts to choose by. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { finderFacts, withHours } from '#projections/finder-facts.ts';
import { nowFacts } from '#projections/now-facts.ts';
import { searchDocument } from '#search/document.ts';
import type { TextDocument } from '#search/text-document.ts';
import type { Models } from './models.ts';

export const inventedTexts = ({ offers }: Catalogue, { locale, words }: Models): TextDocument[] => offers.map((offer) => searchDocument(offer, locale, words));

export const inventedFacts = (catalogue: Catalogue, { reader }: Models): FinderFacts =>
  withHours(finderFacts(catalogue), nowFacts(catalogue.offers, catalogue, reader));
