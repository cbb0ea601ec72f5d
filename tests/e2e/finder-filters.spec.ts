import { expect, test } from '@playwright/test';
import { filters, type FilterId } from '#domain/filters/index.ts';
import type { Offer } from '#domain/place.ts';
import { catalogueOf } from './content.ts';
import { answerFor, groupsFor, hitsIn, said } from './finder-expected.ts';
import { choice, choose, countBeside, desk, expectGroups, groupsOn, openFinder, questionOf, serverList } from './finder-page.ts';

test.use({ viewport: desk });

const { offers } = catalogueOf('voorbeeldstad');

/** One value of every filter. */
const examples: Readonly<Record<FilterId, string>> = {
  neighbourhood: 'lindel',
  open: 'vandaag',
  near: '1',
  topic: 'geld',
  kind: 'eettafel',
  audience: 'ouderen',
  age: '15',
  appointment: 'geen',
  referral: 'geen',
  cost: 'gratis',
  meal: 'ja',
  wheelchair: 'ja',
  language: 'ar',
};

/** What some of them mean, straight from the content. */
const meaning: Readonly<Partial<Record<FilterId, (offer: Offer) => boolean>>> = {
  topic: ({ topics }) => topics.some(({ id }) => id === 'geld'),
  kind: ({ kind }) => kind.id === 'eettafel',
  audience: ({ audiences }) => audiences.some(({ id }) => id === 'ouderen'),
  age: ({ ages }) => (ages?.min ?? 0) <= 15 && (ages?.max ?? 120) >= 15,
  appointment: ({ appointment, signUp }) => appointment === 'none' && !signUp,
  referral: ({ referral }) => referral === 'none',
  cost: ({ cost }) => cost === 'free',
  meal: ({ facilities }) => facilities.some(({ id }) => id === 'maaltijd'),
};

for (const { id, parameter } of filters) {
  test(`the filter ${id} narrows the list as the content says, stands in the address and can be undone`, async ({ page }) => {
    const value = examples[id];
    const before = id === 'near' ? 'postcode=0002' : '';
    const address = id === 'near' ? `${parameter}=${value}&${before}` : `${parameter}=${value}`;
    await openFinder(page, before);
    const promised = id === 'age' ? undefined : await countBeside(page, id, value);

    await choose(page, id, value);
    await expect.poll(() => questionOf(page)).toBe(address);
    const groups = groupsFor(address);
    await expectGroups(page, groups);
    const wanted = meaning[id];
    if (wanted)
      expect(hitsIn(groups).toSorted()).toEqual(
        offers
          .filter(wanted)
          .map(({ key }) => key)
          .toSorted(),
      );
    expect(hitsIn(groups).length).toBeGreaterThan(0);
    expect(hitsIn(groups).length).toBeLessThan(offers.length);
    const promisedGroup = id === 'open' ? groups.filter(([group]) => group === 'open') : groups;
    if (promised !== undefined) expect(promised).toBe(hitsIn(promisedGroup).length);

    await page.reload();
    await expectGroups(page, groups);
    // What is typed is no step back.
    if (id === 'age') return;
    await page.goBack();
    await expectGroups(page, before === '' ? [] : groupsFor(before));
    await page.goForward();
    await expectGroups(page, groups);
  });
}

const shared = 'wijk=lindel&open=vandaag&onderwerp=geld&onderwerp=formulieren&afspraak=geen&afspraak=onbekend';

test('a shared address with many filters shows its answer, its choices and its chips', async ({ page }) => {
  await openFinder(page, `${shared}&soort=bestaat-niet&leeftijd=zeven&binnen=900&rolstoel=misschien`);
  await expectGroups(page, groupsFor(shared));
  for (const [id, value] of [
    ['open', 'vandaag'],
    ['topic', 'geld'],
    ['topic', 'formulieren'],
    ['appointment', 'geen'],
  ] as const) {
    await expect(await choice(page, id, value)).toBeChecked();
  }
  await expect(page.locator('#wijk')).toHaveValue('lindel');
  await expect(page.locator('.chip')).toHaveCount(6);
});

test('every chip takes its own choice away, and nothing is left after the last', async ({ page }) => {
  await openFinder(page, `q=koffie&${shared}&taal=ar&postcode=0002&binnen=2`);
  const chips = page.locator('.chip');
  await expect(chips).toHaveCount(10);
  // In the order of the chips. "Ook als we dit niet weten" goes with the wish it belongs to.
  for (const gone of [['q'], ['wijk'], ['open'], ['binnen'], ['onderwerp'], ['onderwerp'], ['afspraak', 'afspraak'], ['taal'], ['postcode']]) {
    const left = questionOf(page).split('&');
    for (const parameter of gone)
      left.splice(
        left.findIndex((one) => one.startsWith(`${parameter}=`)),
        1,
      );
    await chips.first().click();
    await expect.poll(() => questionOf(page).split('&').toSorted()).toEqual((left.length === 0 ? [''] : left).toSorted());
    await expectGroups(page, left.length === 0 ? [] : groupsFor(left.join('&')));
  }
  await expect(chips).toHaveCount(0);
});

test('"Wis alles" gives the whole list of the server back, and Back brings the choices again', async ({ page }) => {
  await openFinder(page);
  const whole = await serverList(page);
  expect(whole).toHaveLength(offers.length);
  await choose(page, 'topic', 'geld');
  await choose(page, 'cost', 'gratis');
  await expectGroups(page, groupsFor('onderwerp=geld&kosten=gratis'));
  await page.locator('.clear').click();
  await expect.poll(() => questionOf(page)).toBe('');
  expect(await serverList(page)).toEqual(whole);
  expect(await groupsOn(page)).toEqual([]);
  await expect(page.locator('#finder-all')).toBeVisible();
  await page.goBack();
  await expectGroups(page, groupsFor('onderwerp=geld&kosten=gratis'));
});

test('Back and Forward walk through the choices one by one', async ({ page }) => {
  await openFinder(page);
  const steps = ['', 'onderwerp=taal', 'wijk=centrum&onderwerp=taal', 'wijk=centrum&onderwerp=taal&kosten=gratis'];
  await choose(page, 'topic', 'taal');
  await choose(page, 'neighbourhood', 'centrum');
  await choose(page, 'cost', 'gratis');
  const expectStep = async (step: string) => {
    await expect.poll(() => questionOf(page)).toBe(step);
    await expectGroups(page, step === '' ? [] : groupsFor(step));
    await expect(page.locator('#wijk')).toHaveValue(step.includes('wijk') ? 'centrum' : '');
  };
  await expectStep(steps[3]!);
  for (const step of steps.slice(0, 3).reverse()) {
    await page.goBack();
    await expectStep(step);
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    await expectStep(step);
  }
});

test('the numbers beside the choices are those of the answer, also when other filters are on', async ({ page }) => {
  const question = 'wijk=waterkant&open=vandaag';
  await openFinder(page, question);
  const { counts } = answerFor(question);
  for (const [id, values] of Object.entries({
    topic: ['geld', 'ontmoeten', 'eten', 'taal'],
    kind: ['open-inloop', 'eettafel'],
    cost: ['gratis'],
    wheelchair: ['ja'],
    open: ['nu', 'avond', 'weekend'],
    neighbourhood: ['lindel', 'achter-het-spoor'],
  }) as [FilterId, string[]][]) {
    for (const value of values) expect(await countBeside(page, id, value), `${id} ${value}`).toBe(counts[id]?.get(value) ?? 0);
  }
});

test('what nobody told us can be added to a wish, and goes with it', async ({ page }) => {
  await openFinder(page);
  await choose(page, 'wheelchair', 'ja');
  const unknown = page.locator('.also-unknown').getByRole('checkbox', { name: said('unknown') });
  const promised = Number(/(\d+)\s*$/.exec((await page.locator('.also-unknown').textContent()) ?? '')?.[1]);
  const sure = hitsIn(groupsFor('rolstoel=ja')).length;
  await unknown.check();
  await expect.poll(() => questionOf(page)).toBe('rolstoel=ja&rolstoel=onbekend');
  const groups = groupsFor('rolstoel=ja&rolstoel=onbekend');
  await expectGroups(page, groups);
  expect(hitsIn(groups)).toHaveLength(sure + promised);
  await (await choice(page, 'wheelchair', 'ja')).uncheck();
  await expect.poll(() => questionOf(page)).toBe('');
});
