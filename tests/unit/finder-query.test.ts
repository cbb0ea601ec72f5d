import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { choiceCount, emptyQuery, isEmpty, readQuery, toggled, withValues, writeQuery, type KnownValues, type Query } from '#domain/finder/query.ts';

const known: KnownValues = {
  neighbourhood: ['blerick', 'midden'],
  topic: ['taal', 'geld', 'eten'],
  kind: ['open-inloop', 'taalhuis'],
  audience: ['jongeren'],
  appointment: ['geen', 'onbekend'],
  referral: ['geen', 'onbekend'],
  cost: ['gratis', 'onbekend'],
  meal: ['ja'],
  wheelchair: ['ja', 'onbekend'],
  language: ['nl', 'ar', 'onbekend'],
};
const choices = (id: FilterId): readonly string[] => {
  const filter = filters.find((one) => one.id === id)!;
  if (filter.kind === 'stored') return known[id]!;
  return filter.choices.length > 0 ? filter.choices : ['0', '17', '120'];
};

const anyValues = fc.record(
  Object.fromEntries(
    filters.map(({ id, takes }) => [id, fc.shuffledSubarray([...choices(id)], { minLength: 1, ...(takes === 'one' && { maxLength: 1 }) })]),
  ) as Record<FilterId, fc.Arbitrary<string[]>>,
  { requiredKeys: [] },
);
const anyQuery: fc.Arbitrary<Query> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 25 }).map((text) => Array.from(text.trim()).slice(0, 100).join('').trim()),
  postcode: fc.option(
    fc.nat({ max: 9999 }).map((number) => String(number).padStart(4, '0')),
    { nil: undefined },
  ),
  values: anyValues,
});

const read = (address: string) => readQuery(new URLSearchParams(address), known);
const written = (query: Query) => writeQuery(query).toString();

describe('a question', () => {
  test('comes back from its address as it was', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(read(written(query))).toEqual(query);
      }),
      { numRuns: 500 },
    );
  });

  test('has one address, in whatever order the filters were chosen', () => {
    fc.assert(
      fc.property(anyQuery, fc.infiniteStream(fc.nat()), (query, numbers) => {
        const shuffled = Object.entries(query.values)
          .map((pair) => [numbers.next().value as number, pair] as const)
          .sort(([one], [other]) => one - other);
        expect(written({ ...query, values: Object.fromEntries(shuffled.map(([, pair]) => pair)) })).toBe(written(query));
      }),
    );
  });

  test('that is empty has no address', () => {
    expect(written(emptyQuery)).toBe('');
    expect(read('')).toEqual(emptyQuery);
  });

  test('stands in the address in the order of the filters, the words first and the postcode last', () => {
    const address = 'postcode=5921+ab&open=nu&taal=ar&taal=nl&wijk=midden&binnen=2&onderwerp=taal&q=brief';
    expect(written(read(address))).toBe('q=brief&wijk=midden&open=nu&binnen=2&onderwerp=taal&taal=ar&taal=nl&postcode=5921');
  });
});

describe('an address', () => {
  const anyName = fc.oneof(fc.constantFrom(...filters.map(({ parameter }) => parameter), 'q', 'postcode'), fc.string());
  const anyAddress = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(anyName, fc.oneof(fc.string({ unit: 'binary', maxLength: 130 }), fc.constantFrom(...Object.values(known).flat(), 'nu', '7', '5')))),
  );

  test('of any kind gives a question that exists, and the same one the next time', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const query = readQuery(new URLSearchParams(address), known);
        expect(read(written(query))).toEqual(query);
        for (const { id, takes, ...filter } of filters) {
          const values = query.values[id] ?? ['one'];
          expect(new Set(values).size).toBe(values.length);
          if (takes === 'one') expect(values).toHaveLength(1);
          const exists = (value: string) => (filter.kind === 'live' ? filter.accepts(value) : known[id]!.includes(value));
          expect(query.values[id]?.every(exists) ?? true).toBe(true);
        }
        expect(query.postcode ?? '0000').toMatch(/^\d{4}$/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['a value that nothing has', 'soort=kasteel&onderwerp=onbekend&wijk=heel&wijk=onbekend&voor=onbekend'],
    ['a filter that does not exist', 'kleur=blauw&open2=nu'],
    ['another case', 'open=NU&soort=Taalhuis&WIJK=midden'],
    ['a time or a distance that cannot be chosen', 'open=overmorgen&open=mo&binnen=3&binnen='],
    ['no age', 'leeftijd=-1&leeftijd=121&leeftijd=1e1&leeftijd=12.5&leeftijd=twaalf&leeftijd='],
    ['no postcode', 'postcode=592&postcode=5921'],
    ['names of JavaScript itself', 'constructor=1&__proto__=2&wijk=__proto__&soort=constructor'],
  ])('with %s is an empty question', (_, address) => {
    expect(read(address)).toEqual(emptyQuery);
  });

  test('knows tomorrow and every weekday, though they are not offered', () => {
    for (const day of ['morgen', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']) {
      expect(read(`open=${day}`).values).toEqual({ open: [day] });
      expect(written(read(`open=${day}`))).toBe(`open=${day}`);
    }
  });

  test('keeps what exists beside what does not', () => {
    expect(read('soort=kasteel&soort=taalhuis&soort=taalhuis&open=overmorgen&open=avond')).toEqual({
      text: '',
      values: { kind: ['taalhuis'], open: ['avond'] },
    });
  });

  test('with more values than a filter takes keeps the first that exists', () => {
    expect(read('wijk=kasteel&wijk=midden&wijk=blerick').values).toEqual({ neighbourhood: ['midden'] });
  });

  test('with a long text keeps a hundred letters, and no half of one', () => {
    expect(read(`q=${'a'.repeat(300)}`).text).toBe('a'.repeat(100));
    expect(read(`q=${'a'.repeat(99)}+bcd`).text).toBe('a'.repeat(99));
    expect(read(`q=${'a'.repeat(99)}😀😀`).text).toBe(`${'a'.repeat(99)}😀`);
  });
});

describe('choosing', () => {
  const of = (values: Query['values']): Query => ({ text: 'brief', postcode: '5921', values });

  test('takes a value and drops it again, and leaves the rest', () => {
    const chosen = toggled(of({ topic: ['taal'] }), 'kind', 'taalhuis');
    expect(chosen).toEqual(of({ topic: ['taal'], kind: ['taalhuis'] }));
    expect(toggled(chosen, 'kind', 'taalhuis')).toEqual(of({ topic: ['taal'] }));
  });

  test('adds to a filter that takes more, and replaces in one that takes one', () => {
    expect(toggled(of({ topic: ['taal'] }), 'topic', 'geld').values).toEqual({ topic: ['taal', 'geld'] });
    expect(toggled(of({ neighbourhood: ['midden'] }), 'neighbourhood', 'blerick').values).toEqual({ neighbourhood: ['blerick'] });
    expect(toggled(of({ open: ['nu'] }), 'open', 'avond').values).toEqual({ open: ['avond'] });
  });

  test('takes "not known" away with the last wish, and keeps it with another', () => {
    expect(toggled(of({ cost: ['gratis', 'onbekend'] }), 'cost', 'gratis').values).toEqual({});
    expect(toggled(of({ cost: ['gratis', 'onbekend'] }), 'cost', 'onbekend').values).toEqual({ cost: ['gratis'] });
    expect(toggled(of({ language: ['nl', 'ar', 'onbekend'] }), 'language', 'nl').values).toEqual({ language: ['ar', 'onbekend'] });
  });

  test('nothing takes the filter away', () => {
    expect(withValues(of({ age: ['17'], open: ['nu'] }), 'age', []).values).toEqual({ open: ['nu'] });
    expect(withValues(of({}), 'age', []).values).toEqual({});
  });

  test('leaves the question it started from as it was', () => {
    const start = of({ topic: ['taal'] });
    toggled(start, 'topic', 'geld');
    withValues(start, 'topic', []);
    expect(start).toEqual(of({ topic: ['taal'] }));
  });

  test('is counted with the postcode and without the words', () => {
    expect(choiceCount(of({ topic: ['taal', 'geld'], open: ['nu'] }))).toBe(4);
    expect(choiceCount({ text: 'brief', values: {} })).toBe(0);
    expect(isEmpty({ text: 'brief', values: {} })).toBe(false);
    expect(isEmpty({ text: '', postcode: '5921', values: {} })).toBe(false);
    expect(isEmpty(emptyQuery)).toBe(true);
  });
});
