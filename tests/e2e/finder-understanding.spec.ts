import { expect, test, type Page } from '@playwright/test';
import type { FilterId } from '#domain/filters/index.ts';
import { finderWords } from '#projections/finder-words.ts';
import { searchWords } from '#sources/search-words.ts';
import { interfaceOf, readerWith } from '../fixtures/readers.ts';
import { catalogueOf } from './content.ts';
import { expectedFor, groupsFor, hitsIn, plain, said, words } from './finder-expected.ts';
import { choice, choose, desk, expectGroups, openFinder, phone, questionOf } from './finder-page.ts';

test.use({ viewport: desk });

const field = (page: Page) => page.locator('main #q');
const chips = (page: Page) => page.locator('.chip');
/** The list that says it was read from the words. */
const understood = (page: Page) => page.locator('ul[aria-labelledby="begrepen"] .chip');
const query = (text: string, rest = '') => `q=${encodeURIComponent(text)}${rest}`;
const shown = (id: FilterId, value: string, own = words) => plain(own.choices[id]?.find((one) => one.value === value)?.label ?? '');
/** What stands in the address, decoded. */
const typedIn = (page: Page) => new URL(page.url()).searchParams.get('q') ?? '';

/** What somebody types, what is read from it, and what is left of the words. */
const questions: readonly (readonly [typed: string, id: FilterId, value: string, left: string])[] = [
  ['koffie lindel', 'neighbourhood', 'lindel', 'koffie'],
  ['ik zoek koffie in de Bomenbuurt', 'neighbourhood', 'lindel', 'koffie'],
  ['ik woon in Lindel en wil koffie', 'neighbourhood', 'lindel', 'koffie'],
  ['0007 AB koffie', 'neighbourhood', 'waterkant', 'koffie'],
  ['koffie vanavond', 'open', 'avond', 'koffie'],
  ['koffie op zondag', 'open', 'zondag', 'koffie'],
  ['koffie zondag', 'open', 'zondag', 'koffie'],
  ['gratis eten', 'cost', 'gratis', 'eten'],
  ['spreekuur zonder afspraak', 'appointment', 'geen', 'spreekuur'],
  ['koffie met een rolstoel', 'wheelchair', 'ja', 'koffie'],
  ['hulp bij brief Arabisch', 'language', 'ar', 'brief'],
  ['ik ben 19 jaar schulden', 'age', '19', 'schulden'],
];

for (const [typed, id, value, left] of questions) {
  test(`"${typed}" is understood, shown as a choice, and the address keeps the whole text`, async ({ page }) => {
    await openFinder(page, query(typed));
    const expected = expectedFor(query(typed));
    expect(expected.parts.map((part) => [part.filter, part.value])).toEqual([[id, value]]);
    const [own, ...more] = expected.query.values[id] ?? [];
    expect(own).toBe(value);
    // Of a wish also what nobody told us may do.
    const labels = [id === 'age' ? said('ageChoice', { age: value }) : shown(id, value), ...more.map(() => `${plain(words.filters[id])}: ${said('unknown')}`)];
    await expect(understood(page)).toHaveText([`“${left}”`, ...labels]);
    await expect(page.getByText(said('understood'))).toBeVisible();
    expect(typedIn(page)).toBe(typed);
    await expect(field(page)).toHaveValue(typed);
    await expectGroups(page, groupsFor(query(typed)));
    // The same as when it had been chosen.
    const parameter = {
      neighbourhood: 'wijk',
      open: 'open',
      cost: 'kosten',
      appointment: 'afspraak',
      wheelchair: 'rolstoel',
      language: 'taal',
      age: 'leeftijd',
    };
    const name = parameter[id as keyof typeof parameter];
    const chosen = groupsFor(query(left, [value, ...more].map((one) => `&${name}=${one}`).join('')));
    expect(hitsIn(groupsFor(query(typed))).toSorted()).toEqual(hitsIn(chosen).toSorted());
    // Its control says so too.
    if (id === 'neighbourhood') await expect(page.locator('#wijk')).toHaveValue(value);
    else if (id === 'age') await expect(page.locator('#leeftijd')).toHaveValue(value);
    else await expect(await choice(page, id, value)).toBeChecked();
  });

  test(`what was read from "${typed}" can be taken away, and Back brings it back`, async ({ page }) => {
    await openFinder(page, query(typed));
    const before = groupsFor(query(typed));
    await expectGroups(page, before);
    await understood(page).nth(1).click();
    await expect(understood(page)).toHaveCount(0);
    const rest = typedIn(page);
    expect(expectedFor(query(rest)).parts).toEqual([]);
    expect(rest).toContain(left);
    await expect(field(page)).toHaveValue(rest);
    await expectGroups(page, groupsFor(query(rest)));
    // The keyboard goes on at the answer.
    await expect(page.locator('.find-result')).toBeFocused();
    await page.goBack();
    await expect(field(page)).toHaveValue(typed);
    await expectGroups(page, before);
  });
}

test('taking the words away leaves what was read from them', async ({ page }) => {
  await openFinder(page, query('ik zoek koffie in Lindel vanavond'));
  await expect(understood(page)).toHaveText(['“koffie”', shown('neighbourhood', 'lindel'), shown('open', 'avond')]);
  await understood(page).first().click();
  await expect(understood(page)).toHaveText([shown('neighbourhood', 'lindel'), shown('open', 'avond')]);
  await expectGroups(page, groupsFor('wijk=lindel&open=avond'));
});

test('another choice takes the place of what was read, and the words follow', async ({ page }) => {
  await openFinder(page, query('koffie vanavond lindel'));
  await choose(page, 'open', 'weekend');
  await expect.poll(() => typedIn(page)).toBe('koffie lindel');
  expect(questionOf(page)).toContain('open=weekend');
  await choose(page, 'neighbourhood', 'centrum');
  await expect.poll(() => typedIn(page)).toBe('koffie');
  await expect(page.locator('#wijk')).toHaveValue('centrum');
  await expectGroups(page, groupsFor('q=koffie&wijk=centrum&open=weekend'));
});

test('a choice beside the words says who made it', async ({ page }) => {
  await openFinder(page, query('koffie vanavond', '&kosten=gratis'));
  await expect(understood(page)).toHaveText(['“koffie”', shown('open', 'avond')]);
  await expect(page.locator('ul[aria-labelledby="gekozen"] .chip')).toHaveText([shown('cost', 'gratis')]);
});

test('who types reads at once what is understood, without leaving steps behind', async ({ page }) => {
  await openFinder(page);
  const steps = await page.evaluate(() => history.length);
  await field(page).pressSequentially('soep zaterdag', { delay: 15 });
  await expect(understood(page)).toHaveText(['“soep”', shown('open', 'zaterdag')]);
  await expect(field(page)).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.locator('.clear').click();
  await expect(chips(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('');
});

test('words between quotation marks are only words', async ({ page }) => {
  await openFinder(page, query('"rolstoel"'));
  await expect(chips(page)).toHaveText(['“rolstoel”']);
  await expect(understood(page)).toHaveCount(0);
});

test('who takes the only wish away means the thing', async ({ page }) => {
  await openFinder(page, query('rolstoel'));
  await expect(understood(page).first()).toHaveText(shown('wheelchair', 'ja'));
  await understood(page).first().click();
  await expect.poll(() => typedIn(page)).toBe('"rolstoel"');
  await expect(chips(page)).toHaveText(['“rolstoel”']);
  await chips(page).click();
  await expect.poll(() => questionOf(page)).toBe('');
});

test('a misspelt neighbourhood is understood once the words are known', async ({ page }) => {
  await openFinder(page, query('koffie hoogvelt'));
  await expect(understood(page)).toHaveText(['“koffie”', shown('neighbourhood', 'hoogveld')]);
  await expect(page.locator('#wijk')).toHaveValue('hoogveld');
  await expectGroups(page, groupsFor(query('koffie hoogvelt')));
});

for (const typed of ['in de Bomenbuurt', 'hoogvelt']) {
  test(`Enter on "${typed}", and nothing else, chooses the neighbourhood`, async ({ page }) => {
    await openFinder(page);
    const wijk = typed === 'hoogvelt' ? 'hoogveld' : 'lindel';
    await field(page).fill(typed);
    await expect(understood(page)).toHaveText([shown('neighbourhood', wijk)]);
    await field(page).press('Enter');
    await expect.poll(() => questionOf(page)).toBe(`wijk=${wijk}`);
    await expect(field(page)).toHaveValue('');
  });
}

for (const language of ['ar', 'pl'] as const) {
  const own = finderWords(catalogueOf('voorbeeldstad'), readerWith(language, interfaceOf(language)));
  const { understanding } = searchWords(language).own;

  test.describe(`in ${language}`, () => {
    test.use({ viewport: phone });

    test('this evening, Sunday and free are understood', async ({ page }) => {
      for (const [id, value, phrases] of [
        ['open', 'avond', understanding.open.avond],
        ['open', 'zondag', understanding.open.zondag],
        ['cost', 'gratis', understanding.wishes.gratis],
      ] as const) {
        const typed = `taalhuis ${phrases![0]!}`;
        await openFinder(page, query(typed), { language });
        await expect(understood(page).nth(0)).toHaveText('“taalhuis”');
        await expect(understood(page).nth(1)).toHaveText(shown(id, value, own));
        await expectGroups(page, groupsFor(query(typed), { language }));
        await understood(page).nth(1).click();
        await expect.poll(() => typedIn(page)).toBe('taalhuis');
      }
    });

    test('a Dutch question is understood too', async ({ page }) => {
      await openFinder(page, query('taalhuis vanavond lindel'), { language });
      await expect(understood(page)).toHaveText(['“taalhuis”', shown('neighbourhood', 'lindel', own), shown('open', 'avond', own)]);
      await expectGroups(page, groupsFor(query('taalhuis vanavond lindel'), { language }));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    });
  });
}
