/** What was let go to find something after all, in words. */
import type { LetGo } from '#domain/finder/widen.ts';
import type { FinderFacts } from '#domain/finder/finder-offer.ts';
import { unknownValue } from '#domain/filters/filter.ts';
import type { FinderWords } from '#projections/finder-words.ts';
import type { Said } from '#projections/said.ts';
import { areaName } from './area-name.ts';
import { labelOf } from './chosen.ts';
import { fill, plain } from './say.ts';

export function letGoWords({ filter, how, from, to }: LetGo, facts: FinderFacts, words: FinderWords): Said[] {
  const { texts } = words;
  if (how === 'unknown') return [labelOf(filter, unknownValue, words)];
  if (how === 'around') return [fill(texts.inArea, { name: areaName(facts, to[0]) })];
  if (filter === 'neighbourhood') return [texts.widerWhole];
  if (filter === 'open') return [texts.widerTime];
  return from.filter((value) => value !== unknownValue).map((value) => fill(texts.widerWithout, { choice: plain(labelOf(filter, value, words)) }));
}
