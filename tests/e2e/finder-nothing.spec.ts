import { expect, test, type Page } from '@playwright/test';
import { civilMoment } from '#domain/civil-time.ts';
import { answerTo } from '#domain/finder/answer.ts';
import { expectNothingFound } from './axe.ts';
import { catalogueOf } from './content.ts';
import { expectedFor, factsOf, monday, said, words } from './finder-expected.ts';
import { desk, openFinder, phone, questionOf } from './finder-page.ts';

test.use({ viewport: desk });

const block = (page: Page) => page.locator('.find-nothing');
const advice = words.adviceKind;
const facts = factsOf('voorbeeldstad');

/** The places for every question in a neighbourhood. */
const adviceIn = (wijk: string) => facts.offers.filter(({ facets, homes }) => facets.kind?.includes(advice) && homes.includes(wijk)).map(({ key }) => key);

test('a question about something else gets an answer: whom to ask, and no noise', async ({ page }) => {
  await openFinder(page, 'q=xyzzyplugh');
  await expect(block(page).getByRole('heading', { level: 2 })).toContainText('xyzzyplugh');
  await expect(block(page).locator('.offer-row')).toHaveCount(1);
  const [first] = facts.offers.filter(({ facets, isRunning }) => isRunning && facets.kind?.includes(advice));
  await expect(block(page).locator('.offer-row')).toHaveAttribute('data-offer', first!.key);
  await expect(block(page).locator('a[href="#help-nu"]')).toBeVisible();
  await expect(page.locator('#finder-answer .offer-row:visible')).toHaveCount(1);
  await expect(page.locator('.find-result [role="status"]')).toHaveText(said('nothing'));
});

test('the place to ask is the one in the neighbourhood that was understood', async ({ page }) => {
  const wijk = facts.neighbourhoods.find(({ id }) => adviceIn(id).length > 0 && id !== facts.neighbourhoods[0]!.id)!;
  await openFinder(page, `q=${encodeURIComponent(`xyzzyplugh ${wijk.name}`)}`);
  expect(adviceIn(wijk.id)).toContain(await block(page).locator('.offer-row').getAttribute('data-offer'));
  await expect(block(page).getByRole('heading', { level: 2 })).toContainText(wijk.name);
});

/** A piece of a word of our own texts that no word begins with. */
const piece = catalogueOf('voorbeeldstad')
  .offers.flatMap(({ name }) => name.nl.split(/\P{L}+/u).map((word) => word.slice(2)))
  .find((inside) => {
    const { found, answer } = expectedFor(`q=${encodeURIComponent(inside)}`);
    return inside.length > 5 && answer.total === 0 && found?.dropped.length === 0 && found.hits.some(({ isGuess }) => isGuess);
  })!;

test('what only looks like the words is folded away under its own heading', async ({ page }) => {
  await openFinder(page, `q=${encodeURIComponent(piece)}`);
  const guesses = page.locator('.finder-guesses');
  await expect(guesses.locator('summary')).toContainText(said('loose'));
  await expect(guesses.locator('.offer-row').first()).toBeHidden();
  await guesses.locator('summary').press('Enter');
  await expect(guesses.locator('.offer-row').first()).toBeVisible();
});

test('what is about one of the words is shown at once, also when another word means nothing here', async ({ page }) => {
  await openFinder(page, `q=${encodeURIComponent('koffie xyzzyplugh')}`);
  await expect(
    page
      .locator('#finder-answer .offer-row:visible')
      .filter({ hasText: /koffie/i })
      .first(),
  ).toBeVisible();
  await expect(page.locator('.find-dropped')).toContainText('xyzzyplugh');
});

/** A topic that is nowhere in some neighbourhood, but is somewhere. */
const [topic, area] = words.choices
  .topic!.flatMap(({ value }) => facts.neighbourhoods.map(({ id }) => [value, id] as const))
  .find(([value, id]) => {
    const total = (values: object) => answerTo({ text: '', values }, facts, { now: civilMoment(monday.getTime()) }).total;
    return total({ topic: [value], neighbourhood: [id] }) === 0 && total({ topic: [value] }) > 1;
  })!;

test('what is elsewhere is shown, under a heading that says what was let go', async ({ page }) => {
  await openFinder(page, `wijk=${area}&onderwerp=${topic}`);
  const { wider } = expectedFor(`wijk=${area}&onderwerp=${topic}`);
  const list = page.locator('.finder-wider');
  await expect(list.getByRole('heading', { level: 2 })).toContainText(said('wider'));
  const keys = wider!.answer.groups.flatMap(({ offers }) => offers.map(({ key }) => key));
  const adviceKey = await block(page).locator('.offer-row').getAttribute('data-offer');
  expect(await list.locator('.offer-row').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.offer))).toEqual(
    keys.filter((key) => key !== adviceKey),
  );
  await expect(list.locator('.let-go li')).toHaveCount(wider!.letGo.length);
  // The question itself stays as it was.
  expect(questionOf(page)).toBe(`wijk=${area}&onderwerp=${topic}`);
  await expect(page.locator('.chip')).toHaveCount(2);
});

test('every card is given back when the question goes', async ({ page }) => {
  await openFinder(page, `wijk=${area}&onderwerp=${topic}`);
  await expect(block(page)).toBeVisible();
  await page.locator('.clear').click();
  await expect(page.locator('#finder-all .offer-row')).toHaveCount(facts.offers.length);
});

test('words that gave nothing are told when others did', async ({ page }) => {
  const question = `q=${encodeURIComponent('wandelclub de trage wilg xyzzyplugh')}`;
  await openFinder(page, question);
  const { found } = expectedFor(question);
  expect(found!.dropped).toEqual(['xyzzyplugh']);
  await expect(page.locator('.find-dropped')).toHaveText(said('dropped', { words: '“xyzzyplugh”' }));
  await expect(block(page)).toBeHidden();
});

test('what was probably meant is one press away', async ({ page }) => {
  await openFinder(page, 'q=scholden');
  const { found } = expectedFor('q=scholden');
  const button = page.getByRole('button', { name: said('meant', { text: found!.meant! }) });
  await button.press('Enter');
  await expect(page.locator('main #q')).toHaveValue(found!.meant!);
  await expect(button).toBeHidden();
  await expect(page.locator('.find-result')).toBeFocused();
  await page.goBack();
  await expect(page.locator('main #q')).toHaveValue('scholden');
});

test('what was meant keeps what was read from the words', async ({ page }) => {
  await openFinder(page, `q=${encodeURIComponent('scholden vanavond')}`);
  await page.locator('.find-meant').click();
  await expect(page.locator('main #q')).toHaveValue(/schulden vanavond/);
});

for (const language of ['nl', 'ar']) {
  test(`the block stays on a phone and is clean to axe in ${language}`, async ({ page }) => {
    await page.setViewportSize(phone);
    await openFinder(page, `q=xyzzyplugh&wijk=${area}&onderwerp=${topic}`, { language });
    await expect(block(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await expectNothingFound(page);
  });
}
