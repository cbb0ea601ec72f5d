import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '#search/fold.ts';
import { stemmerOf } from '#search/stem/index.ts';

const languages = ['nl', 'en', 'de', 'pl', 'tr', 'ar', 'uk'];

/** Whether a text with the one word answers the other: words stand in an index beside their stems. */
function meet(language: string, one: string, other: string): boolean {
  const stemsOf = stemmerOf(language);
  const formsOf = (text: string) => wordsIn(text).flatMap((word) => [word, ...stemsOf(word)]);
  const forms = new Set(formsOf(one));
  return formsOf(other).some((form) => forms.has(form));
}

/** Language → pairs of words. */
const together: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  nl: [
    ['schuld', 'schulden'],
    ['brief', 'brieven'],
    ['huis', 'huizen'],
    ['taal', 'talen'],
    ['zaal', 'zalen'],
    ['kop', 'koppen'],
    ['spel', 'spellen'],
    ['cursus', 'cursussen'],
    ['formulier', 'formulieren'],
    ['deurwaarder', 'deurwaarders'],
    ['mogelijkheid', 'mogelijkheden'],
    ['praat', 'praatje'],
    ['boom', 'boompje'],
    ['wandel', 'wandelen'],
    ['mantelzorger', 'mantelzorgers'],
  ],
  en: [
    ['debt', 'debts'],
    ['worry', 'worries'],
    ['box', 'boxes'],
    ['lunch', 'lunches'],
    ['cook', 'cooking'],
    ['walk', 'walked'],
    ['shop', 'shopping'],
    ['house', 'houses'],
    ['volunteer', 'volunteering'],
    ['language', 'languages'],
  ],
  de: [
    ['Schuld', 'Schulden'],
    ['Brief', 'Briefe'],
    ['Haus', 'Häuser'],
    ['Buch', 'Bücher'],
    ['Arzt', 'Ärzte'],
    ['Kind', 'Kinder'],
    ['Freundin', 'Freundinnen'],
    ['Wohnung', 'Wohnungen'],
  ],
  pl: [
    ['dług', 'długów'],
    ['dług', 'długami'],
    ['pismo', 'pisma'],
    ['pomoc', 'pomocy'],
    ['praca', 'pracy'],
    ['mieszkanie', 'mieszkania'],
    ['języki', 'językiem'],
    ['formularz', 'formularze'],
  ],
  tr: [
    ['borç', 'borçlar'],
    ['borç', 'borcum'],
    ['mektup', 'mektubu'],
    ['kitap', 'kitabı'],
    ['çocuk', 'çocuklarım'],
    ['yardım', 'yardıma'],
    ['yemek', 'yemeği'],
    ['hastane', 'hastanede'],
  ],
  ar: [
    ['مساعدة', 'المساعدة'],
    ['رسالة', 'والرسالة'],
    ['قهوة', 'والقهوة'],
    ['مدرسة', 'للمدرسة'],
    ['معلم', 'المعلمين'],
    ['طفل', 'طفلي'],
  ],
  uk: [
    ['борг', 'борги'],
    ['борг', 'боргів'],
    ['допомога', 'допомоги'],
    ['робота', 'роботу'],
    ['мова', 'мови'],
    ['школа', 'школи'],
    ['квартира', 'квартири'],
  ],
};

const apart: typeof together = {
  nl: [
    ['taal', 'zaal'],
    ['brief', 'brok'],
    ['geld', 'geluk'],
    ['eten', 'weten'],
    ['huis', 'huid'],
    ['ster', 'sterk'],
    ['bank', 'bange'],
    ['werk', 'wereld'],
    ['oma', 'omas'],
  ],
  en: [
    ['bus', 'business'],
    ['thing', 'think'],
    ['sing', 'song'],
    ['house', 'horse'],
  ],
  de: [
    ['Brief', 'Bruder'],
    ['Arzt', 'Art'],
    ['Schule', 'Schuld'],
    ['Haus', 'Hase'],
  ],
  pl: [
    ['praca', 'prawo'],
    ['kawa', 'kara'],
    ['lekarz', 'lekki'],
  ],
  tr: [
    ['borç', 'boru'],
    ['kitap', 'kaput'],
    ['kahve', 'kahkaha'],
  ],
  ar: [
    ['قلب', 'كلب'],
    ['مدرسة', 'مدينة'],
  ],
  uk: [
    ['борг', 'борщ'],
    ['мова', 'море'],
    ['кава', 'казка'],
  ],
};

const facts = (table: typeof together) => Object.entries(table).flatMap(([language, pairs]) => pairs.map((pair) => [language, ...pair] as const));

describe('forms of one word meet', () => {
  test.each(facts(together))('in %s: %s and %s', (language, one, other) => {
    expect(meet(language, one, other)).toBe(true);
  });

  test.each(languages)('in %s too when they are Dutch: names and official words stay Dutch', (language) => {
    expect(meet(language, 'brief', 'brieven')).toBe(true);
    expect(meet(language, 'schuld', 'schulden')).toBe(true);
  });

  test('in a language without rules of its own as in Dutch', () => {
    expect(stemmerOf('xx')('brieven')).toEqual(stemmerOf('nl')('brieven'));
  });
});

describe('other words stay apart', () => {
  test.each(facts(apart))('in %s: %s and %s', (language, one, other) => {
    expect(meet(language, one, other)).toBe(false);
  });
});

describe('a stem', () => {
  const letters: Readonly<Record<string, string>> = { ar: 'ابتحدرسعقكلمنهوي', uk: 'абвгдеиіклмнорстую' };
  const wordOf = (language: string) =>
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from(letters[language] ?? 'abdeghijklmnoprstuvwz')), minLength: 1, maxLength: 14 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => wordsIn(text)[0] ?? 'x'),
    );

  test.each(languages)('in %s is never empty, never the word itself, and never there twice', (language) => {
    const stemsOf = stemmerOf(language);
    fc.assert(
      fc.property(wordOf(language), (word) => {
        const stems = stemsOf(word);
        for (const stem of stems) expect(stem).not.toBe('');
        expect(stems).not.toContain(word);
        expect(new Set(stems).size).toBe(stems.length);
      }),
      { numRuns: 300 },
    );
  });

  test.each(languages)('in %s is not there for a word of fewer than four letters', (language) => {
    const stemsOf = stemmerOf(language);
    fc.assert(
      fc.property(wordOf(language), (word) => {
        expect(stemsOf(word.slice(0, 3))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['5911', '2500', '5911lx', 'mbo2000s'])('is not there for a word with a digit: %s', (word) => {
    for (const language of languages) expect(stemmerOf(language)(word)).toEqual([]);
  });
});
