import { describe, expect, test } from 'vitest';
import { isConfidential } from '#domain/place.ts';
import { enrich } from '#search/enrich.ts';
import { tokensIn, wordsIn } from '#search/fold.ts';
import { indexName, publicPattern, temporaryName } from '#search/meilisearch/index-name.ts';
import { toMeiliDocuments } from '#search/meilisearch/to-document.ts';
import { searchFields } from '#search/settings.ts';
import type { SearchWords } from '#search/words.ts';
import { languageIn, loadMunicipality } from '../../src/tools/asking/load-municipality.ts';
import { searchBuildOf } from '../../src/tools/write-search-documents.ts';
import { finderOffer, places, townWith } from '../fixtures/finder-town.ts';
import { documentsOf, dutchWords, type Texts } from '../fixtures/search-texts.ts';

const made = '2026-11-23';
const documentWith = (texts: Texts, words: SearchWords = dutchWords(), offer = finderOffer('buurthuis/inloop')) =>
  toMeiliDocuments(enrich(documentsOf({ [offer.key]: texts }), words), townWith(offer), words, made)[0]!;

describe('the texts of a document', () => {
  test('are folded, with a full stop between phrases and between sentences', () => {
    const document = documentWith({ title: 'Café · Taal-huis', summary: 'Kom langs. Er is koffie! Ook op 3.5 km · Łódź' });
    expect(document.title).toBe('cafe. taal huis');
    expect(document.summary).toBe('kom langs. er is koffie. ook op 3 5 km. lodz');
  });

  test('have everyday words that stand apart', () => {
    expect(documentWith('Schulden', dutchWords({ 'deurwaarder, incasso': 'schulden' })).everyday).toBe('deurwaarder. incasso');
  });

  test('have in their parts the stems of their words, and not of what says nothing', () => {
    const { parts } = documentWith({ title: 'Schulden', summary: 'alle brieven', wijk: 'Genooien' }, dutchWords({}, 'alle'));
    expect(parts.split('. ').sort()).toEqual(['brief', 'genooi', 'schuld']);
  });

  test('have no stem that is a word there already', () => {
    expect(documentWith('Brief · Brieven').parts).toBe('');
  });

  test('hold a meaning of several words together where the text has them apart, or with a word between', () => {
    const words = dutchWords({ poetsen: 'hulp bij huishouden' }, 'bij het');
    expect(documentWith({ title: 'Hulp', summary: 'in het huishouden' }, words).parts.split('. ')).toContain('hulp huishouden');
    expect(documentWith('Hulp bij het huishouden', words).parts.split('. ')).toContain('hulp huishouden');
    expect(documentWith('Hulp huishouden', words).parts.split('. ')).not.toContain('hulp huishouden');
    expect(documentWith('Hulp', words).parts).not.toContain('huishouden');
  });
});

describe('what a document can be chosen by', () => {
  test('is what the finder knows of the offer', () => {
    const offer = finderOffer('buurthuis/inloop', { facets: { topic: ['taal'], kind: ['taalhuis'] }, ages: { min: 18 }, reach: 'whole' });
    expect(documentWith('Taalhuis', dutchWords(), offer)).toMatchObject({
      id: 'buurthuis__inloop',
      key: 'buurthuis/inloop',
      facets: { topic: ['taal'], kind: ['taalhuis'] },
      ageFrom: 18,
      ageTo: 120,
      reach: 'whole',
      order: 0,
      open: [],
    });
  });

  test('has a point only when the exact one of that day is known', () => {
    const { latitude: lat, longitude: lng } = places.buurthuis.where.point!;
    expect(documentWith('Inloop')._geo).toEqual({ lat, lng });
    expect(documentWith('Tuin', dutchWords(), finderOffer('tuin/inloop'))).not.toHaveProperty('_geo');
    const moved = (day: string) =>
      toMeiliDocuments(enrich(documentsOf({ 'bieb/inloop': 'Bieb' }), dutchWords()), townWith(finderOffer('bieb/inloop')), dutchWords(), day)[0]!._geo;
    expect(moved('2026-12-08')).toEqual({ lat: places.bieb.moves[0]!.where.point!.latitude, lng: 0 });
    expect(moved('2026-12-09')).toBeUndefined();
  });

  test('has hours only when they are sure, and quarters only when it goes on', () => {
    const hours = { rules: [{ days: ['mo' as const], from: '09:00', to: '10:00' }] };
    const open = documentWith('Inloop', dutchWords(), finderOffer('buurthuis/inloop', { hours }));
    expect(open.open).toHaveLength(4);
    expect(open.hours?.checked).toEqual({ on: '2026-01-01', confirmed: true });
    expect(documentWith('Inloop', dutchWords(), finderOffer('buurthuis/inloop', { hours, isRunning: false })).open).toEqual([]);
    expect(documentWith('Inloop')).not.toHaveProperty('hours');
  });

  test('has the place in the list, and nothing of an offer without texts', () => {
    const words = dutchWords();
    const [first, second, ...others] = toMeiliDocuments(
      enrich(documentsOf({ 'bieb/b': 'B', 'bieb/a': 'A' }), words),
      townWith(finderOffer('bieb/a'), finderOffer('bieb/x'), finderOffer('bieb/b')),
      words,
      made,
    );
    expect([first?.key, first?.order, second?.key, second?.order, others]).toEqual(['bieb/a', 0, 'bieb/b', 2, []]);
  });
});

describe('the name of an index', () => {
  test('is of one municipality and locale, and is not read by the key while it is being filled', () => {
    expect(indexName('venlo', 'nl')).toBe('venlo_nl');
    expect(publicPattern('venlo')).toBe('venlo_*');
    expect(temporaryName('venlo_nl').startsWith('venlo_')).toBe(false);
  });
});

describe.each(['voorbeeldstad', 'venlo', 'rheden'])('the documents of %s', (id) => {
  const loaded = loadMunicipality(id);
  const { catalogue, languages, facts } = loaded;
  const builds = ['nl', 'ar'].map((locale) => searchBuildOf(id, languageIn(languages, locale), loaded));

  test('are one for every offer, in the order of the list', () => {
    for (const { documents } of builds) {
      expect(documents.map(({ key }) => key)).toEqual(facts.offers.map(({ key }) => key));
      expect(documents.map(({ order }) => order)).toEqual(documents.map((_, number) => number));
    }
  });

  test('have ids that the server takes, each once', () => {
    for (const { documents } of builds) {
      for (const document of documents) expect(document.id).toMatch(/^[a-zA-Z0-9_-]{1,511}$/);
      expect(new Set(documents.map((document) => document.id)).size).toBe(documents.length);
    }
  });

  test('hold nothing but folded words', () => {
    for (const { documents } of builds)
      for (const document of documents)
        for (const field of searchFields) {
          expect(document[field].split('. ').every((phrase) => wordsIn(phrase).join(' ') === phrase)).toBe(true);
          expect(tokensIn(document[field]).length).toBeLessThan(10_000);
        }
  });

  test('tell of a confidential place no point, no hours, no postcode and no neighbourhood', () => {
    const secret = new Set(catalogue.offers.flatMap(({ key, place }) => (isConfidential(place) ? [key] : [])));
    if (catalogue.municipality.invented) expect(secret.size).toBeGreaterThan(0);
    for (const { documents } of builds)
      for (const document of documents.filter(({ key }) => secret.has(key))) {
        expect(document).not.toHaveProperty('_geo');
        expect(document).not.toHaveProperty('hours');
        expect(document).toMatchObject({ open: [], postcode: '', wijk: '' });
      }
  });

  test('have hours and quarters of sure hours only', () => {
    const sure = new Set(facts.offers.flatMap(({ key, hours }) => (hours ? [key] : [])));
    for (const { documents, until } of builds)
      for (const { key, hours, open } of documents) {
        expect(hours !== undefined, key).toBe(sure.has(key));
        if (!sure.has(key)) expect(open).toEqual([]);
        for (const quarter of open) expect(quarter).toBeLessThan(until);
      }
  });

  test('come with a handful of questions that have a certain answer', () => {
    for (const { probes, documents } of builds) {
      expect(probes.length).toBeGreaterThan(2);
      for (const { text, key } of probes) {
        const words = text.split(' ');
        const holders = documents.filter((document) => words.every((word) => wordsIn(`${document.title} ${document.place}`).includes(word)));
        expect(holders.map((document) => document.key)).toContain(key);
        expect(holders.length).toBeLessThan(5);
      }
    }
  });

  test('are the same when they are made again', () => {
    expect(JSON.stringify(searchBuildOf(id, languageIn(languages, 'nl'), loadMunicipality(id)))).toBe(JSON.stringify(builds[0]));
  });
});
