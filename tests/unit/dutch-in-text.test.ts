import { describe, expect, test } from 'vitest';
import { localize } from '#domain/text.ts';
import { dutchParts } from '#i18n/dutch-in-text.ts';
import { languageOf } from '../fixtures/readers.ts';

const dutchIn = (value: string, language: string, nl = '') =>
  dutchParts(localize({ nl, [language]: value }, language), languageOf(language)).flatMap(({ text, isDutch }) => (isDutch ? [text] : []));

describe('the Dutch in a text', () => {
  test('is the name at its end between brackets', () => {
    expect(dutchIn('Drop-in (open inloop)', 'en', 'Open inloop')).toEqual(['(open inloop)']);
    expect(dutchIn('Kawa i pomoc (Koffie en hulp)', 'pl', 'Koffie en hulp')).toEqual(['(Koffie en hulp)']);
  });
  test('is not what stands between brackets in the language itself', () => {
    expect(dutchIn('Tax (every year)', 'en', 'Belasting')).toEqual([]);
    expect(dutchIn('Steuer', 'de', 'Belasting')).toEqual([]);
  });
  test('is every Latin word between brackets in another script', () => {
    expect(dutchIn('طبيب العائلة (huisarts) أو الفريق (wijkteam).', 'ar')).toEqual(['(huisarts)', '(wijkteam)']);
    expect(dutchIn('Сімейний лікар (huisarts), від 8 (до 18)', 'uk')).toEqual(['(huisarts)']);
  });
  test('leaves the text as it was, put together again', () => {
    const value = 'قهوة ومساعدة (Koffie en hulp) هنا';
    expect(
      dutchParts({ value, language: 'ar', isFallback: false }, languageOf('ar'))
        .map(({ text }) => text)
        .join(''),
    ).toBe(value);
  });
});
