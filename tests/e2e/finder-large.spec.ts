/** An index so large that it is opened beside the page: the same answers, and what there is when the worker isn't or stops. */
import { expect, test, type Page } from '@playwright/test';
import { civilMoment } from '#domain/civil-time.ts';
import { answerTo } from '#domain/finder/answer.ts';
import { emptyQuery } from '#domain/finder/query.ts';
import { openIndex } from '#search/embedded/open-index.ts';
import { largeFrom } from '#search/embedded/snapshot.ts';
import { writeIndex } from '#search/embedded/write-index.ts';
import { searchWords } from '#sources/search-words.ts';
import { documentsOf } from '../../src/tools/asking/municipality.ts';
import { factsOf, monday, type Groups } from './finder-expected.ts';
import { desk, expectGroups, openFinder } from './finder-page.ts';

test.use({ viewport: desk });

const documents = documentsOf('voorbeeldstad', 'nl');
// The copies have no card: whoever has one stands in the list as often as ever.
const many = Array.from({ length: Math.ceil(largeFrom / documents.length) }, (_, copy) =>
  documents.map((document) => (copy === 0 ? document : { ...document, id: `${document.id}~${String(copy)}` })),
).flat();
const index = writeIndex(many, searchWords('nl'));
const engine = openIndex(index);

function expected(text: string): Groups {
  const hits = engine.search({ text })?.hits ?? [];
  const found = new Map(hits.filter(({ isGuess }) => !isGuess).map(({ key }, rank) => [key, rank]));
  const { groups } = answerTo({ ...emptyQuery, text }, factsOf('voorbeeldstad'), { now: civilMoment(monday.getTime()), found });
  return groups.map(({ id, offers }) => [id, offers.map(({ key }) => key)]);
}

const sendLarge = (page: Page) => page.route('**/data/search/nl.json', (route) => route.fulfill({ json: index }));
const ask = (page: Page, text: string) => page.locator('main #q').fill(text);

test('a large index is opened in a worker, and answers', async ({ page }) => {
  expect(index.documents).toBeGreaterThanOrEqual(largeFrom);
  await sendLarge(page);
  await openFinder(page, 'q=koffie');
  expect(expected('koffie')[0]?.[1].length).toBeGreaterThan(0);
  await expectGroups(page, expected('koffie'));
  expect(page.workers()).toHaveLength(1);
  await ask(page, 'schulden');
  await expectGroups(page, expected('schulden'));
  expect(page.workers()).toHaveLength(1);
});

test('a browser without workers answers from the same index', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await sendLarge(page);
  await openFinder(page, 'q=koffie');
  await expectGroups(page, expected('koffie'));
  expect(page.workers()).toHaveLength(0);
});

test('when the script of the worker does not come the page answers itself', async ({ page }) => {
  await page.route(/\/worker-[\w-]+\.js$/, (route) => route.abort());
  await sendLarge(page);
  await openFinder(page, 'q=koffie');
  await expectGroups(page, expected('koffie'));
  expect(page.workers()).toHaveLength(0);
});

test('after a worker that stopped the next question opens the index anew', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        Object.assign(globalThis, { worker: this });
      }
    };
  });
  let sent = 0;
  await page.route('**/data/search/nl.json', (route) => {
    sent += 1;
    return route.fulfill({ json: index });
  });
  await openFinder(page, 'q=koffie');
  await expectGroups(page, expected('koffie'));
  await page.evaluate(() => (globalThis as unknown as { readonly worker: Worker }).worker.dispatchEvent(new Event('error')));
  await expect.poll(() => page.workers().length).toBe(0);
  await ask(page, 'schulden');
  await expectGroups(page, expected('schulden'));
  expect(page.workers()).toHaveLength(1);
  expect(sent).toBe(2);
});
