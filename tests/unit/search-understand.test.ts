import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FilterId } from '#domain/filters/index.ts';
import type { FinderNeighbourhood } from '#domain/finder/finder-offer.ts';
import { emptyQuery, toggled, withValues, type Query } from '#domain/finder/query.ts';
import { asked, settled } from '#search/understand/asked.ts';
import { tellingText } from '#search/understand/telling-text.ts';
import { understand, type Known } from '#search/understand/understand.ts';
import { vocabularyOf } from '#search/understand/vocabulary.ts';
import { isUrgent } from '#search/understand/is-urgent.ts';
import { noWords, type LanguageWords } from '#search/words.ts';

const dutch: LanguageWords = {
  ...noWords,
  understanding: {
    ignore: ['ik', 'zoek', 'in', 'op', 'de'],
    open: { avond: ['vanavond', 'van avond'], zondag: ['zondag', 'op zondag'], weekend: ['in het weekend'] },
    wishes: { gratis: ['gratis', 'voor niets'], geenAfspraak: ['zonder afspraak'], rolstoel: ['rolstoel'], maaltijd: ['met eten erbij'] },
    languages: { pl: ['pools'], ar: ['arabisch'] },
    age: ['ik ben #', '# jaar'],
    urgent: ['slaat mij', 'niet meer leven'],
  },
};
const turkish: LanguageWords = { ...noWords, understanding: { ...noWords.understanding, open: { avond: ['bu akşam'] }, wishes: { gratis: ['ücretsiz'] } } };

const neighbourhood = (id: string, name: string, nicknames: readonly string[], postcodes: readonly string[], parent?: string): FinderNeighbourhood => ({
  id,
  name,
  nicknames,
  postcodes,
  centre: { latitude: 0, longitude: 0 },
  ...(parent !== undefined && { parent }),
});
const neighbourhoods = [
  neighbourhood('blerick', 'Blerick', ['de Laantjes'], ['5921', '5922']),
  neighbourhood('het-ven', 'Het Ven', ["'t Ven"], ['5916']),
  neighbourhood('venlo-oost', 'Venlo-Oost', ['Op de Berg'], ['5913']),
  neighbourhood('venlo-zuid', 'Venlo-Zuid', [], ['5912']),
];
const accepts = (filter: FilterId, value: string) => filter !== 'language' || value === 'pl';
const known: Known = { vocabulary: vocabularyOf({ language: 'nl', own: noWords, dutch }, 'Venlo', accepts), neighbourhoods };
const read = (text: string, own: Known = known) => {
  const { parts, question } = understand(text, own);
  return { choices: Object.fromEntries(parts.map(({ filter, value }) => [filter, value])), left: question.text };
};

describe('a question says', () => {
  test.each([
    ['koffie vanavond', { open: 'avond' }, 'koffie'],
    ['koffie Van  Avond!', { open: 'avond' }, 'koffie'],
    ['koffie op zondag', { open: 'zondag' }, 'koffie'],
    ['gratis eten', { cost: 'gratis' }, 'eten'],
    ['eten voor niets', { cost: 'gratis' }, 'eten'],
    ['spreekuur zonder afspraak', { appointment: 'geen' }, 'spreekuur'],
    ['eten met eten erbij', { meal: 'ja' }, 'eten'],
    ['les Pools', { language: 'pl' }, 'les'],
    ['ik ben 19', { age: '19' }, ''],
    ['ik ben 19 jaar', { age: '19' }, ''],
    ['ouder 07 jaar', { age: '7' }, 'ouder'],
    ['18+', { age: '18' }, ''],
    ['sport 12-18', { age: '12' }, 'sport'],
    ['koffie 55+ vanavond', { age: '55', open: 'avond' }, 'koffie'],
    ['koffie blerick', { neighbourhood: 'blerick' }, 'koffie'],
    ['koffie de Laantjes', { neighbourhood: 'blerick' }, 'koffie'],
    ['koffie laantjes', { neighbourhood: 'blerick' }, 'koffie'],
    ['koffie 5922', { neighbourhood: 'blerick' }, 'koffie'],
    ['koffie 5922 ab', { neighbourhood: 'blerick' }, 'koffie'],
    ['venlo oost koffie', { neighbourhood: 'venlo-oost' }, 'koffie'],
    ['koffie venlo', {}, 'koffie'],
    ['gratis koffie blerick vanavond', { cost: 'gratis', neighbourhood: 'blerick', open: 'avond' }, 'koffie'],
  ] as const)('"%s": %j, and "%s" is left', (text, choices, left) => {
    expect(read(text)).toEqual({ choices, left });
  });

  test.each([
    ['Venlo', 'Venlo'],
    ['"rolstoel" kapot', '"rolstoel" kapot'],
    ['les Arabisch', 'les Arabisch'],
    ['ik ben 190', 'ik ben 190'],
    ['190+', '190'],
    ['18-12', '18-12'],
    ['bus 12 18', 'bus 12 18'],
    ['18 + koffie', '18 + koffie'],
    ['19 euro', '19 euro'],
    ['5999 koffie', '5999 koffie'],
    ['zond', 'zond'],
    ['', ''],
  ])('"%s": nothing but words', (text, left) => {
    expect(read(text)).toEqual({ choices: {}, left });
  });

  test('the same twice, once', () => {
    expect(read('vanavond koffie vanavond')).toEqual({ choices: { open: 'avond' }, left: 'koffie' });
  });

  test('only the first of two times', () => {
    expect(read('vanavond of op zondag')).toEqual({ choices: { open: 'avond' }, left: 'of' });
  });

  test('the same in the language of the reader as in Dutch', () => {
    const both: Known = { vocabulary: vocabularyOf({ language: 'tr', own: turkish, dutch }, 'Venlo', accepts), neighbourhoods };
    expect(read('kahve bu aksam ucretsiz', both)).toEqual({ choices: { open: 'avond', cost: 'gratis' }, left: 'kahve' });
    expect(read('kahve vanavond', both)).toEqual({ choices: { open: 'avond' }, left: 'kahve' });
  });

  describe('a neighbourhood that is misspelt', () => {
    const unknown = ['blerik', 'oorst', 'koffie'];
    test.each([
      ['koffie blerik', { neighbourhood: 'blerick' }],
      ['venlo oorst', { neighbourhood: 'venlo-oost' }],
      ['blerikk', {}],
      ['klerick', {}],
    ])('"%s": %j', (text, choices) => {
      expect(read(text, { ...known, unknown }).choices).toEqual(choices);
    });

    test('only when nothing is known of the word', () => {
      expect(read('koffie blerik').choices).toEqual({});
    });
  });
});

const text = (words: string, values: Query['values'] = {}): Query => ({ ...emptyQuery, text: words, values });
const changed = (address: Query, change: (query: Query) => Query): Query => {
  const all = asked(address, known);
  return settled(change(all.query), address, all);
};

describe('a change of what is answered', () => {
  const question = text('gratis koffie blerick vanavond');

  test('joins the words and the choices', () => {
    const { query } = asked(text('koffie vanavond', { topic: ['geld'], open: ['nu'] }), known);
    expect(query).toEqual(text('koffie', { topic: ['geld'], open: ['avond'] }));
  });

  test.each([
    ['open', 'gratis koffie blerick'],
    ['neighbourhood', 'gratis koffie vanavond'],
    ['cost', 'koffie blerick vanavond'],
  ] as const)('takes the words of %s away with the choice', (id, left) => {
    expect(changed(question, (query) => withValues(query, id, []))).toEqual(text(left));
  });

  test('puts another choice in the place of the words', () => {
    expect(changed(question, (query) => withValues(query, 'open', ['weekend']))).toEqual(text('gratis koffie blerick', { open: ['weekend'] }));
  });

  test('leaves the words when something else is chosen', () => {
    expect(changed(question, (query) => toggled(query, 'topic', 'geld'))).toEqual(text('gratis koffie blerick vanavond', { topic: ['geld'] }));
  });

  test('that changes what was read of a wish moves it to the choices', () => {
    expect(asked(text('koffie gratis'), known).query.values).toEqual({ cost: ['gratis', 'onbekend'] });
    expect(changed(text('koffie gratis'), (query) => toggled(query, 'cost', 'onbekend'))).toEqual(text('koffie', { cost: ['gratis'] }));
    expect(changed(text('koffie gratis'), (query) => toggled(query, 'cost', 'gratis'))).toEqual(text('koffie'));
  });

  test('without the other words keeps what was read', () => {
    expect(changed(question, (query) => ({ ...query, text: '' }))).toEqual(text('gratis blerick vanavond'));
  });

  test('with other words keeps what was read', () => {
    expect(changed(text('kofie vanavond'), (query) => ({ ...query, text: 'koffie' }))).toEqual(text('koffie vanavond'));
  });

  test('of the only wish leaves the thing, and then nothing', () => {
    const thing = changed(text('rolstoel'), (query) => withValues(query, 'wheelchair', []));
    expect(thing).toEqual(text('"rolstoel"'));
    expect(asked(thing, known).parts).toEqual([]);
    expect(changed(thing, (query) => ({ ...query, text: '' }))).toEqual(emptyQuery);
  });

  test('of words that hold no word at all takes them away', () => {
    expect(changed(text('(.*'), (query) => ({ ...query, text: '' }))).toEqual(emptyQuery);
  });

  test('of nothing is no change, and every choice can be taken away', () => {
    const word = fc.constantFrom('koffie', 'gratis', 'blerick', 'vanavond', 'op', 'zondag', 'ik', 'ben', '19', 'jaar', '"', 'rolstoel', 'Venlo', '5921', '!');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom<readonly string[]>([], ['nu'], ['avond']), (words, open) => {
        const address = withValues(text(words.join(' ')), 'open', open);
        expect(changed(address, (query) => query)).toEqual(address);
        // What is taken away may uncover a second time or place in the words, so once for every word is enough.
        let left = address;
        for (let times = 0; times <= words.length; times += 1) {
          const [part] = asked(left, known).parts;
          if (!part) break;
          const next = changed(left, (query) => withValues(query, part.filter, []));
          expect(asked(next, known).query.values[part.filter]?.[0]).not.toBe(part.value);
          left = next;
        }
        expect(asked(left, known).parts).toEqual([]);
      }),
    );
  });
});

describe('what is read back of the words', () => {
  const { ignored } = known.vocabulary;
  test.each([
    ['ik zoek koffie in', 'koffie'],
    ['brief in de bus', 'brief in de bus'],
    ['in de', ''],
    ['', ''],
    ['?! koffie', 'koffie'],
  ])('"%s": "%s"', (words, shown) => {
    expect(tellingText(words, ignored)).toBe(shown);
  });
});

describe('who may be in danger', () => {
  test.each([
    ['Mijn man slaat mij!', true],
    ['ik wil niet meer leven', true],
    ['hij slaat mijlpalen', false],
    ['leven zonder geld', false],
  ])('"%s": %s', (text, answer) => {
    expect(isUrgent(text, known.vocabulary)).toBe(answer);
  });
});
