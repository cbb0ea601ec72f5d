/** The judged questions: a change that makes the search understand people less well fails here. `npm run bench:search` prints the whole table. */
import { describe, expect, test } from 'vitest';
import { filters } from '#domain/filters/index.ts';
import { judge, measured, readJudged, type Judgement } from '../../src/tools/asking/judged.ts';
import { searchableMunicipality } from '../../src/tools/asking/municipality.ts';

interface Floor {
  readonly questions: number;
  readonly mrr: number;
  readonly recall: number;
  /** At most this share finds nothing. */
  readonly empty: number;
}

/** Three hundredths under what was measured: small changes of content and words are no failure. */
const floors: Readonly<Record<string, Floor>> = {
  nl: { questions: 150, mrr: 0.88, recall: 0.81, empty: 0.02 },
  eenvoudig: { questions: 20, mrr: 0.83, recall: 0.73, empty: 0.02 },
  en: { questions: 20, mrr: 0.86, recall: 0.86, empty: 0.02 },
  de: { questions: 20, mrr: 0.83, recall: 0.78, empty: 0.08 },
  pl: { questions: 20, mrr: 0.95, recall: 0.76, empty: 0.02 },
  tr: { questions: 20, mrr: 0.92, recall: 0.78, empty: 0.02 },
  ar: { questions: 20, mrr: 0.95, recall: 0.84, empty: 0.02 },
  uk: { questions: 20, mrr: 0.83, recall: 0.71, empty: 0.05 },
};
/** At most these shares of the questions about something else get a list as if it were an answer. */
const noisiest = { nl: 0.25, others: 0.4 };

/** A Monday morning before a winter week: the invented town has something every day. */
const now = { date: '2026-11-23', minute: 10 * 60 };

function askAll(locale: string) {
  const queries = readJudged(`tests/search/${locale}.yaml`);
  const searchable = { ...searchableMunicipality('voorbeeldstad', locale), circumstances: { now } };
  return { queries, searchable, judging: Promise.all(queries.map((query) => judge(query, searchable))) };
}
const all = new Map(Object.keys(floors).map((locale) => [locale, askAll(locale)]));
const judged = (locale: string) => all.get(locale)!;

describe.each(Object.entries(floors))('the judged questions in %s', { timeout: 120_000 }, (locale, floor) => {
  const { queries, searchable, judging } = judged(locale);
  const told = (judgements: readonly Judgement[]) => judgements.map(({ query, rank }) => `${query.ask} → ${String(rank)}`).join('\n');

  test(`are at least ${String(floor.questions)}, each asked once`, () => {
    expect(queries.length).toBeGreaterThanOrEqual(floor.questions);
    expect(new Set(queries.map(({ ask }) => ask)).size).toBe(queries.length);
  });

  test('name offers, kinds, topics and neighbourhoods that exist', () => {
    const { offers, neighbourhoods } = searchable.grounds.facts;
    const known = new Set([
      ...offers.map(({ key }) => key),
      ...offers.flatMap(({ facets }) => [...(facets.kind ?? []).map((id) => `soort:${id}`), ...(facets.topic ?? []).map((id) => `onderwerp:${id}`)]),
      ...neighbourhoods.map(({ id }) => `wijk:${id}`),
    ]);
    expect(queries.flatMap(({ finds }) => finds).filter((find) => !known.has(find))).toEqual([]);
    const filterIds = new Set<string>(filters.map(({ id }) => id));
    expect(queries.flatMap(({ understood = {} }) => Object.keys(understood)).filter((id) => !filterIds.has(id))).toEqual([]);
  });

  test(`find their answer early enough: MRR@5 ${String(floor.mrr)}, Recall@5 ${String(floor.recall)}`, async () => {
    const judgements = await judging;
    const { mrr, recall } = measured(judgements);
    const late = judgements.filter(({ query, rank }) => query.finds.length > 0 && rank !== 1);
    expect(mrr, told(late)).toBeGreaterThanOrEqual(floor.mrr);
    expect(recall, told(late)).toBeGreaterThanOrEqual(floor.recall);
  });

  test('find something', async () => {
    const judgements = await judging;
    expect(measured(judgements).empty, told(judgements.filter(({ isEmpty, query }) => isEmpty && query.finds.length > 0))).toBeLessThanOrEqual(floor.empty);
  });

  test('are understood: neighbourhood, time, wishes, language and age', async () => {
    const judgements = await judging;
    const missed = judgements.filter(({ missed: own }) => own.length > 0);
    expect(missed.length, missed.map(({ query, missed: own }) => `${query.ask}: ${own.join()}`).join('\n')).toBeLessThanOrEqual(1);
  });
});

test.each(Object.entries(noisiest))('questions about something else get no list as if it were an answer: %s', async (which, most) => {
  const locales = Object.keys(floors).filter((locale) => (locale === 'nl') === (which === 'nl'));
  const judgements = (await Promise.all(locales.map((locale) => judged(locale).judging))).flat();
  const noisy = judgements.filter(({ isSure, query }) => isSure && query.finds.length === 0);
  expect(measured(judgements).noise, noisy.map(({ query }) => query.ask).join('\n')).toBeLessThanOrEqual(most);
});

test('the words of a question that are in quotation marks are only words', async () => {
  const searchable = { ...searchableMunicipality('voorbeeldstad', 'nl'), circumstances: { now } };
  const loose = await judge({ ask: 'rolstoel', class: 'understood', finds: [] }, searchable);
  const literal = await judge({ ask: '"rolstoel"', class: 'understood', finds: [] }, searchable);
  expect(loose.results.understood).toEqual({ wheelchair: 'ja' });
  expect(literal.results.understood).toEqual({});
});
