/** What is photographed of a municipality. Addresses are chosen from its content, so no municipality is named here. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { BuiltPages } from './built-pages.ts';
import { finderTypes } from './finder-types.ts';
import { neighbourhoodTypes } from './neighbourhood-types.ts';
import type { PageType, SoughtType } from './page-type.ts';
import { placeTypes } from './place-types.ts';
import { termTypes } from './term-types.ts';

const fixedTypes: readonly SoughtType[] = [
  { id: 'help-now', title: 'Help now', path: 'hulp-nu/' },
  { id: 'about', title: 'About this site', path: 'over/' },
  { id: 'privacy', title: 'Privacy', path: 'privacy/' },
  { id: 'accessibility', title: 'Accessibility', path: 'toegankelijkheid/' },
  { id: 'desk', title: 'The desk', path: 'balie/' },
  { id: 'desk-explained', title: 'How the desk works', path: 'balie/uitleg/' },
  { id: 'card', title: 'A card without anything on it', path: 'meegeven/' },
  { id: 'youth', title: 'For young people', path: 'jongeren/' },
  { id: 'youth-room', title: 'For young people, behind a door', path: 'jongeren/#jezelf' },
  { id: 'service-point', title: 'The service point for young people', path: 'jsp/' },
  { id: 'service-point-poster', title: 'A poster of the service point', path: 'jsp/poster/', isOptional: true },
  { id: 'saved', title: 'Saved places, of somebody who saved none', path: 'bewaard/' },
  { id: 'open-data', title: 'Open data', path: 'open-data/' },
  { id: 'offline', title: 'Without internet', path: 'offline/' },
  { id: 'not-found', title: 'Not found', path: 'bestaat-niet/', status: 404 },
  { id: 'style', title: 'All components in all states', path: 'stijl/', isOptional: true },
];

/** The same for all pages of one template: `wijken/x/poster/` and `wijken/y/poster/`. */
const templateOf = (path: string) => path.replace(/\?.*$/, '').replace(/^([\w-]+)\/[^/]+\//, '$1/*/');

/**
 * The list for people comes first; a template that it doesn't know follows with its first page, so that a new kind of page is never missed.
 * @param built the pages that were made, by language
 */
export const pageTypesOf = (catalogue: Catalogue, built: BuiltPages): PageType[] => {
  const sought: readonly SoughtType[] = [
    { id: 'home', title: 'Front page', path: '' },
    ...finderTypes,
    ...neighbourhoodTypes(catalogue),
    ...placeTypes(catalogue),
    ...termTypes(catalogue),
    ...fixedTypes,
  ];
  const languagesWith = (path: string) => Object.keys(built).filter((language) => built[language]?.includes(path));
  const found = sought.flatMap(({ path, isOptional, ...type }): PageType[] => {
    if (path === undefined) return [];
    if (!isOptional) return [{ ...type, path }];
    const languages = languagesWith(path);
    return languages.length > 0 ? [{ ...type, path, languages }] : [];
  });
  const known = new Set(['404/', ...sought.flatMap(({ path }) => (path === undefined ? [] : [templateOf(path)]))]);
  const strange = Object.values(built)
    .flat()
    .filter((path) => !known.has(templateOf(path)));
  const others = strange.filter((path, number) => strange.findIndex((other) => templateOf(other) === templateOf(path)) === number);
  return [...found, ...others.map((path) => ({ id: idOf(path), title: `/${path}`, path, languages: languagesWith(path) }))];
};

const idOf = (path: string) => `other-${path.replace(/\/$/, '').replace(/[^a-z\d]+/gi, '-')}`;
