import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilMoment } from '#domain/civil-time.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { answerTo, type Circumstances } from '#domain/finder/answer.ts';
import { openChoices } from '#domain/finder/open-group.ts';
import type { Query } from '#domain/finder/query.ts';
import { valuesIn } from '#domain/finder/values-in.ts';
import { widen } from '#domain/finder/widen.ts';
import { readSources } from '#sources/files.ts';
import { finderSetting } from '../fixtures/finder-setting.ts';
import { finderOffer, metresFromMiddle, townWith } from '../fixtures/finder-town.ts';
import { moment } from '../fixtures/hours-facts.ts';

// A Thursday.
const now = moment('2026-11-26 14:00');
const wijk = (...ids: string[]) => ({ neighbourhood: ids });
const mornings = { rules: [{ days: ['mo', 'fr'] as ('mo' | 'fr')[], from: '09:00', to: '12:00' }] };

const coffee = finderOffer('buurthuis/koffie', {
  homes: ['midden'],
  hours: mornings,
  facets: { ...wijk('midden', 'blerick'), kind: ['open-inloop'], cost: ['onbekend'], appointment: ['geen'], wheelchair: ['ja'] },
});
const garden = finderOffer('tuin/tuin', { homes: ['dorp'], facets: { ...wijk('dorp'), kind: ['bewegen'], cost: ['gratis'], topic: ['groen'] } });
const town = townWith(coffee, garden);

const question = (values: Query['values'], text = ''): Query => ({ text, values });
const wider = (values: Query['values'], more: Partial<Circumstances> = {}) => {
  const widened = widen(question(values), town, { now, ...more });
  if (!widened) return undefined;
  return {
    found: widened.answer.groups.flatMap(({ id, offers }) => (id === 'closed' ? [] : offers.map(({ key }) => key))),
    letGo: widened.letGo.map(({ filter, how, to }) => [filter, how, ...to].join(' ')),
  };
};

describe('a question without an answer is widened', () => {
  test('first with what nobody told of a wish', () => {
    expect(wider({ cost: ['gratis'], neighbourhood: ['midden'] })).toEqual({ found: ['buurthuis/koffie'], letGo: ['cost unknown gratis onbekend'] });
  });

  test('then with the neighbourhood around it', () => {
    expect(wider({ neighbourhood: ['zuid'] })).toEqual({ found: ['buurthuis/koffie'], letGo: ['neighbourhood around blerick'] });
  });

  test('then with the whole municipality', () => {
    expect(wider({ neighbourhood: ['zuid'], topic: ['groen'] })).toEqual({ found: ['tuin/tuin'], letGo: ['neighbourhood gone'] });
    expect(wider({ near: ['1'], topic: ['groen'] }, { point: metresFromMiddle(0) })).toEqual({ found: ['tuin/tuin'], letGo: ['near gone'] });
  });

  test('then with any time', () => {
    expect(wider({ open: ['zondag'], kind: ['open-inloop'] })).toEqual({ found: ['buurthuis/koffie'], letGo: ['open gone'] });
    expect(wider({ open: ['morgen'], kind: ['open-inloop'] })).toBeUndefined();
  });

  test('then without the other choices, the language first and the wheelchair last', () => {
    expect(wider({ language: ['ti'], kind: ['bewegen'] })).toEqual({ found: ['tuin/tuin'], letGo: ['language gone'] });
    expect(wider({ kind: ['bewegen'], wheelchair: ['ja'] })).toEqual({ found: ['buurthuis/koffie'], letGo: ['kind gone'] });
    expect(wider({ appointment: ['geen'], cost: ['gratis'] })).toEqual({ found: ['buurthuis/koffie'], letGo: ['cost unknown gratis onbekend'] });
    // What was let go before stays so: there is more to find with it. What is surely free comes first.
    expect(wider({ referral: ['geen'], cost: ['gratis'] })).toEqual({
      found: ['tuin/tuin', 'buurthuis/koffie'],
      letGo: ['referral gone', 'cost unknown gratis onbekend'],
    });
  });

  test('with several at once, told in the order where, when, what', () => {
    expect(wider({ cost: ['gratis'], open: ['zondag'], neighbourhood: ['zuid'], kind: ['open-inloop'] })).toEqual({
      found: ['buurthuis/koffie'],
      letGo: ['neighbourhood around blerick', 'open gone', 'cost unknown gratis onbekend'],
    });
  });

  test('without letting go what made no difference', () => {
    expect(wider({ neighbourhood: ['midden'], appointment: ['geen'], audience: ['jongeren'] })).toEqual({
      found: ['buurthuis/koffie'],
      letGo: ['audience gone'],
    });
  });

  test('telling what was chosen', () => {
    const chosen = ['gratis'];
    expect(widen(question({ cost: chosen, kind: ['open-inloop'] }), town, { now })?.letGo).toEqual([
      { filter: 'cost', how: 'unknown', from: ['gratis'], to: ['gratis', 'onbekend'] },
    ]);
  });
});

describe('a question is left as it is', () => {
  test('when it has an answer', () => {
    expect(wider({})).toBeUndefined();
    expect(wider({ kind: ['bewegen'], cost: ['gratis'] })).toBeUndefined();
  });

  test('when the words alone find nothing, or there is nothing to find', () => {
    expect(wider({ neighbourhood: ['zuid'], cost: ['gratis'] }, { found: new Map() })).toBeUndefined();
    expect(widen(question({ open: ['nu'] }), townWith(), { now })).toBeUndefined();
  });
});

test('the words that found something go on counting', () => {
  const found = new Map([['tuin/tuin', 0]]);
  expect(wider({ neighbourhood: ['midden'], kind: ['open-inloop'] }, { found })).toEqual({ found: ['tuin/tuin'], letGo: ['neighbourhood gone', 'kind gone'] });
});

const { facts } = finderSetting(readSources('voorbeeldstad'), Date.parse('2026-11-23T10:00+01:00'));

describe('in Voorbeeldstad', () => {
  const known = valuesIn(facts);
  const choices = (id: FilterId) => (id === 'open' ? openChoices : id === 'age' ? ['0', '17', '120'] : (known[id] ?? []));
  const anyQuestion: fc.Arbitrary<Query> = fc.record({
    text: fc.constantFrom('', 'koffie'),
    postcode: fc.constantFrom(undefined, '5921'),
    values: fc.record(
      Object.fromEntries(filters.map(({ id, takes }) => [id, fc.subarray([...choices(id)], { minLength: 1, maxLength: takes === 'one' ? 1 : 2 })])) as Record<
        FilterId,
        fc.Arbitrary<string[]>
      >,
      { requiredKeys: [] },
    ),
  });
  const anyFound = fc.option(
    fc.subarray(facts.offers.map(({ key }) => key)).map((keys) => new Map(keys.map((key, rank) => [key, rank]))),
    { nil: undefined },
  );
  const anyPoint = fc.constantFrom(undefined, facts.neighbourhoods[0]!.centre);
  const anyNow = fc.nat({ max: 14 * 24 * 60 }).map((minutes) => civilMoment(Date.parse('2026-11-23T00:00+01:00') + minutes * 60_000));

  test('a wider question always has an answer, tells all that changed and touches no words', () => {
    fc.assert(
      fc.property(anyQuestion, anyFound, anyPoint, anyNow, (query, found, point, at) => {
        const circumstances = { now: at, found, point };
        const had = answerTo(query, facts, circumstances).total;
        const widened = widen(query, facts, circumstances);
        if (!widened) {
          // Without any choice there would be nothing either.
          expect(had > 0 || found?.size === 0).toBe(true);
          return;
        }
        const { query: asked, answer, letGo } = widened;
        expect(had).toBe(0);
        expect(answer.total).toBeGreaterThan(0);
        expect(answerTo(asked, facts, circumstances).total).toBe(answer.total);
        expect(widen(asked, facts, circumstances)).toBeUndefined();
        expect([asked.text, asked.postcode]).toEqual([query.text, query.postcode]);
        const told = Object.fromEntries(letGo.map(({ filter, to }) => [filter, to]));
        for (const { id } of filters) expect(asked.values[id] ?? [], id).toEqual(told[id] ?? query.values[id] ?? []);
        for (const { filter, from, to } of letGo) {
          expect(from).toEqual(query.values[filter]);
          expect(to).not.toEqual(from);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('nobody who asks for an existing neighbourhood alone is left with nothing', () => {
    for (const { id } of facts.neighbourhoods) expect(widen(question({ neighbourhood: [id] }), facts, { now })).toBeUndefined();
    expect(facts.neighbourhoods.length).toBeGreaterThan(5);
  });
});
