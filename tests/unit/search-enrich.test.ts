import { describe, expect, test } from 'vitest';
import { enrich } from '#search/enrich.ts';
import { documentsOf, dutchWords, languageWords, type Texts } from '../fixtures/search-texts.ts';

const words = dutchWords(
  { 'deurwaarder, rood staan, incasso': 'schulden', eenzaam: 'ontmoeten', 'laantjes, wijkje': 'blerick', bieb: 'bibliotheek', winkeltje: 'samen kopen' },
  'de het in samen',
);
const enriched = (texts: Texts, own = words) => enrich(documentsOf({ one: texts, two: 'Taal · Winter · Kleding' }), own)[0]!;
const partsOf = (texts: Texts) => enriched(texts).parts.split(' ').filter(Boolean);
const everydayOf = (texts: Texts) => enriched(texts).everyday.split(' ').filter(Boolean);

describe('the everyday words of a document', () => {
  test('lead to its title, its keywords or its topics', () => {
    expect(everydayOf({ title: 'Schulden' })).toEqual(['deurwaarder', 'incasso']);
    expect(everydayOf({ keywords: 'schulden' })).toEqual(['deurwaarder', 'incasso']);
    expect(everydayOf({ topics: 'Geld · Schuld' })).toEqual(['deurwaarder', 'incasso']);
  });

  test('are not those of a story, which names things in passing', () => {
    expect(everydayOf({ summary: 'Hier gaat het niet over schulden' })).toEqual([]);
  });

  test('are not there twice, nor when the text has the word itself', () => {
    expect(everydayOf({ title: 'Schulden', keywords: 'schulden', topics: 'deurwaarder' })).toEqual(['incasso']);
    expect(everydayOf({ title: 'Schulden en deurwaarders' })).toEqual(['incasso']);
  });

  test('are those of the language of the reader and of Dutch', () => {
    const turkish = { language: 'tr', own: languageWords({ haciz: 'borç' }), dutch: words.dutch };
    expect(enriched({ topics: 'Schulden · Borçlar' }, turkish).everyday.split(' ')).toEqual(['haciz', 'deurwaarder', 'incasso']);
  });

  test('say nothing of where it is', () => {
    expect(everydayOf({ wijk: 'Blerick', place: 'Bibliotheek Blerick', postcode: '5921' })).toEqual([]);
  });
});

describe('the parts of a document', () => {
  test('are those of its long words, when they are words elsewhere', () => {
    expect(partsOf('Winterkleding')).toEqual(['winter', 'kleding']);
    expect(partsOf({ summary: 'Er is winterkleding' })).toEqual(['winter', 'kleding']);
    expect(partsOf('Winterjas')).toEqual([]);
  });

  test('stand there as stems, so that every form finds them', () => {
    expect(partsOf({ title: 'Brievenhulp', keywords: 'hulpen', topics: 'brieven' })).toEqual([]);
    expect(enrich(documentsOf({ one: 'Brievenwinter', two: 'Brieven · Winter' }), words)[0]?.parts).toBe('brief winter');
  });

  test('are also everyday words', () => {
    expect(partsOf('Deurwaarderbieb')).toEqual(['deurwaarder', 'bieb']);
  });

  test('are not there when the document has them as words', () => {
    expect(partsOf('Winterkleding voor de winter')).toEqual(['kleding']);
  });

  test('are never words that say nothing', () => {
    const own = dutchWords({}, 'winter');
    expect(enriched('Winterkleding', own).parts).toBe('');
  });

  test('say nothing of where it is', () => {
    expect(partsOf({ wijk: 'Winterkleding', place: 'Winterkleding', postcode: 'winterkleding' })).toEqual([]);
  });
});

describe('a document', () => {
  test('keeps its own texts, and its number in the list', () => {
    const documents = documentsOf({ a: 'Schulden', b: { title: 'Café', wijk: 'Blerick', postcode: '5921' } });
    const all = enrich(documents, words);
    expect(all.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const [number, document] of documents.entries()) expect(all[number]).toMatchObject(document);
  });

  test('of a confidential place gets nothing from the neighbourhoods of the others', () => {
    const [secret] = enrich(documentsOf({ secret: 'Opvang', other: { title: 'Opvang', wijk: 'Blerick', place: 'De Laantjes', postcode: '5921 LX' } }), words);
    expect(secret).toMatchObject({ wijk: '', place: '', postcode: '', parts: '', everyday: '' });
  });
});
