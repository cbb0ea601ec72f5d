import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '#search/document.ts';
import { openIndex } from '#search/embedded/open-index.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { fold, wordsIn } from '#search/fold.ts';
import { searchFields } from '#search/settings.ts';

describe('letters that people write in more than one way', () => {
  test.each([
    ['Café', 'cafe'],
    ['İŞ', 'is'],
    ['ışık', 'isik'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Østergård', 'ostergard'],
    ['Київ', 'киів'],
    ['йод', 'иод'],
    ['إِسلام', 'اسلام'],
    ['مدرسة', 'مدرسه'],
    ['مـــدرسة', 'مدرسه'],
    ['ﬁets', 'fiets'],
  ])('%s is found as %s', (text, found) => {
    expect(fold(text)).toBe(fold(found));
  });

  test('stay different words', () => {
    expect(fold('kaas')).not.toBe(fold('kas'));
  });

  test('of a word are letters and digits, not marks', () => {
    expect(wordsIn('Kom d’r in: 2 koppen (gratis)!')).toEqual(['kom', 'd', 'r', 'in', '2', 'koppen', 'gratis']);
  });
});

/** A document with this title, or with these texts, and nothing else. */
function document(id: string, texts: string | Partial<SearchDocument>): SearchDocument {
  const empty = Object.fromEntries(searchFields.map((field) => [field, ''])) as Record<(typeof searchFields)[number], string>;
  return { ...empty, ...(typeof texts === 'string' ? { title: texts } : texts), id };
}
const engineOf = (...texts: (string | Partial<SearchDocument>)[]) => openIndex(writeIndex(texts.map((text, number) => document(String(number), text))));

describe('a text answers', () => {
  test.each([
    ['taal', 'Taalcafé in de bieb', true],
    ['taal', 'Cursus gebarentaal', true],
    ['aard', 'Paard', false],
    ['eten', 'Weten wat u wilt', false],
    ['eten', 'Mensen ontmoeten', false],
    ['geld', 'Samen eten', false],
    ['brief', 'Hulp bij een brief', true],
    ['schuld', 'Hulp bij huurschulden', true],
    ['tegelen huis', 'Huis van de wijk in Tegelen', true],
    ['bij de huisarts', 'Huisarts', true],
    ['café', 'TAALCAFE', true],
    ['cafe', 'Taalcafé', true],
    ['cafe', 'Café De Singel', true],
    ['مدرسة', 'بيت المدرسه', true],
    ['مدرسه', 'مدرسة', true],
    ['київ', 'Клуб Київ', true],
    ['zzz', 'alles', false],
    ['oma', 'Oma leest voor', true],
    ['oma', 'Diploma', false],
    ['5911', 'Markt 5, 5911 JL', true],
    ['59', 'Markt 5, 5911 JL', true],
    ['5912', 'Markt 5, 5911 JL', false],
    ['59110', 'Markt 5, 5911 JL', false],
  ])('"%s" in "%s": %s', (query, text, answer) => {
    const found = engineOf(text).search(query)!;
    expect(found.keys).toEqual(answer ? ['0'] : []);
    // What is found as it is written is no guess.
    expect(found.isLoose).toBe(!answer);
  });

  test.each(['', '   ', '(.*', '?!', 'in de', 'de het een', '’', '\u0640', '\u200f'])('always, when "%s" is no word to look for', (text) => {
    expect(engineOf('alles').search(text)).toBeUndefined();
  });

  test('in every text of an offer', () => {
    for (const field of searchFields) expect(engineOf({ [field]: 'Zwemmen' }, 'Lezen').search('zwemmen')).toEqual({ keys: ['0'], isLoose: false });
  });
});

describe('when nothing holds the word', () => {
  test('a shorter word it begins with is a guess', () => {
    expect(engineOf('Taal oefenen', 'Koffie').search('taalles')).toEqual({ keys: ['0'], isLoose: true });
  });

  test('a sentence gives no more than a handful', () => {
    const offers = Array.from({ length: 60 }, () => 'Koffie in de wijk');
    expect(engineOf(...offers).search('ik woon in een wijk en drink graag thee')?.keys).toHaveLength(20);
  });
});

describe('the best answer', () => {
  test('holds the word itself, then its beginning, then a part of it', () => {
    expect(engineOf('Gebarentaal', 'Taalcafé', 'Taal').search('taal')?.keys).toEqual(['2', '1', '0']);
  });

  test('holds the word in its name rather than in its story', () => {
    expect(engineOf({ summary: 'Muziek' }, { title: 'Muziek' }, { topics: 'Muziek' }).search('muziek')?.keys).toEqual(['1', '2', '0']);
  });

  test('holds all the words; what holds one of them is only shown when nothing does', () => {
    expect(engineOf('Huis van de wijk in Tegelen', 'School in Tegelen', 'Huis').search('tegelen huis')).toEqual({ keys: ['0'], isLoose: false });
    const found = engineOf('Huis van de wijk in Tegelen', 'Muziek').search('tegelen school');
    expect(found).toEqual({ keys: ['0'], isLoose: true });
  });

  test('is found in words of different texts', () => {
    expect(engineOf({ title: 'Inloop', where: 'Blerick' }).search('inloop blerick')).toEqual({ keys: ['0'], isLoose: false });
  });
});

describe('a typing error', () => {
  test.each([
    ['scholden', 'Schulden'],
    ['schulde', 'Schulden'],
    ['bibliotheeek', 'Bibliotheek'],
    ['bibliotek', 'Bibliotheek'],
    ['formuleiren', 'Formulieren'],
    ['مدرصة', 'مدرسة'],
  ])('"%s" finds %s, and says that it only looks like it', (text, title) => {
    const found = engineOf(title, 'Muziek').search(text)!;
    expect(found.keys).toEqual(['0']);
    // Its beginning is not an error.
    expect(found.isLoose).toBe(!fold(title).startsWith(fold(text)));
  });

  test.each([
    ['geld', 'Held'],
    ['taal', 'Zaal'],
    ['5911', '5912'],
    ['59111', '59112'],
    ['mbo2000', 'mbo3000'],
  ])('"%s" does not find %s: short words and numbers are never nearly right', (text, title) => {
    expect(engineOf(title).search(text)?.keys).toEqual([]);
  });

  test('is only looked for when the word as it is written is nowhere', () => {
    expect(engineOf('Schulden', 'Schelden').search('schulden')).toEqual({ keys: ['0'], isLoose: false });
  });

  test('in one word keeps the other as it is written', () => {
    expect(engineOf('Schulden in Blerick', 'Schulden in Tegelen').search('scholden blerick')).toEqual({ keys: ['0'], isLoose: true });
  });
});

describe('whatever is typed', () => {
  const engine = engineOf('Taalcafé', 'Samen eten', 'Constructor', 'toString van hasOwnProperty');

  test('gets an answer', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '*', '{', '\\', '%', "'", '<script>', 'taal', '\u0000', 'ﷺ'))
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const found = engine.search(text);
        expect(found === undefined || found.keys.every((key) => ['0', '1', '2', '3'].includes(key))).toBe(true);
        expect(new Set(found?.keys).size).toBe(found?.keys.length ?? 0);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  test('names of JavaScript itself are words like any other', () => {
    expect(engine.search('constructor')).toEqual({ keys: ['2'], isLoose: false });
    expect(engine.search('__proto__')?.keys).toEqual([]);
    expect(engine.search('hasownproperty')?.keys).toEqual(['3']);
  });

  test('a very long text is answered at once', () => {
    expect(engine.search('taalcafe '.repeat(2000))).toEqual({ keys: ['0'], isLoose: false });
    expect(engine.search('x'.repeat(20_000))?.keys).toEqual([]);
  });
});

describe('an index', () => {
  test('that is none is refused', () => {
    for (const json of ['', '[]', '{}', 'null', '<!doctype html>']) expect(() => openIndex(json), json).toThrow();
  });

  test('of nothing finds nothing', () => {
    expect(engineOf().search('taal')).toEqual({ keys: [], isLoose: true });
  });
});
