/** What there is to choose for each filter, in the words of one reader. A value that no offer has is no choice. */
import type { Catalogue } from '#domain/catalogue.ts';
import { unknownValue } from '#domain/filters/filter.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { offeredTimes, weekdayChoices } from '#domain/finder/open-group.ts';
import type { Term } from '#domain/terms.ts';
import type { Reader } from '#i18n/reader.ts';
import { anyAudience, dayPictogram, nearPictograms, openPictograms } from './easy-pictograms.ts';
import { said, sayTo, type Said } from './said.ts';

export interface Choice {
  readonly value: string;
  readonly label: Said;
  /** Id of a symbol in /pictograms.svg. */
  readonly pictogram?: string;
}

/** The choices of each filter that has a list of them, in the order to show them. Of the times more than are always shown. */
export type FinderChoices = Readonly<Partial<Record<FilterId, readonly Choice[]>>>;

export function finderChoices({ kinds, topics, audiences, offers, neighbourhoods }: Catalogue, reader: Reader): FinderChoices {
  const say = sayTo(reader);
  const inUse = new Map<FilterId, ReadonlySet<string>>(
    filters.map((filter) => [filter.id, new Set(filter.kind === 'stored' ? offers.flatMap(filter.valuesOf) : filter.choices)]),
  );
  const terms = (filter: FilterId, list: readonly (Term & { readonly pictogram?: string })[]): Choice[] =>
    list
      .filter(({ id }) => inUse.get(filter)?.has(id))
      .map(({ id, name, pictogram }) => ({ value: id, label: said(reader.text(name), reader), ...(pictogram && { pictogram }) }));
  // What has a picture in an easy language only.
  const drawn = (pictogram: string | undefined) => (reader.language.isEasy && pictogram ? { pictogram } : {});
  const kilometre = new Intl.NumberFormat(reader.language.intl, { style: 'unit', unit: 'kilometer' });
  return {
    neighbourhood: neighbourhoods.map(({ id, name }) => ({ value: id, label: reader.language.html === 'nl' ? name : { nl: name } })),
    open: [
      ...offeredTimes.map((value) => ({ value, label: say(`choice.open.${value}`), ...drawn(openPictograms[value]) })),
      { value: 'morgen', label: say('choice.open.morgen'), ...drawn(dayPictogram) },
      ...Object.entries(weekdayChoices).map(([value, day]) => ({ value, label: withCapital(reader.format.weekday(day), reader), ...drawn(dayPictogram) })),
    ],
    near: [...(inUse.get('near') ?? [])].map((value) => ({
      value,
      label: say('choice.near', { distance: kilometre.format(Number(value)) }),
      ...drawn(nearPictograms[value]),
    })),
    topic: terms('topic', topics),
    kind: terms('kind', kinds),
    audience: terms(
      'audience',
      audiences.map(({ id, name, pictogram = anyAudience }) => ({ id, name, ...drawn(pictogram) })),
    ),
    appointment: [{ value: 'geen', label: say('filter.appointment'), pictogram: 'door-enter' }],
    referral: [{ value: 'geen', label: say('filter.referral'), pictogram: 'mail-forward' }],
    cost: [{ value: 'gratis', label: say('filter.cost'), pictogram: 'coin-euro' }],
    meal: [{ value: 'ja', label: say('filter.meal'), pictogram: 'soup' }],
    wheelchair: [{ value: 'ja', label: say('filter.wheelchair'), pictogram: 'wheelchair' }],
    language: languages([...(inUse.get('language') ?? [])], reader).map((choice) => ({ ...choice, ...drawn('language') })),
  };
}

// A day stands alone: in some languages the word before it ("w niedzielę", "we wtorek") differs from day to day.
const withCapital = (word: string, { language }: Reader) => word.charAt(0).toLocaleUpperCase(language.intl) + word.slice(1);

/** Dutch first, the others by their name. */
function languages(codes: readonly string[], { format, language }: Reader): Choice[] {
  return codes
    .filter((code) => code !== unknownValue)
    .map((value) => ({ value, label: format.language(value) }))
    .sort((a, b) => Number(b.value === 'nl') - Number(a.value === 'nl') || a.label.localeCompare(b.label, language.intl));
}
