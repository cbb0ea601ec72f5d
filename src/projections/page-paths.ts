/** Every page of the site without its locale: for the sitemap. */
import type { Catalogue } from '#domain/catalogue.ts';
import { needsQuickExit } from '#domain/place.ts';

/** `''` is the front page; the others end in a slash. Pages that want a quick exit are left out: nobody needs to find them by name. */
export function pagePaths({ neighbourhoods, places, kinds, topics }: Catalogue): string[] {
  return [
    '',
    ...['zoeken', 'wijken', 'soorten', 'onderwerpen', 'jongeren', 'jsp', 'hulp-nu', 'over', 'privacy', 'toegankelijkheid', 'open-data', 'balie/uitleg'].map(
      (page) => `${page}/`,
    ),
    ...neighbourhoods.map(({ id }) => `wijken/${id}/`),
    ...places.filter((place) => place.status.is !== 'ended' && !needsQuickExit(place)).map(({ id }) => `plekken/${id}/`),
    ...kinds.map(({ id }) => `soorten/${id}/`),
    ...topics.filter(({ sensitive }) => !sensitive).map(({ id }) => `onderwerpen/${id}/`),
  ];
}
