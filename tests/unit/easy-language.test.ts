/** Easy Dutch: fewer choices at once, a picture beside each, and nothing lost. */
import { describe, expect, test } from 'vitest';
import { pictogramSprite } from '#components/pictogram-sprite.ts';
import { buildCatalogue } from '#domain/catalogue.ts';
import { filters, type FilterId } from '#domain/filters/index.ts';
import { panelParts, timeParts } from '#islands/finder/panel-parts.ts';
import { anyAudience, dayPictogram, finderPictograms, nearPictograms, noChoicePictogram, openPictograms } from '#projections/easy-pictograms.ts';
import { finderWords } from '#projections/finder-words.ts';
import { firstFew } from '#projections/first-few.ts';
import { readSources } from '#sources/files.ts';
import { dutch, languageOf, readerWith } from '../fixtures/readers.ts';

const { catalogue } = buildCatalogue(readSources('voorbeeldstad'), { today: '2026-11-22' });
const easyReader = readerWith('eenvoudig', {});
const easy = finderWords(catalogue!, easyReader);
const plain = finderWords(catalogue!, dutch);
const numbers = (length: number) => Array.from({ length }, (_, number) => number);

test('only easy Dutch is easy', () => {
  expect(['nl', 'eenvoudig', 'en', 'ar'].filter((id) => languageOf(id).isEasy)).toEqual(['eenvoudig']);
});

describe('a long list', () => {
  test.each([
    [0, 0],
    [7, 0],
    // One more is not worth a fold.
    [8, 0],
    [9, 2],
    [31, 24],
  ])('of %i leaves %i to unfold, and loses none', (length, left) => {
    const { first, rest } = firstFew(numbers(length), { isEasy: true });
    expect(rest).toHaveLength(left);
    expect([...first, ...rest]).toEqual(numbers(length));
  });

  test('stays whole in every other language', () => {
    expect(firstFew(numbers(31), { isEasy: false })).toEqual({ first: numbers(31), rest: [] });
  });
});

describe('the panel of filters', () => {
  const own: FilterId[] = ['neighbourhood', 'open', 'near'];
  const inPanel = filters.map(({ id }) => id).filter((id) => !own.includes(id));

  test.each([true, false])('holds every filter once (easy: %s)', (isEasy) => {
    const { first, more } = panelParts(isEasy);
    const ids = [first, more].flatMap(({ wishes, groups }) => [...wishes, ...groups]);
    expect(ids.toSorted()).toEqual(inPanel.toSorted());
  });

  test('has at most four wishes and one group at once, and nothing to unfold in other languages', () => {
    const { first } = panelParts(true);
    expect(first.wishes).toEqual(['appointment', 'cost', 'meal']);
    expect(first.groups).toEqual(['topic']);
    expect(panelParts(false).more).toEqual({ wishes: [], groups: [] });
  });

  test('holds the times that are not above the list, and the chosen one stands in both', () => {
    const times = easy.choices.open ?? [];
    const values = (isEasy: boolean, chosen?: string) => {
      const { first, more } = timeParts(times, isEasy, chosen);
      return [first.map(({ value }) => value), more.map(({ value }) => value)];
    };
    expect(values(true)).toEqual([
      ['nu', 'vandaag'],
      ['avond', 'weekend'],
    ]);
    expect(values(true, 'weekend')).toEqual([
      ['nu', 'vandaag', 'weekend'],
      ['avond', 'weekend'],
    ]);
    expect(values(false, 'weekend')).toEqual([['nu', 'vandaag', 'avond', 'weekend'], []]);
  });

  test('shows a single day only when it is chosen, and in an easy language in both', () => {
    const values = (isEasy: boolean, chosen: string) => {
      const { first, more } = timeParts(easy.choices.open ?? [], isEasy, chosen);
      return [first.map(({ value }) => value), more.map(({ value }) => value)];
    };
    expect(values(false, 'zondag')).toEqual([['nu', 'vandaag', 'avond', 'weekend', 'zondag'], []]);
    expect(values(true, 'morgen')).toEqual([
      ['nu', 'vandaag', 'morgen'],
      ['avond', 'weekend', 'morgen'],
    ]);
  });
});

describe('the pictures', () => {
  test('stand beside every choice of the finder but the neighbourhoods, that are a list to pick from', () => {
    const without = Object.entries(easy.choices)
      .filter(([id]) => id !== 'neighbourhood')
      .flatMap(([id, choices]) => choices.filter(({ pictogram }) => pictogram === undefined).map(({ value }) => `${id}=${value}`));
    expect(without).toEqual([]);
    expect(easy.noChoice.pictogram).toBe(noChoicePictogram);
  });

  test('stand beside every group of the panel', () => {
    const { first, more } = panelParts(true);
    expect([...first.groups, ...more.groups].filter((id) => finderPictograms.groups[id] === undefined)).toEqual([]);
    expect(easy.easy).toEqual(finderPictograms);
  });

  test('are those of the other languages there: nothing is added', () => {
    expect(plain.easy).toBeUndefined();
    const drawn = Object.entries(plain.choices).filter(([, choices]) => choices.some(({ pictogram }) => pictogram !== undefined));
    expect(drawn.map(([id]) => id)).toEqual(['topic', 'kind', 'appointment', 'referral', 'cost', 'meal', 'wheelchair']);
    expect(plain.noChoice).toEqual({ label: 'Maakt niet uit' });
    for (const [id, choices] of Object.entries(easy.choices))
      expect(choices.map(({ value }) => value)).toEqual(plain.choices[id as FilterId]?.map(({ value }) => value));
  });

  test('are all drawn', () => {
    const { near, extra, groups, moreChoices, unknown } = finderPictograms;
    const names = [
      near,
      extra,
      moreChoices,
      unknown,
      ...Object.values(groups),
      ...Object.values(openPictograms),
      dayPictogram,
      ...Object.values(nearPictograms),
    ];
    const sprite = pictogramSprite([]);
    expect([...names, anyAudience, noChoicePictogram].filter((name) => !sprite.includes(`<symbol id="${name}"`))).toEqual([]);
  });

  test('of distance are there for each distance', () => {
    const { choices } = filters.find(({ id }) => id === 'near') as { choices: readonly string[] };
    expect(Object.keys(nearPictograms)).toEqual(choices);
  });
});
