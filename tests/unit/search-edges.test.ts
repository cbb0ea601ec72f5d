/** Corners in which a search goes wrong easily. */
import { describe, expect, test } from 'vitest';
import { partsOf } from '#search/compound.ts';
import { fold } from '#search/fold.ts';
import { stemmerOf } from '#search/stem/index.ts';
import { dutchWords, engineOf } from '../fixtures/search-texts.ts';

describe('an answer', () => {
  test('an everyday word beside the word it leads to is no typing error, and scores no more than a number', () => {
    const found = engineOf({ a: 'Ontmoeten' }, dutchWords({ eenzaam: 'ontmoeten' })).search({ text: 'eenzaam ontmoeten' })!;
    expect(found.hits[0]?.score).toBeLessThan(Infinity);
    expect(found).not.toHaveProperty('meant');
    expect(found.unknown).toEqual([]);
  });
  test('a word that means something of which no text tells is dropped, and not unknown', () => {
    expect(engineOf({ a: 'Muziek' }, dutchWords({ zzp: 'ondernemen' })).search({ text: 'zzp' })).toMatchObject({ dropped: ['zzp'], unknown: [] });
  });
  test('what was meant is a word and never a stem', () => {
    expect(engineOf({ a: 'Bibliotheek' }).search({ text: 'bibliotek' })?.meant).toBe('bibliotheek');
  });
  test('a reason is told once', () => {
    const { reasons } = engineOf({ a: 'Schulden' }, dutchWords({ 'rood staan': 'schulden' })).search({ text: 'rood staan' })!.hits[0]!;
    expect(new Set(reasons.map((reason) => JSON.stringify(reason))).size).toBe(reasons.length);
  });
});
describe('a long word is taken apart', () => {
  test('in a moment, also when there are thousands of ways', () => {
    const known = new Set(['schuld', 'schulden']);
    let asked = 0;
    const isWord = (piece: string) => {
      asked += 1;
      return known.has(piece);
    };
    expect(partsOf(`${'schulden'.repeat(4)}qqq`, isWord)).toBeUndefined();
    expect(asked).toBeLessThan(2000);
    expect(partsOf('schulden'.repeat(1000), isWord)).toBeUndefined();
    expect(asked).toBeLessThan(2000);
  });
});
describe('folding', () => {
  test('letters of mathematics are letters: lower case after they are brought to one form', () => {
    expect(fold('𝕿𝖆𝖆𝖑')).toBe('taal');
  });
});
describe('stems', () => {
  test.each([
    ['uk', 'лист', 'листи'],
    ['uk', 'документ', 'документи'],
    ['ar', 'كتاب', 'كتابهم'],
  ])('%s: %s and %s meet', (language, one, other) => {
    const stemsOf = stemmerOf(language);
    expect([other, ...stemsOf(other)].some((form) => [one, ...stemsOf(one)].includes(form))).toBe(true);
  });
});
