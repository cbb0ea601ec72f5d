import { describe, expect, test } from 'vitest';
import { mapWords } from '#projections/map-words.ts';
import { readContent } from '../build/built-site.ts';
import { readerWith } from '../fixtures/readers.ts';

const { readers } = readContent('voorbeeldstad', '2026-11-21');
const wordsIn = (language: string) => mapWords('Venlo', readers.get(language)!);

describe('the words of the map', () => {
  test('are those of the reader', () => {
    expect(wordsIn('nl')).toMatchObject({ language: 'nl', label: 'Kaart van Venlo', zoomIn: 'Dichterbij' });
    expect(wordsIn('ar').language).toBe('ar');
    expect(wordsIn('ar').zoomIn).not.toBe(wordsIn('nl').zoomIn);
  });

  test('are Dutch, and say so, where the language has none', () => {
    expect(mapWords('Venlo', readerWith('uk', {}))).toEqual(wordsIn('nl'));
  });

  test.each(['nl', 'en', 'ar'])('count in every plural form of %s', (language) => {
    const { together, intl } = wordsIn(language);
    const forms = new Intl.PluralRules(intl).resolvedOptions().pluralCategories;
    expect(Object.keys(together).toSorted()).toEqual(forms.toSorted());
    expect(together.other).toContain('{count}');
  });

  test('hold no sentence of more than fifteen words', () => {
    const { language: _language, together, intl: _intl, ...words } = wordsIn('nl');
    for (const text of [...Object.values(words), ...Object.values(together)]) {
      for (const sentence of text.split(/[.!?]/)) expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
    }
  });
});
