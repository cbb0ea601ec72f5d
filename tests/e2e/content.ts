/** The content and the words of the site under test, to compute what a page ought to say. */
import { readFileSync } from 'node:fs';
import { buildCatalogue } from '#domain/catalogue.ts';
import { civilMoment } from '#domain/civil-time.ts';
import { openState, type OpenState } from '#domain/hours.ts';
import { isConfidential } from '#domain/place.ts';
import { hoursFacts, isRunning } from '#projections/hours-view.ts';
import { readSources } from '#sources/files.ts';
import { today } from '#sources/today.ts';

/** The resolved content of a municipality, today. */
export function catalogueOf(id: 'voorbeeldstad' | 'venlo') {
  const { catalogue } = buildCatalogue(readSources(id), { today: today() });
  if (!catalogue) throw new Error(`${id} has no catalogue.`);
  return catalogue;
}

/** Offer → open, opens, closed or unknown at that instant; offers about which nothing may be said are left out. */
export function statesAt(instant: Date, id: 'voorbeeldstad' | 'venlo' = 'voorbeeldstad'): Record<string, OpenState['is']> {
  const catalogue = catalogueOf(id);
  return Object.fromEntries(
    catalogue.offers
      .filter((offer) => isRunning(offer) && offer.hours !== 'unknown' && !isConfidential(offer.place))
      .map((offer) => [offer.key, openState(hoursFacts(offer, catalogue), civilMoment(instant.getTime())).is] as const)
      .filter(([, is]) => is !== 'reported'),
  );
}

/** The Dutch interface texts. */
export const dutch = JSON.parse(readFileSync('content/translations/nl/interface.json', 'utf8')) as Record<string, Record<string, string>>;
