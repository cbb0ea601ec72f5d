/** Every page of the site without its locale: for the sitemap. */
import type { Catalogue } from '#domain/catalogue.ts';
import { needsQuickExit } from '#domain/place.ts';

const pages = ['zoeken', 'wijken', 'soorten', 'onderwerpen', 'jongeren', 'hulp-nu', 'over', 'privacy', 'toegankelijkheid', 'open-data', 'balie/uitleg'];

/** `''` is the front page; the others end in a slash. Pages that want a quick exit are left out: nobody needs to find them by name. */
export function pagePaths({ neighbourhoods, places, offers, kinds, topics, municipality }: Catalogue): string[] {
  return [
    '',
    ...[...pages, ...(offers.some(({ kind }) => kind.id === municipality.youthKind) ? ['jsp'] : [])].map((page) => `${page}/`),
    ...neighbourhoods.map(({ id }) => `wijken/${id}/`),
    ...places.filter((place) => place.status.is !== 'ended' && !needsQuickExit(place)).map(({ id }) => `plekken/${id}/`),
    ...kinds.map(({ id }) => `soorten/${id}/`),
    ...topics.filter(({ sensitive }) => !sensitive).map(({ id }) => `onderwerpen/${id}/`),
  ];
}
