/** Turns parsed content into the catalogue. References to nothing are left out here and told by the checks. */
import type { Catalogue, Notice } from './catalogue.ts';
import type { Problem } from './problem.ts';
import { problemIn } from './problems.ts';
import type { Content } from './read-content.ts';
import { resolveNeighbourhoods } from './resolve-neighbourhoods.ts';
import { resolvePlace } from './resolve-place.ts';
import { resolveWords } from './resolve-words.ts';
import type { Sources, TranslationSources } from './sources.ts';
import type { Texts } from './terms.ts';
import { neighbourhoodTextPaths, noticeTextPaths, organisationTextPaths, placeTextPaths } from './texts.ts';
import { orphans, readOverlays, textsUnder, translatedTexts } from './translations.ts';

/** @param problems gets the problems of the translations */
export function resolveCatalogue({ id, translations }: Sources, content: Content, today: string, problems: Problem[]): Catalogue | undefined {
  const { municipality } = content;
  const overlaysOf = (pick: Parameters<typeof readOverlays>[1]) => readOverlays(translations, pick, problems);
  const told = (overlays: ReturnType<typeof overlaysOf>, paths: Iterable<string>, unread?: readonly string[]) => {
    problems.push(...orphans(overlays, new Set(paths), unread));
  };
  const unreadOf = (files: readonly string[], read: readonly { readonly id: string }[]) =>
    files.filter((file) => !read.some(({ id: known }) => known === file));

  const taxonomy = overlaysOf((sources) => sources.taxonomy);
  const resolved = resolveWords(content, taxonomy);
  if (!municipality || !content.neighbourhoods || !resolved) return undefined;
  const { words } = resolved;
  told(taxonomy, resolved.paths);

  const neighbourhoodOverlays = overlaysOf((sources) => sources.neighbourhoods);
  const neighbourhoodTexts = translatedTexts(content.neighbourhoods.value, neighbourhoodTextPaths, neighbourhoodOverlays);
  told(neighbourhoodOverlays, Object.keys(neighbourhoodTexts));
  const neighbourhoods = resolveNeighbourhoods(content.neighbourhoods.value, neighbourhoodTexts);

  const organisationOverlays = overlaysOf((sources) => sources.organisations);
  const organisationTexts = textsById(content.organisations, organisationTextPaths, organisationOverlays);
  told(organisationOverlays, Object.keys(organisationTexts), unreadOf(content.fileIds.organisations, content.organisations));
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

  for (const file of translations.flatMap((sources) => sources.places)) {
    if (!content.fileIds.places.includes(file.id)) problems.push(problemIn(file, [], 'translation-orphan', { path: file.id }));
  }

  const noticeOverlays = overlaysOf((sources) => sources.notices);
  const noticeTexts = textsById(content.notices, noticeTextPaths, noticeOverlays);
  told(noticeOverlays, Object.keys(noticeTexts), unreadOf(content.fileIds.notices, content.notices));
  const notices = content.notices
    .filter(({ value }) => value.on)
    .map(({ id: notice, value: { since, until, kind, phone, link, title, text } }): Notice => {
      const texts = textsUnder(noticeTexts, notice);
      return {
        id: notice,
        title: texts.title ?? { nl: title },
        text: texts.text ?? { nl: text },
        since,
        until,
        kind,
        phone,
        place: places.find((place) => place.id === link),
      };
    });

  const region = content.schoolHolidays?.value.find(({ region: name }) => name === municipality.value.schoolRegion);
  return {
    municipality: { ...municipality.value, id },
    today,
    kinds: words.kinds,
    topics: words.topics,
    audiences: words.audiences,
    facilities: words.facilities,
    glossary: words.glossary,
    questions: words.questions,
    youth: words.youth,
    neighbourhoods,
    organisations,
    helpLines: municipality.value.helpLines.flatMap((line) => words.helpLines.find((candidate) => candidate.id === line) ?? []),
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
  return Object.fromEntries(
    files.flatMap(({ id, value }) => Object.entries(translatedTexts(value, patterns, overlays, `${id}.`)).map(([path, text]) => [`${id}.${path}`, text])),
  );
}
