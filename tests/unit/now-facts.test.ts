/** What a script says beside a door: in the language of the page, or in Dutch that says it is Dutch. */
import { expect, test } from 'vitest';
import { buildCatalogue } from '#domain/catalogue.ts';
import { leavesOf } from '#i18n/leaves.ts';
import { nowFacts } from '#projections/now-facts.ts';
import { readSources } from '#sources/files.ts';
import { contentFolder } from '../fixtures/content-folder.ts';
import { dutch, interfaceOf, readerWith } from '../fixtures/readers.ts';

const catalogue = contentFolder().catalogue();
const factsFor = (reader: typeof dutch) => nowFacts(catalogue.offers, catalogue, reader);
const arabic = (section: string) =>
  Object.fromEntries(leavesOf(interfaceOf('ar')).flatMap(({ key, text }) => (key.startsWith(`${section}.`) ? [[key.slice(section.length + 1), text]] : [])));

test('on a Dutch page nothing is marked as Dutch', () => {
  const { isDutch, count, nothingOpen, over } = factsFor(dutch);
  expect([isDutch, count.isDutch]).toEqual([false, false]);
  expect([typeof nothingOpen, typeof over]).toEqual(['string', 'string']);
});

test('in easy Dutch, words that are only there in Dutch are still Dutch words', () => {
  const { isDutch, count, nothingOpen } = factsFor(readerWith('eenvoudig', {}));
  expect([isDutch, count.isDutch, typeof nothingOpen]).toEqual([false, false, 'string']);
});

test('on a page in another language, what is only there in Dutch says so', () => {
  const { isDutch, count, nothingOpen, over, words } = factsFor(readerWith('ar', {}));
  expect([isDutch, count.isDutch]).toEqual([true, true]);
  expect([nothingOpen, over]).toEqual([{ nl: dutch.words('home.nothingOpen') }, { nl: dutch.words('neighbourhood.over') }]);
  expect(words.open).toBe(dutch.words('now.open'));
});

test('what is translated is not marked because something else is not', () => {
  const { isDutch, count, over, intl } = factsFor(readerWith('ar', { now: arabic('now') }));
  expect([isDutch, count.isDutch, over]).toEqual([false, true, { nl: dutch.words('neighbourhood.over') }]);
  expect([intl.slice(0, 2), count.intl]).toEqual(['ar', 'nl']);
});

test('one sentence that is missing makes all sentences about a door Dutch, with Dutch times and days', () => {
  const { next: _, ...some } = arabic('now');
  const { isDutch, words, intl } = factsFor(readerWith('ar', { now: some }));
  expect([isDutch, words.open, intl]).toEqual([true, dutch.words('now.open'), 'nl']);
});

test('a telephone service with sure hours comes along as one without a door, and a bus as one with a door', () => {
  const { catalogue: town } = buildCatalogue(readSources('voorbeeldstad'), { today: '2026-11-22' });
  const { offers, doorless } = nowFacts(town!.offers, town!, dutch);
  expect(doorless).toEqual(expect.arrayContaining(['rijdt-u-mee/ritten', 'telefoonmeldpunt-een-bed/meldpunt']));
  expect(doorless.filter((key) => /^(adviesbus|buurthuis-de-linde)\//.test(key))).toEqual([]);
  expect(Object.keys(offers)).toEqual(expect.arrayContaining([...doorless, expect.stringMatching(/^adviesbus\//)]));
});
