/** What is suggested: the list that is sent, and which of it fits what is typed. */
import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { isConfidential } from '#domain/place.ts';
import { fittingIn } from '../../src/islands/suggest/fitting.ts';
import { isMistyped, spanOf } from '../../src/islands/suggest/word-fit.ts';
import { suggestionsFor, type Suggestion, type Suggestions } from '#projections/suggestions.ts';
import type { Said } from '#projections/said.ts';
import { tokensIn } from '#search/fold.ts';
import { stemsBeside } from '#search/stems-beside.ts';
import { readSources } from '#sources/files.ts';
import { dutch, interfaceOf, readerWith } from '../fixtures/readers.ts';

const catalogue = buildCatalogue(readSources('voorbeeldstad'), { today: '2026-11-26' }).catalogue!;
const none = { keywords: { topics: {}, kinds: {} } };
const english = readerWith('en', interfaceOf('en'));
const words = { own: { keywords: { topics: { geld: ['bailiff'] }, kinds: {} } }, dutch: { keywords: { topics: { geld: ['deurwaarder'] }, kinds: {} } } };
const plain = (text: Said) => (typeof text === 'string' ? text : text.nl);
const named = ({ groups }: Suggestions, label: string) => groups.flatMap(({ suggestions }) => suggestions).find((one) => plain(one.label) === label);

describe('the list that is sent', () => {
  const inDutch = suggestionsFor(catalogue, dutch, { own: none, dutch: words.dutch });
  const inEnglish = suggestionsFor(catalogue, english, words);

  test('holds every topic and kind that leads somewhere, every neighbourhood and every place', () => {
    const used = (ids: readonly string[]) => new Set(ids).size;
    expect(inDutch.groups.map(({ suggestions }) => suggestions.length)).toEqual([
      used(catalogue.offers.flatMap(({ topics }) => topics.map(({ id }) => id))),
      catalogue.neighbourhoods.length,
      used(catalogue.offers.map(({ kind }) => kind.id)),
      catalogue.places.filter(({ status }) => status.is !== 'ended').length,
    ]);
  });

  test('leads to the finder with a choice made, or to the page of a place, in the language of the reader', () => {
    expect(named(inDutch, 'Geld en schulden')?.address).toBe('/zoeken/?onderwerp=geld');
    expect(named(inEnglish, 'Money and debts')?.address).toBe('/en/zoeken/?onderwerp=geld');
    expect(named(inEnglish, 'Lindel')?.address).toBe('/en/zoeken/?wijk=lindel');
    expect(named(inEnglish, 'Buurthuis De Linde')?.address).toBe('/en/plekken/buurthuis-de-linde/');
  });

  test('has the Dutch name beside a translated one, and marks what is Dutch', () => {
    expect(named(inEnglish, 'Money and debts')).toMatchObject({ label: 'Money and debts', beside: { nl: 'Geld en schulden' } });
    expect(named(inEnglish, 'Money and debts')?.words).toEqual(['bailiff', { nl: 'deurwaarder' }]);
    expect(named(inEnglish, 'Lindel')?.label).toEqual({ nl: 'Lindel' });
    expect(JSON.stringify(inDutch)).not.toContain('"nl":');
  });

  test('says a name that ends in its Dutch name once', () => {
    for (const { label, beside } of inEnglish.groups.flatMap(({ suggestions }) => suggestions)) {
      if (beside !== undefined) expect(plain(label).toLowerCase()).not.toContain(`(${plain(beside).toLowerCase()})`);
    }
  });

  test('has nothing of a confidential place but its name', () => {
    const secrets = catalogue.places.filter(isConfidential);
    expect(secrets.length).toBeGreaterThan(0);
    for (const { name, id } of secrets) expect(named(inDutch, name)).toEqual({ label: name, address: `/plekken/${id}/`, pictogram: 'door-enter' });
  });

  test('knows neighbourhoods by postcode and nickname', () => {
    for (const { name, postcodes, nicknames } of catalogue.neighbourhoods) {
      expect(named(inDutch, name)?.names).toEqual([...nicknames, ...postcodes]);
    }
  });

  test('has the stems of its words that they do not begin with', () => {
    const stemsIn = (texts: readonly string[]) => stemsBeside(texts, 'nl');
    const { stems } = suggestionsFor(catalogue, dutch, { own: none, dutch: none }, { ignored: [], stemsIn });
    expect(stems.brieven).toEqual(['brief']);
    expect(Object.entries(stems).filter(([word, own]) => own.some((stem) => word.startsWith(stem)))).toEqual([]);
  });

  test.each(['eenvoudig', 'en', 'de', 'pl', 'tr', 'ar', 'uk'])('asks four questions in %s in its own words', (id) => {
    const { examples } = suggestionsFor(catalogue, readerWith(id, interfaceOf(id)), { own: none, dutch: none });
    expect(new Set(examples.questions).size).toBe(4);
    for (const question of examples.questions) expect(question).toEqual(expect.any(String));
  });
});

const one = (label: string, more: Partial<Suggestion> = {}): Suggestion => ({ label, address: `/${label}/`, pictogram: 'x', ...more });
const town: Suggestions = {
  label: 'Suggesties',
  count: { words: { other: '{count}' }, intl: 'nl' },
  examples: { name: 'Bijvoorbeeld', questions: [] },
  groups: [
    {
      name: 'Onderwerpen',
      hasNameBeside: true,
      suggestions: [one('Geld en schulden', { words: ['brief', 'deurwaarder'] }), one('Reading', { beside: { nl: 'Brieven' } }), one('Wat is er')],
    },
    { name: 'Wijken', hasNameBeside: false, suggestions: [one('Blerick', { names: ['Blieërik', '5921'] }), one('Vossener', { beside: 'Blerick' })] },
    { name: 'Soorten', hasNameBeside: true, suggestions: [one('Taalhuis', { names: ['Taalhuizen'] }), one('Blauwe tafel')] },
    { name: 'Plekken', hasNameBeside: false, suggestions: [one('Café Żółw'), one('Huis Blerick', { beside: 'Blerick' }), one('Blerickhuis')] },
  ],
  ignored: ['ik', 'de', 'wat', 'is', 'er'],
  stems: { brieven: ['brief'] },
  parameters: [],
};
const find = fittingIn(town);
const labels = (text: string, most = 8) => find(text, most).map(({ name, fitting }) => [name, ...fitting.map(({ suggestion }) => suggestion.label)]);
const marks = (text: string) =>
  find(text, 1)[0]?.fitting.map(({ label, beside, because }) =>
    [label, ...(beside ? [beside] : []), ...because].map((marked) =>
      marked.spans.reduceRight((told, { from, to }) => `${told.slice(0, from)}[${told.slice(from, to)}]${told.slice(to)}`, plain(marked.text)),
    ),
  )[0];

describe('what fits', () => {
  test('begins with every word that is typed', () => {
    expect(labels('gel')).toEqual([['Onderwerpen', 'Geld en schulden']]);
    expect(labels('huis bler')).toEqual([['Plekken', 'Huis Blerick']]);
    expect(labels('geld taart')).toEqual([]);
  });

  test('is by name before it is by keyword', () => {
    expect(labels('brief')).toEqual([['Onderwerpen', 'Reading', 'Geld en schulden']]);
    expect(labels('brief', 1)).toEqual([['Onderwerpen', 'Reading']]);
  });

  test('is a topic or neighbourhood before a kind, and a kind before a place, when equally good; what begins so comes first', () => {
    expect(labels('bl')).toEqual([
      ['Wijken', 'Blerick', 'Vossener'],
      ['Soorten', 'Blauwe tafel'],
      ['Plekken', 'Blerickhuis', 'Huis Blerick'],
    ]);
  });

  test('is found by a stem that the word does not begin with, and then the whole word is marked', () => {
    expect(marks('brief')).toEqual(['Reading', '[Brieven]']);
  });

  test('is never more than asked for', () => {
    expect(labels('b', 2).flatMap(([, ...found]) => found)).toHaveLength(2);
  });

  test('is found by another name, which then stands beside it', () => {
    expect(marks('taalhuizen')).toEqual(['Taalhuis', '[Taalhuizen]']);
    expect(marks('blieer')).toEqual(['Blerick', '[Blieër]ik']);
    expect(marks('deurw')).toEqual(['Geld en schulden', '[deurw]aarder']);
  });

  test('is found by postcode, with or without its letters', () => {
    for (const text of ['5921', '5921 AB', '5921ab', '٥٩٢١']) expect(marks(text), text).toEqual(['Blerick', '[5921]']);
  });

  test('does not ask for accents, and marks them all the same', () => {
    expect(marks('cafe zolw')).toEqual(['[Café] [Żółw]']);
    expect(marks('CAF')).toEqual(['[Caf]é Żółw']);
  });

  test('has its Arabic article or not, as it is typed', () => {
    const arabic = fittingIn({ ...town, groups: [{ name: 'x', hasNameBeside: true, suggestions: [one('المال والديون')] }] });
    for (const text of ['مال', 'المال', 'الما', 'ديون', 'والديون', 'بالمال']) expect(arabic(text, 8), text).toHaveLength(1);
    expect(arabic('لم', 8)).toEqual([]);
  });

  test('may have one typing error in a word of five letters or more, only when nothing else fits', () => {
    expect(labels('blierick')).toEqual([
      ['Wijken', 'Blerick', 'Vossener'],
      ['Plekken', 'Blerickhuis', 'Huis Blerick'],
    ]);
    expect(labels('gled')).toEqual([]);
    expect(labels('xyzab')).toEqual([]);
  });

  test('leaves out words that say nothing, but for the one still being typed', () => {
    expect(labels('ik de geld')).toEqual([['Onderwerpen', 'Geld en schulden']]);
    expect(labels('wat')).toEqual([['Onderwerpen', 'Wat is er']]);
    expect(labels('wat ')).toEqual([]);
  });

  test.each(['', ' ', '.*+?[](){}', '<img src=x>', '\u0000', '👍'])('%j finds nothing and breaks nothing', (text) => {
    expect(labels(text)).toEqual([]);
  });
});

describe('a typed word on a word of a text', () => {
  const end = (text: string, typed: string) => text.slice(0, spanOf(text, tokensIn(text)[0]!, typed).to);

  test.each([
    ['Żółw', 'zol', 'Żół'],
    ['Cafe\u0301s', 'cafe', 'Cafe\u0301'],
    ['Straße', 'strass', 'Straß'],
    ['مُساعدة', 'مس', 'مُس'],
    ['المال والديون', 'ما', 'الما'],
    ['Geld', 'gled', 'Geld'],
  ])('of %s, "%s" is %s', (text, typed, marked) => {
    expect(end(text, typed)).toBe(marked);
  });

  test('has one error, not two', () => {
    expect(isMistyped('schulen', 'schulden')).toBe(true);
    expect(isMistyped('scuhld', 'schulden')).toBe(true);
    expect(isMistyped('scuhdl', 'schulden')).toBe(false);
    expect(isMistyped('geldt', 'geld')).toBe(true);
    expect(isMistyped('gchuld', 'schulden')).toBe(false);
  });
});
