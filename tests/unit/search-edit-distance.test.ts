import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '#search/edit-distance.ts';

const plenty = 20;

/** The definition, word for word: a letter less, a letter more, another letter, or two neighbours swapped. */
function counted(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const isSwapped = a.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    counted(a.slice(1), b) + 1,
    counted(a, b.slice(1)) + 1,
    counted(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    isSwapped ? counted(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}

describe('typing errors are counted', () => {
  test.each([
    ['schulden', 'schulden', 0],
    ['', '', 0],
    ['', 'taal', 4],
    ['schuden', 'schulden', 1],
    ['schullden', 'schulden', 1],
    ['scholden', 'schulden', 1],
    ['scuhlden', 'schulden', 1],
    ['ab', 'ba', 1],
    ['scuhdlen', 'schulden', 2],
    ['bibliotek', 'bibliotheek', 2],
    ['مدرصه', 'مدرسه', 1],
    ['taal', 'koffie', 6],
  ])('"%s" and "%s": %i', (one, other, errors) => {
    expect(editDistance(one, other, plenty)).toBe(errors);
  });

  test('up to a bound, and not at all beyond it', () => {
    expect(editDistance('scuhdlen', 'schulden', 2)).toBe(2);
    expect(editDistance('scuhdlen', 'schulden', 1)).toBeUndefined();
    expect(editDistance('taal', 'taalcafe', 3)).toBeUndefined();
    expect(editDistance('taal', 'taal', 0)).toBe(0);
    expect(editDistance('taal', 'tall', 0)).toBeUndefined();
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  test('as the definition has it, for every bound', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (one, other, most) => {
        const errors = counted(one, other);
        expect(editDistance(one, other, most)).toBe(errors <= most ? errors : undefined);
      }),
      { numRuns: 400 },
    );
  });

  test('the same from either side', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (one, other) => {
        expect(editDistance(one, other, plenty)).toBe(editDistance(other, one, plenty));
      }),
      { numRuns: 200 },
    );
  });
});
