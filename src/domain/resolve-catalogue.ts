/** Turns parsed content into the catalogue. References to nothing are left out here and told by the checks. */
import type { Catalogue, Notice } from './catalogue.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read-content.ts';
import { resolveNeighbourhoods } from './resolve-neighbourhoods.ts';
import { resolvePlace, type Words } from './resolve-place.ts';
import type { Sources, TranslationSources } from './sources.ts';
import type { Term, Texts } from './terms.ts';
import type { Text } from './text.ts';
import { helpLineTextPaths, neighbourhoodTextPaths, noticeTextPaths, organisationTextPaths, placeTextPaths, taxonomyTextPaths } from './texts.ts';
import { orphans, readOverlays, textsUnder, translatedTexts } from './translations.ts';

/** @param problems gets the problems of the translations */
export function resolveCatalogue({ id, translations }: Sources, content: Content, today: string, problems: Problem[]): Catalogue | undefined {
  const { municipality, kinds, topics, audiences, facilities, helpLines } = content;
  if (!municipality || !content.neighbourhoods || !kinds || !topics || !audiences || !facilities || !helpLines) return undefined;

  const overlaysOf = (pick: Parameters<typeof readOverlays>[1]) => readOverlays(translations, pick, problems);
  const told = (overlays: ReturnType<typeof overlaysOf>, paths: Iterable<string>) => {
    problems.push(...orphans(overlays, new Set(paths)));
  };

  const taxonomy = overlaysOf((sources) => sources.taxonomy);
  const taxonomyPaths: string[] = [];
  const terms = <Source extends { readonly id: string; readonly name: string }>(list: string, values: readonly Source[], patterns: readonly string[] = taxonomyTextPaths) => {
    const texts = translatedTexts(values, patterns, taxonomy, `${list}.`);
    taxonomyPaths.push(...Object.keys(texts).map((path) => `${list}.${path}`));
    // Every text of a term becomes a Text under the same name; the rest of the term stays as it was.
    return values.map((value) => ({ ...value, name: { nl: value.name }, ...textsUnder(texts, value.id) })) as (Omit<Source, 'name' | 'plural' | 'description' | 'for' | 'availability' | 'cost'> & Term & Record<'plural' | 'description' | 'for', Text> & { availability?: Text; cost?: Text })[];
  };
  const words: Words = {
    kinds: terms('kinds', kinds.value),
    topics: terms('topics', topics.value),
    audiences: terms('audiences', audiences.value),
    facilities: terms('facilities', facilities.value),
  };
  const allHelpLines = terms('helplines', helpLines.value, helpLineTextPaths);
  told(taxonomy, taxonomyPaths);

  const neighbourhoodOverlays = overlaysOf((sources) => sources.neighbourhoods);
  const neighbourhoodTexts = translatedTexts(content.neighbourhoods.value, neighbourhoodTextPaths, neighbourhoodOverlays);
  told(neighbourhoodOverlays, Object.keys(neighbourhoodTexts));
  const neighbourhoods = resolveNeighbourhoods(content.neighbourhoods.value, neighbourhoodTexts);

  const organisationOverlays = overlaysOf((sources) => sources.organisations);
  const organisationTexts = textsById(content.organisations, organisationTextPaths, organisationOverlays);
  told(organisationOverlays, Object.keys(organisationTexts));
  const organisations = content.organisations.map(({ id: organisation, value }) => ({
    id: organisation,
    name: value.name,
    note: organisationTexts[`${organisation}.note`],
    contact: value.contact ?? {},
  }));

  const places = content.places
    .map((place) => {
      const overlays = overlaysOf(placeOverlay(place.id));
      const texts = translatedTexts(place.value, placeTextPaths, overlays);
      told(overlays, Object.keys(texts));
      return resolvePlace(place, texts, { words, neighbourhoods, organisations, today });
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));

  const noticeOverlays = overlaysOf((sources) => sources.notices);
  const noticeTexts = textsById(content.notices, noticeTextPaths, noticeOverlays);
  told(noticeOverlays, Object.keys(noticeTexts));
  const notices = content.notices
    .filter(({ value }) => value.on)
    .map(({ id: notice, value: { since, until, kind, phone, link, title, text } }): Notice => {
      const texts = textsUnder(noticeTexts, notice);
      return { id: notice, title: texts.title ?? { nl: title }, text: texts.text ?? { nl: text }, since, until, kind, phone, place: places.find((place) => place.id === link) };
    });

  const region = content.schoolHolidays?.value.find(({ region: name }) => name === municipality.value.schoolRegion);
  return {
    municipality: { ...municipality.value, id },
    today,
    ...words,
    neighbourhoods,
    organisations,
    helpLines: municipality.value.helpLines.flatMap((line) => allHelpLines.find((candidate) => candidate.id === line) ?? []),
    notices,
    places,
    offers: places.filter(({ status }) => status.is !== 'ended').flatMap((place) => place.offers.filter(({ status }) => status.is !== 'ended')),
    calendar: { keepsCarnaval: municipality.value.keeps.includes('carnaval'), schoolHolidays: region },
    boundaries: content.boundaries?.value,
    plan: content.plan?.value,
  };
}

const placeOverlay = (place: string) => (sources: TranslationSources) => sources.places.find((file) => file.id === place);

function textsById(files: readonly { id: string; value: unknown }[], patterns: readonly string[], overlays: Parameters<typeof translatedTexts>[2]): Texts {
  return Object.fromEntries(files.flatMap(({ id, value }) => Object.entries(translatedTexts(value, patterns, overlays, `${id}.`)).map(([path, text]) => [`${id}.${path}`, text])));
}
