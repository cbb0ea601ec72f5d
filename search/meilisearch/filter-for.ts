/** The choices of a visitor in the words of the server: an "and" of "or"s. */
import { instantOf, type CivilMoment } from '#domain/civil-time.ts';
import type { LiveFilter, StoredFilter } from '#domain/filters/filter.ts';
import { filters } from '#domain/filters/index.ts';
import { isOpenChoice, stretchOf } from '#domain/finder/open-group.ts';
import type { Query } from '#domain/finder/query.ts';
import type { Point } from '#domain/geometry.ts';
import { quarterOf } from './open-quarters.ts';

export interface FilterCircumstances {
  readonly now: CivilMoment;
  /** Where the visitor is; without it nothing is near or far. */
  readonly point?: Point | undefined;
  /** The first quarter the documents tell nothing of; see `SearchBuild`. */
  readonly until: number;
}

type Expressions = readonly (readonly string[])[];
type LiveId = Extract<(typeof filters)[number], { readonly kind: 'live' }>['id'];

/** A live filter that isn't here does not compile. */
const live: Readonly<Record<LiveId, (value: string, circumstances: FilterCircumstances) => Expressions>> = {
  age: (value) => [[`ageFrom <= ${value}`], [`ageTo >= ${value}`]],
  near: (value, { point }) =>
    point ? [[`_geoRadius(${String(point.latitude)}, ${String(point.longitude)}, ${String(Number(value) * 1000)})`, `reach = ${quoted('whole')}`]] : [],
  open: openIn,
};

/** What surely is open then. Nothing when the documents don't tell of all of that time: it is worked out from the hours instead. */
function openIn(value: string, { now, until }: FilterCircumstances): Expressions {
  if (!isOpenChoice(value)) return [];
  const { from, to } = stretchOf(value, now);
  const first = quarterOf(instantOf(now.date, from));
  const last = quarterOf(instantOf(now.date, to) - 1);
  return last < until ? [[`open ${String(first)} TO ${String(last)}`]] : [];
}

const stored = ({ id, alsoFinds = [] }: StoredFilter, values: readonly string[]): Expressions => [
  [...new Set([...values, ...alsoFinds])].map((value) => `facets.${id} = ${quoted(value)}`),
];

/** Whatever stands in it, it stays one value: only its own quotation mark could end it. */
const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** @returns an "and" of "or"s; empty when nothing was chosen. What the finder wouldn't take from an address is left out */
export function filterFor({ values }: Query, circumstances: FilterCircumstances): string[][] {
  const expressions = filters.flatMap((filter: StoredFilter | LiveFilter<LiveId>): Expressions => {
    const chosen = values[filter.id as keyof typeof values] ?? [];
    if (filter.kind === 'stored') return chosen.length > 0 ? stored(filter, chosen) : [];
    const [value] = chosen.filter((one) => filter.accepts(one));
    return value === undefined ? [] : live[filter.id](value, circumstances);
  });
  return expressions.map((either) => [...either]);
}
