import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '#search/compound.ts';

const isOneOf = (words: string) => {
  const all = new Set(words.split(' '));
  return (piece: string) => all.has(piece);
};

describe('a long word is taken apart', () => {
  test.each([
    ['taalcafe', 'taal cafe', ['taal', 'cafe']],
    ['schuldhulp', 'schuld hulp', ['schuld', 'hulp']],
    ['schuldhulpverlening', 'schuld hulp verlening', ['schuld', 'hulp', 'verlening']],
    ['wintersportkleding', 'winter sport kleding', ['winter', 'sport', 'kleding']],
  ])('%s into words of "%s"', (word, known, parts) => {
    expect(partsOf(word, isOneOf(known))).toEqual(parts);
  });

  test.each([
    ['levensvraag', 'leven vraag', 's'],
    ['zakkengeld', 'zak zakk geld', 'en'],
    ['ziektekosten', 'ziekt kosten', 'e'],
    ['kinderenbond', 'kinder bond', 'en'],
    ['wochenplan', 'woche plan', 'n'],
  ])('%s with a letter or two between its parts', (word, known, joint) => {
    const parts = partsOf(word, isOneOf(known));
    expect(parts).toHaveLength(2);
    expect(parts?.join(joint)).toBe(word);
  });

  test('into as few parts as can be, and of those the longest first', () => {
    expect(partsOf('taalhuiswerk', isOneOf('taal huis werk huiswerk taalhuis'))).toEqual(['taalhuis', 'werk']);
    expect(partsOf('schuldhulpverlening', isOneOf('schuld hulp verlening hulpverlening'))).toEqual(['schuld', 'hulpverlening']);
  });

  test('only when every letter is used', () => {
    expect(partsOf('taalcafex', isOneOf('taal cafe'))).toBeUndefined();
    expect(partsOf('xtaalcafe', isOneOf('taal cafe'))).toBeUndefined();
    expect(partsOf('taalxcafe', isOneOf('taal cafe'))).toBeUndefined();
    expect(partsOf('gezondheid', isOneOf('gezond'))).toBeUndefined();
  });

  test('only into parts of three letters and more', () => {
    expect(partsOf('opvoeding', isOneOf('op voeding'))).toBeUndefined();
    expect(partsOf('dakloze', isOneOf('dak lo ze loze'))).toEqual(['dak', 'loze']);
    expect(partsOf('leesnu', isOneOf('lees nu'))).toBeUndefined();
  });

  test('and never when it is short, is a word by itself, or holds a digit', () => {
    expect(partsOf('kaskom', isOneOf('kas kom'))).toBeUndefined();
    expect(partsOf('taalcafe', isOneOf('taalcafe'))).toBeUndefined();
    expect(partsOf('taalcafe2', isOneOf('taal cafe2'))).toBeUndefined();
    expect(partsOf('59115912', isOneOf('5911 5912'))).toBeUndefined();
  });

  test('into known words that make up the word again, whatever it is', () => {
    const known = 'taal huis hulp schuld geld werk wijk zorg'.split(' ');
    const joints = ['', 's', 'e', 'en', 'n'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...known), fc.constantFrom(...joints)), { minLength: 2, maxLength: 4 }), (pieces) => {
        const word = pieces.map(([piece, joint], number) => (number < pieces.length - 1 ? piece + joint : piece)).join('');
        const parts = partsOf(word, (piece) => known.includes(piece));
        expect(parts).toEqual(pieces.map(([piece]) => piece));
      }),
      { numRuns: 200 },
    );
  });

  test('in a moment, also when it has thousands of letters', () => {
    expect(partsOf(`${'taal'.repeat(12)}x`, isOneOf('taal'))).toBeUndefined();
    expect(partsOf('x'.repeat(10_000), isOneOf('taal'))).toBeUndefined();
  });
});
