import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reason } from '#search/engine.ts';
import { foundWords, stretchesOf } from '#search/highlight.ts';
import { stemmerOf } from '#search/stem/index.ts';

const reason = (word: string, found: string): Reason => ({ word, found, field: 'title', step: 'exact' });
const marked = (text: string, found: readonly string[], language = 'nl') =>
  stretchesOf(text, foundWords(found.map((word) => reason(word, word))), stemmerOf(language)).map(({ from, to }) => text.slice(from, to));

describe('what is marked in a text', () => {
  test.each([
    ['Koffie en hulp', ['koffie'], ['Koffie']],
    ['Café De Linde', ['cafe'], ['Café']],
    ['Hulp bij schulden', ['schuld'], ['schulden']],
    ['Hulp bij brieven', ['brief'], ['brieven']],
    ['Spreekuur geld', ['geld'], ['geld']],
    ['Geldzaken', ['geld'], []],
    ['Kom d’r in', [], []],
    ['', ['koffie'], []],
    ['🙂 koffie 🙂', ['koffie'], ['koffie']],
    ['<b>koffie</b>', ['koffie', 'b'], ['b', 'koffie', 'b']],
  ] as const)('in "%s" of %j: %j', (text, found, expected) => {
    expect(marked(text, found)).toEqual(expected);
  });

  test.each([
    ['ar', 'مدرسة ومساعدة', 'مدرسه', 'مدرسة'],
    ['ar', 'مُساعَدة', 'مساعده', 'مُساعَدة'],
    ['uk', 'Підтримка сімʼї', 'сімі', 'сімʼї'],
    ['pl', 'Długi i listy', 'dlugi', 'Długi'],
    ['tr', 'İş ve ışık', 'isik', 'ışık'],
  ])('in %s "%s"', (language, text, found, expected) => {
    expect(marked(text, [found], language)).toEqual([expected]);
  });

  test('of a phrase is what it led to, and not its small words', () => {
    const words = foundWords([{ word: 'rood staan', found: 'schulden', field: 'title', step: 'synonym' }]);
    expect([...words]).toEqual(['schulden']);
  });

  test('is what was found, also where other words were typed', () => {
    expect([...foundWords([{ word: 'deurwaarder', found: 'schuldhulp', field: 'title', step: 'synonym' }])].sort()).toEqual(['deurwaarder', 'schuldhulp']);
  });

  test('stands in order, inside the text, and never overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 4 }), (text, found) => {
        let end = 0;
        for (const { from, to } of stretchesOf(text, new Set(found), stemmerOf('nl'))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });
});
