/** What a visitor of a municipality would choose beside the words, so that every engine is asked the same. */
import type { Catalogue } from '#domain/catalogue.ts';
import type { CivilMoment } from '#domain/civil-time.ts';
import type { Point } from '#domain/geometry.ts';
import { emptyQuery, type Query } from '#domain/finder/query.ts';
import { countryDay } from './models.ts';

/** Half past ten in the morning: much is open then. */
export const busyMoment: CivilMoment = { date: countryDay, minute: 10 * 60 + 30 };

export interface TypicalChoices {
  /** A topic, open now, in a neighbourhood: what most offers there have. */
  readonly filtered: Query;
  /** The middle of that neighbourhood. */
  readonly point: Point;
}

/** @throws when nothing is in a neighbourhood */
export function typicalChoices({ offers }: Pick<Catalogue, 'offers'>): TypicalChoices {
  const homes = offers.flatMap(({ place }) => place.neighbourhood ?? []);
  const home = homes.find(({ id }) => id === mostCommon(homes.map((one) => one.id)));
  const topic = mostCommon(offers.flatMap(({ topics }) => topics.map(({ id }) => id)));
  if (!home || topic === undefined) throw new Error('These offers have no neighbourhood or no topic to choose.');
  return { filtered: { ...emptyQuery, values: { topic: [topic], open: ['nu'], neighbourhood: [home.id] } }, point: home.centre };
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
