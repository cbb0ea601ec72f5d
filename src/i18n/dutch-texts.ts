/** Every Dutch text a visitor can meet, with the file it stands in: what all sites share, and what is of one municipality. */
import type { SourceFile, Sources, TranslationSources } from '#domain/sources.ts';
import {
  glossaryTextPaths,
  helpLineTextPaths,
  neighbourhoodTextPaths,
  noticeTextPaths,
  organisationTextPaths,
  placeTextPaths,
  questionTextPaths,
  taxonomyTextPaths,
  textsAt,
  youthTextPaths,
} from '#domain/texts.ts';
import { leavesOf, stemOf, type Leaf } from './leaves.ts';

/** The part of a language a text belongs to: editors translate one part after the other. */
export type Area = 'interface' | 'pages' | 'taxonomy' | 'municipality';

export interface DutchText {
  readonly area: Area;
  readonly file: SourceFile;
  /** Where it stands in that file. */
  readonly keys: readonly PropertyKey[];
  /** What a translation calls it: `offers.soep.summary`, `home.title`; without the ending of a plural form. */
  readonly key: string;
  readonly text: string;
  /** Every plural form of a counted text; of any other text the text alone. */
  readonly forms: readonly Leaf[];
  /** What the stamp of a translation is made of: this text, all forms of a counted one, or the whole page. */
  readonly source: string;
  /** The file of a language that holds its translation. */
  readonly pick: (language: TranslationSources) => SourceFile | undefined;
}

/** Texts of the interface, the long pages and the taxonomy. */
export function sharedTexts({ taxonomy, translations }: Sources): DutchText[] {
  const dutch = translations.find(({ language }) => language.id === 'nl');
  const words = (file: SourceFile | undefined, patterns: readonly string[]) =>
    inOverlay('taxonomy', file, patterns, `${file?.id ?? ''}.`, (language) => language.taxonomy);
  return [
    ...interfaceTexts(dutch?.interface),
    ...(dutch?.pages ?? []).flatMap(pageTexts),
    ...[taxonomy.kinds, taxonomy.topics, taxonomy.audiences, taxonomy.facilities].flatMap((file) => words(file, taxonomyTextPaths)),
    ...words(taxonomy.helplines, helpLineTextPaths),
    ...words(taxonomy.glossary, glossaryTextPaths),
    ...words(taxonomy.questions, questionTextPaths),
    ...words(taxonomy.youth, youthTextPaths),
  ];
}

/** Texts of the places, organisations, neighbourhoods and notices of one municipality. */
export function municipalityTexts({ neighbourhoods, organisations, notices, places }: Sources): DutchText[] {
  const own = (file: SourceFile | undefined, patterns: readonly string[], prefix: string, pick: DutchText['pick']) =>
    inOverlay('municipality', file, patterns, prefix, pick);
  return [
    ...own(neighbourhoods, neighbourhoodTextPaths, '', (language) => language.neighbourhoods),
    ...organisations.flatMap((file) => own(file, organisationTextPaths, `${file.id}.`, (language) => language.organisations)),
    ...notices.flatMap((file) => own(file, noticeTextPaths, `${file.id}.`, (language) => language.notices)),
    ...places.flatMap((file) => own(file, placeTextPaths, '', (language) => language.places.find(({ id }) => id === file.id))),
  ];
}

function inOverlay(area: Area, file: SourceFile | undefined, patterns: readonly string[], prefix: string, pick: DutchText['pick']): DutchText[] {
  if (!file) return [];
  return textsAt(file.value, patterns).map(({ path, keys, value: text }) => {
    const leaf = { key: prefix + path, keys, text };
    return { area, file, ...leaf, forms: [leaf], source: text, pick };
  });
}

/** One per key: the form for "many" stands for all forms of a counted text. */
function interfaceTexts(file: SourceFile | undefined): DutchText[] {
  if (!file) return [];
  const byStem = Map.groupBy(leavesOf(file.value), ({ key }) => stemOf(key));
  return [...byStem].flatMap(([key, forms]) => {
    const last = forms.at(-1);
    const source = forms.map(({ text }) => text).join('\n');
    const pick = (language: TranslationSources) => language.interface;
    return last ? [{ area: 'interface' as const, file, keys: last.keys, key, text: last.text, forms, source, pick }] : [];
  });
}

function pageTexts(file: SourceFile): DutchText[] {
  const source = JSON.stringify(file.value);
  const pick = (language: TranslationSources) => language.pages.find(({ id }) => id === file.id);
  return leavesOf(file.value)
    .filter(({ keys }) => keys.at(-1) !== 'when')
    .map((leaf) => ({ area: 'pages' as const, file, ...leaf, forms: [leaf], source, pick }));
}
