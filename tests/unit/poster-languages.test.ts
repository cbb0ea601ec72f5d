/** The posters of every neighbourhood in every language: texts are longer there than in Dutch, and no day may pay for that. */
import { describe, expect, test } from 'vitest';
import { doorPoints, posterDoor } from '#projections/poster-door.ts';
import { asNote } from '#projections/poster-line.ts';
import { posterOf } from '#projections/poster.ts';
import { posterWeek } from '#projections/poster-week.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import { readLanguages } from '#sources/languages.ts';
import { readSources } from '#sources/files.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

const towns = ['voorbeeldstad', 'venlo', 'rheden'].map((id) => buildCatalogue(readSources(id), { today: '2026-11-22' }).catalogue!);
const readers = readLanguages(readSources('voorbeeldstad')).languages.map((one) => (one.id === 'nl' ? dutch : readerWith(one.id, one.interface)));

describe.each(readers.map((reader) => [reader.language.id, reader] as const))('in %s', (_, reader) => {
  const posters = towns.flatMap((town) => town.neighbourhoods.map((one) => ({ one, town, poster: posterOf(one, town, reader) })));

  test('every day on which there is something has a line, in letters of 13 points or more', () => {
    for (const { one, town, poster } of posters) {
      if (poster.is !== 'week') continue;
      const moments = posterWeek(one, town).days.map((day) => day.moments.length);
      expect([one.id, ...poster.days.map(({ lines }) => lines.length > 0)]).toEqual([one.id, ...moments.map((count) => count > 0)]);
      expect(poster.days.map(({ lines, more }) => lines.length + more)).toEqual(moments);
      expect(poster.type.size, one.id).toBeGreaterThanOrEqual(13);
    }
  });

  test('the longest word on the door fits between leaf and frame', () => {
    const largest = { 18: 7, 15: 9, 13: 11, 10: 14 };
    for (const { one, poster } of posters)
      for (const { words, points } of posterDoor(poster, reader))
        expect(Math.max(...words.value.split(' ').map(({ length }) => length)), one.id).toBeLessThanOrEqual(largest[points ?? 13]);
  });
});

test('letters on the door shrink with the longest word', () => {
  expect(['Gratis', 'Kostenlos', 'Willkommen', 'Безкоштовно', 'Toegankelijkheid'].map(doorPoints)).toEqual([18, 15, 13, 13, 10]);
  expect(doorPoints('Hoş geldiniz')).toBe(15);
});

test('a note on a line begins without a capital in every language, but an abbreviation keeps its own', () => {
  const german = readers.find(({ language }) => language.id === 'de')!;
  const noteOf = (value: string, reader = german) => asNote(reader)({ value, language: reader.language.id, isFallback: false }).value;
  expect(noteOf('Ab 18 Jahren.')).toBe('ab 18 Jahren');
  expect(noteOf('GGZ-Verweis nötig.')).toBe('GGZ-Verweis nötig');
  expect(noteOf('Vanaf 18 jaar.', dutch)).toBe('vanaf 18 jaar');
});
