import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, tokensIn, wordsIn } from '#search/fold.ts';

describe('letters that people write in more than one way', () => {
  test.each([
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['İŞ', 'is'],
    ['ışık', 'isik'],
    ['Łódź', 'lodz'],
    ['długi', 'dlugi'],
    ['Straße', 'strasse'],
    ['Østergård', 'ostergard'],
    ['Encyclopædie', 'encyclopaedie'],
    ['ﬁets', 'fiets'],
    ['ｔａａｌ', 'taal'],
  ])('of the Latin script: %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['Київ', 'киів'],
    ['йод', 'иод'],
    ['и\u0306од', 'иод'],
    ['ґанок', 'ганок'],
    ['Ёлка', 'елка'],
    ['їжа', 'іжа'],
  ])('of the Cyrillic script: %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['إِسلام', 'اسلام'],
    ['أسرة', 'اسره'],
    ['آباء', 'اباء'],
    ['مدرسة', 'مدرسه'],
    ['مـــدرسة', 'مدرسه'],
    ['مُساعَدَة', 'مساعده'],
    ['مستشفى', 'مستشفي'],
    ['مسؤول', 'مسوول'],
    ['ﷲ', 'الله'],
  ])('of the Arabic script: %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['٥٩١١', '5911'],
    ['۵۹۱۱', '5911'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ])('of digits: %s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['kaas', 'kas'],
    ['борг', 'борщ'],
    ['قلب', 'كلب'],
    ['zoë', 'zo'],
  ])('leave %s and %s two words', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('are folded once: a second time changes nothing', () => {
    const letters = 'aàåæéIİıßøŁžкиЙїґЁأإآٱةىؤئـ٣۷'.split('').concat('\u0301', '\u0306', '\u064f');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the words of a text', () => {
  test.each([
    ['Kom d’r in: 2 koppen (gratis)!', ['kom', 'd', 'r', 'in', '2', 'koppen', 'gratis']],
    ['Huis-van-de-wijk', ['huis', 'van', 'de', 'wijk']],
    ["foto's", ['foto', 's']],
    ['5911 LX', ['5911', 'lx']],
    ['<b>Taal</b>&amp;', ['b', 'taal', 'b', 'amp']],
    ['👍 koffie 🏳️‍🌈', ['koffie']],
    ['', []],
    [' \t\n\u0000\u200f\u0640’ ', []],
  ])('of %j are %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test.each(["сім'я", 'сім’я', 'сімʼя'])('keep a Ukrainian word whole that an apostrophe divides: %s', (text) => {
    expect(wordsIn(text)).toEqual(['сімя']);
    expect(tokensIn(`Моя ${text}!`)[1]).toEqual({ word: 'сімя', from: 4, to: 4 + text.length });
  });

  test('stand where they were written, with their accents and marks', () => {
    const cut = (text: string) => tokensIn(text).map(({ word, from, to }) => [word, text.slice(from, to)]);
    expect(cut('Naar Cafe\u0301s, 🙂 Straße.')).toEqual([
      ['naar', 'Naar'],
      ['cafes', 'Cafe\u0301s'],
      ['strasse', 'Straße'],
    ]);
    expect(cut('مُساعَدَة في الـــحيّ')).toEqual([
      ['مساعده', 'مُساعَدَة'],
      ['في', 'في'],
      ['الحي', 'الـــحيّ'],
    ]);
    expect(cut('٥٩١١ ab')).toEqual([
      ['5911', '٥٩١١'],
      ['ab', 'ab'],
    ]);
  });

  test('come in order, do not overlap, and hold letters and digits alone, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 80 })), (text) => {
        let end = 0;
        for (const { word, from, to } of tokensIn(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
          end = to;
        }
      }),
      { numRuns: 300 },
    );
  });
});
