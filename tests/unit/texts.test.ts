import { describe, expect, test } from 'vitest';
import { nearest } from '#domain/nearest.ts';
import { localize } from '#domain/text.ts';
import { placeTextPaths, textsAt } from '#domain/texts.ts';

describe('a text for a reader', () => {
  const text = { nl: 'Loop binnen', en: 'Walk in' };

  test('is in their language when somebody translated it', () => {
    expect(localize(text, 'en')).toEqual({ value: 'Walk in', language: 'en', isFallback: false });
  });
  test('is Dutch and marked as such when nobody did', () => {
    expect(localize(text, 'ar')).toEqual({ value: 'Loop binnen', language: 'nl', isFallback: true });
  });
  test('is no fallback for who reads Dutch', () => {
    expect(localize(text, 'nl').isFallback).toBe(false);
  });
});

describe('the texts of a place', () => {
  test('are found by the id of the offer and the number of the line', () => {
    const place = {
      summary: 'Een huis',
      name: 'Huis',
      offers: [{ id: 'soep', summary: 'Eet mee', handover: { bring: ['een kom', 'een lepel'] }, hours: { rules: [{ note: 'met brood' }, {}] } }],
    };
    expect(textsAt(place, placeTextPaths).map(({ path, value }) => ({ path, value }))).toEqual([
      { path: 'summary', value: 'Een huis' },
      { path: 'offers.soep.summary', value: 'Eet mee' },
      { path: 'offers.soep.hours.rules.0.note', value: 'met brood' },
      { path: 'offers.soep.handover.bring.0', value: 'een kom' },
      { path: 'offers.soep.handover.bring.1', value: 'een lepel' },
    ]);
  });

  test('say where they stand in the file', () => {
    const place = { offers: [{ id: 'koffie' }, { id: 'soep', hours: { rules: [{}, { note: 'met brood' }] } }] };
    expect(textsAt(place, placeTextPaths).map(({ keys }) => keys)).toEqual([['offers', 1, 'hours', 'rules', 1, 'note']]);
  });

  test('are none in something that is no place', () => {
    for (const value of [undefined, null, 'tekst', 3, [], { offers: 'geen' }, { summary: 3 }]) expect(textsAt(value, placeTextPaths)).toEqual([]);
  });
});

describe('the nearest word', () => {
  test.each([
    ['lindl', 'lindel'],
    ['Lindel', 'lindel'],
    ['bieb', 'bieb-west'],
    ['bibliotheek', 'biblioteek'],
  ])('to %s is %s', (word, found) => {
    expect(nearest(word, ['zuid', 'lindel', 'bieb-west', 'biblioteek'])).toBe(found);
  });
  test('is nothing when nothing looks like it', () => {
    expect(nearest('gemeentehuis', ['zuid', 'lindel'])).toBeUndefined();
    expect(nearest('west', [])).toBeUndefined();
  });
});
