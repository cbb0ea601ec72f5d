/** Everything the finder says in one language, so that the browser needs no dictionary. */
import type { Catalogue } from '#domain/catalogue.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { countWords, type CountWords } from '#i18n/count-words.ts';
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Reader } from '#i18n/reader.ts';
import { finderPictograms, noChoicePictogram, type FinderPictograms } from './easy-pictograms.ts';
import { finderChoices, type Choice, type FinderChoices } from './finder-choices.ts';
import { sayTo, type Said } from './said.ts';

/** A text per plural form; `intl` is the language whose plural forms these are. */
export interface Counted {
  readonly words: CountWords;
  readonly intl: string;
}

const textKeys = {
  unknown: 'choice.unknown',
  ageChoice: 'choice.age',
  postcodeChoice: 'choice.postcode',
  hereChoice: 'choice.here',
  filters: 'finder.filters',
  close: 'finder.close',
  chosen: 'finder.chosen',
  understood: 'finder.understood',
  remove: 'finder.remove',
  clear: 'finder.clear',
  more: 'finder.more',
  fewer: 'finder.fewer',
  moreChoices: 'finder.moreChoices',
  extra: 'finder.extra',
  near: 'finder.near',
  ageHint: 'finder.ageHint',
  use: 'finder.use',
  postcode: 'finder.postcode',
  postcodeHint: 'finder.postcodeHint',
  postcodeUnknown: 'finder.postcodeUnknown',
  postcodeWrong: 'finder.postcodeWrong',
  here: 'finder.here',
  hereNote: 'finder.hereNote',
  hereBusy: 'finder.hereBusy',
  hereFailed: 'finder.hereFailed',
  hereOn: 'finder.hereOn',
  hereForget: 'finder.hereForget',
  open: 'finder.group.open',
  unsure: 'finder.group.unsure',
  closed: 'finder.group.closed',
  found: 'finder.group.all',
  inArea: 'finder.group.here',
  around: 'finder.group.around',
  served: 'neighbourhood.alsoWhole',
  whole: 'find.wholeMunicipality',
  unknownArea: 'find.unknownNeighbourhood',
  nothing: 'find.nothing',
  nothingTodo: 'find.nothingTodo',
  adviceLink: 'place.adviceLink',
  helpNow: 'nav.helpNow',
  nothingOpen: 'finder.nothingOpen',
  nextOpen: 'finder.nextOpen',
  openSum: 'finder.openSum',
  loose: 'finder.loose',
  meant: 'finder.meant',
  dropped: 'finder.dropped',
  nothingFor: 'finder.nothingFor',
  wider: 'finder.wider',
  widerWhole: 'finder.widerWhole',
  widerTime: 'finder.widerTime',
  widerWithout: 'finder.widerWithout',
  searchBusy: 'finder.searchBusy',
  searchFailed: 'finder.searchFailed',
  broken: 'finder.broken',
  away: 'finder.away',
  areaAway: 'finder.areaAway',
  nearby: 'finder.nearby',
  thenAt: 'finder.thenAt',
  thenIn: 'finder.thenIn',
  map: 'finder.map',
  mapClose: 'finder.mapClose',
  mapBusy: 'finder.mapBusy',
  mapFailed: 'finder.mapFailed',
} as const satisfies Record<string, InterfaceKey>;

const countKeys = { results: 'find.results', show: 'finder.show', noPoint: 'finder.noPoint', places: 'neighbourhoods.places' } as const satisfies Record<
  string,
  InterfaceKey
>;

export interface FinderWords {
  readonly language: { readonly id: string; readonly intl: string; readonly html: string; readonly direction: 'ltr' | 'rtl' };
  readonly texts: Readonly<Record<keyof typeof textKeys, Said>>;
  readonly counts: Readonly<Record<keyof typeof countKeys, Counted>>;
  readonly filters: Readonly<Record<FilterId, Said>>;
  /** The choices of each filter that has a list of them, in the order to show them. */
  readonly choices: FinderChoices;
  /** For no choice among a few. */
  readonly noChoice: Omit<Choice, 'value'>;
  /** Only in an easy language: pictures for what has none in the others. The panel shows few choices at once then. */
  readonly easy?: FinderPictograms;
  /** Where somebody can go with any question: the kind of offer, and the address of the list of them. */
  readonly adviceKind: string;
  readonly advice: string;
}

/** Names that are filled in by the browser; until then they stand there as `{name}`. */
const blanks = Object.fromEntries(
  ['choice', 'total', 'name', 'distance', 'place', 'open', 'unsure', 'closed', 'age', 'postcode', 'text', 'words'].map((name) => [name, `{${name}}`] as const),
);

export function finderWords(catalogue: Catalogue, reader: Reader): FinderWords {
  const { municipality } = catalogue;
  const { id, intl, html, direction, isEasy } = reader.language;
  const say = sayTo(reader);
  const values = { ...blanks, municipality: municipality.name };
  const each = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) =>
    Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
  const filterIds = filters.map((filter) => filter.id);
  return {
    language: { id, intl, html, direction },
    texts: each(Object.keys(textKeys) as (keyof typeof textKeys)[], (key) => say(textKeys[key], values)),
    counts: each(Object.keys(countKeys) as (keyof typeof countKeys)[], (key) => countWords(countKeys[key], reader)),
    filters: each(filterIds, (filter) => say(`filter.${filter}`)),
    choices: finderChoices(catalogue, reader),
    noChoice: { label: say('choice.always'), ...(isEasy && { pictogram: noChoicePictogram }) },
    ...(isEasy && { easy: finderPictograms }),
    adviceKind: municipality.adviceKind,
    advice: reader.href(`soorten/${municipality.adviceKind}/`),
  };
}
