import { expect, test, type Page } from '@playwright/test';
import { dutch, statesAt } from './content.ts';
import { countSentence, doorsOf, openOnFrontPageAt } from './open-places.ts';
import { addressIn, venlo } from './page-types.ts';

const moments = {
  'a Monday at ten': '2026-11-23T10:00:00+01:00',
  'a Monday at half past seven in the evening': '2026-11-23T19:30:00+01:00',
  'one minute to midnight': '2026-11-27T23:59:00+01:00',
  'the first minute of a Saturday': '2026-11-28T00:01:00+01:00',
  Christmas: '2026-12-25T12:00:00+01:00',
  'the Tuesday of Carnaval': '2027-02-09T10:30:00+01:00',
  'just before summer time starts': '2027-03-28T01:59:00+01:00',
  'just after summer time starts': '2027-03-28T03:01:00+02:00',
  'the Monday after': '2027-03-29T10:00:00+02:00',
  Koningsdag: '2027-04-27T10:30:00+02:00',
};

/** Offer → what is said beside it; nothing for what is hidden. */
const saidOn = (page: Page) =>
  page
    .locator('.offer-row [data-now]:visible')
    .evaluateAll((spots) => Object.fromEntries(spots.map((spot) => [(spot as HTMLElement).dataset.now ?? '', (spot as HTMLElement).dataset.state])));

for (const [name, time] of Object.entries(moments)) {
  test(`on ${name} every offer that is sure says what the hours say, and no other`, async ({ page }) => {
    const instant = new Date(time);
    await page.clock.setFixedTime(instant);
    await page.goto('/zoeken/');
    const expected = statesAt(instant);
    expect(Object.keys(expected).length).toBeGreaterThan(10);
    expect(await saidOn(page)).toEqual(expected);
    for (const spot of await page.locator('.offer-row [data-state="open"]:visible').all()) await expect(spot).toContainText(dutch.now!.open!);
  });

  test(`on ${name} "?open=nu" shows exactly what is surely open among what is open`, async ({ page }) => {
    const instant = new Date(time);
    await page.clock.setFixedTime(instant);
    await page.goto('/zoeken/?open=nu');
    const open = Object.entries(statesAt(instant))
      .filter(([, is]) => is === 'open')
      .map(([key]) => key);
    await expect(page.locator('.find-result')).toBeVisible();
    const shown = await page
      .locator('.offer-row:visible')
      .filter({ has: page.locator('[data-state="open"]') })
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.offer ?? ''));
    expect(shown.toSorted()).toEqual(open.toSorted());
  });
}

for (const time of ['2026-11-23T10:30:00+01:00', moments['a Monday at half past seven in the evening']]) {
  test(`at ${time} the front page counts the doors that are open, and its door says the same`, async ({ page }) => {
    const instant = new Date(time);
    await page.clock.setFixedTime(instant);
    await page.goto('/');
    const open = openOnFrontPageAt(instant);
    expect(open.length).toBeGreaterThan(0);
    await expect(page.locator('.open-now')).toBeVisible();
    await expect(page.locator('.open-now-count')).toHaveText(countSentence(doorsOf(open)));
    await expect(page.locator('.big-door')).toHaveClass(/is-lit/);
    await expect(page.locator('.big-door')).toHaveAttribute('href', '/zoeken/?open=nu');
    await expect(page.locator('.big-door-words')).toHaveText(countSentence(doorsOf(open)));
    for (const spot of await page.locator('.open-now [data-now]:visible').all()) await expect(spot).toHaveAttribute('data-state', 'open');
  });
}

test('on that Monday more is open than the front page counts: two at one door, by telephone, and about violence', async ({ page }) => {
  const instant = new Date('2026-11-23T10:30:00+01:00');
  const shown = openOnFrontPageAt(instant);
  const all = Object.entries(statesAt(instant)).flatMap(([key, is]) => (is === 'open' ? [key] : []));
  expect(doorsOf(shown)).toBeLessThan(shown.length);
  expect(all).toEqual(expect.arrayContaining(['rijdt-u-mee/ritten', 'gezondheidscentrum-de-pleister/maatschappelijk-werk']));
  await page.clock.setFixedTime(instant);
  await page.goto('/');
  const rows = await page.locator('[data-now-row]').evaluateAll((found) => found.map((row) => (row as HTMLElement).dataset.nowRow));
  expect(rows).toEqual(expect.arrayContaining(shown.map(({ offer }) => offer.key)));
  for (const key of ['rijdt-u-mee/ritten', 'gezondheidscentrum-de-pleister/maatschappelijk-werk']) expect(rows).not.toContain(key);
});

test('when the last door shuts, the big door goes out and says again what the server said', async ({ page }) => {
  const closing = Array.from({ length: 48 }, (_, half) => new Date(Date.parse('2026-11-23T12:00:00+01:00') + half * 1_800_000)).find(
    (instant) => openOnFrontPageAt(instant).length === 0 && openOnFrontPageAt(new Date(instant.getTime() - 60_000)).length > 0,
  )!;
  await page.clock.install({ time: new Date(closing.getTime() - 90_000) });
  const door = page.locator('.big-door');
  const served = await (await page.request.get('/')).text();
  await page.goto('/');
  await expect(door).toHaveClass(/is-lit/);
  await page.clock.runFor(150_000);
  await expect(door).not.toHaveClass(/is-lit/);
  await expect(door).toHaveAttribute('href', '/zoeken/');
  const words = await page.locator('.big-door-words').innerHTML();
  expect(served).toContain(words.trim());
});

test('a page that stays open past midnight moves on to the next day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T23:58:30+01:00') });
  await page.goto('/wijken/lindel/');
  await expect(page.locator('.week .is-today')).toHaveAttribute('data-date', '2026-11-23');
  await page.clock.runFor(150_000);
  await expect(page.locator('.week .is-today')).toHaveAttribute('data-date', '2026-11-24');
  await expect(page.locator('.week [data-date="2026-11-23"]')).toBeHidden();
});

/** The language of each text a script puts on the page. */
const languagesOf = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((spots) =>
    spots.flatMap((spot) => {
      const walk = document.createTreeWalker(spot, NodeFilter.SHOW_TEXT);
      const found: (string | undefined)[] = [];
      while (walk.nextNode()) if (walk.currentNode.textContent?.trim()) found.push(walk.currentNode.parentElement?.closest<HTMLElement>('[lang]')?.lang);
      return found;
    }),
  );

const spots = {
  '': '.open-now-count, .big-door-words, [data-now]:visible',
  'zoeken/': '.offer-row [data-now]:visible',
  'wijken/lindel/': '.open-count:visible, .week .now:visible',
  'plekken/buurthuis-de-linde/': '.open-bar-offer.is-chosen .open-bar-state',
};
for (const [path, selector] of Object.entries(spots)) {
  test(`what a script says on /${path} is in the language of the page`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-23T11:30:00+01:00'));
    for (const language of ['pl', 'ar', 'nl'] as const) {
      await page.goto(addressIn(language, path));
      const found = await languagesOf(page, selector);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found)).toEqual(new Set([language]));
      expect(await page.locator(selector).locator('bdi[lang]').count()).toBe(0);
    }
  });
}

test('when nothing is open, the name of what opens next keeps the language of its card', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T04:00:00+01:00'));
  await page.goto(`${addressIn('ar', 'zoeken/')}?open=nu&soort=open-inloop`);
  const next = page.locator('.next-open');
  await expect(next).toBeVisible();
  const key = await next.locator('a').evaluate((link: HTMLAnchorElement) => link.pathname);
  const card = page.locator(`.offer-row .offer-link[href^="${key}"]`).first();
  for (const part of ['.what', '.at']) expect(await next.locator('a').innerHTML()).toContain((await card.locator(part).innerHTML()).trim());
  expect(await next.locator('a').innerHTML()).toContain('lang="nl"');
});

test('at four in the night the front page never says that something is open', async ({ page }) => {
  const instant = new Date('2026-11-24T04:00:00+01:00');
  await page.clock.setFixedTime(instant);
  await page.goto('/');
  const open = openOnFrontPageAt(instant);
  expect(await page.locator('.open-now [data-state="open"]:visible').count()).toBe(Math.min(open.length, 6));
  await expect(page.locator('.big-door.is-lit')).toHaveCount(open.length > 0 ? 1 : 0);
});

test('a page that stays open says it when the door closes', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T11:58:30+01:00') });
  await page.goto('/plekken/buurthuis-de-linde/');
  const spot = page.locator('[data-now="buurthuis-de-linde/open-inloop"]').first();
  await expect(spot).toHaveAttribute('data-state', 'open');
  await page.clock.runFor(150_000);
  await expect(spot).not.toHaveAttribute('data-state', 'open');
});

test('a device in another time zone is told the time in the Netherlands', async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: 'America/New_York', baseURL: process.env.VOORBEELDSTAD_URL });
  const page = await context.newPage();
  const instant = new Date(moments['a Monday at ten']);
  await page.clock.setFixedTime(instant);
  await page.goto('/zoeken/');
  expect(await saidOn(page)).toEqual(statesAt(instant));
  await context.close();
});

for (const time of [moments['a Monday at ten'], moments.Koningsdag]) {
  for (const path of ['', 'zoeken/', 'wijken/blerick/', 'soorten/bibliotheek/']) {
    test(`Venlo never says that something is open: /${path} on ${time.slice(0, 10)}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(time));
      await page.goto(venlo(path));
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('[data-state]:visible')).toHaveCount(0);
      for (const list of await page.locator('.open-now').all()) await expect(list).toBeHidden();
      expect(statesAt(new Date(time), 'venlo')).toEqual({});
    });
  }
}

test('in Arabic the words are Arabic and the time reads from left to right', async ({ page }) => {
  await page.clock.setFixedTime(new Date(moments['a Monday at ten']));
  await page.goto(addressIn('ar', 'zoeken/'));
  // What is outside the screen is not drawn, and has no inner text then.
  const said = (await page.locator('.offer-row [data-state="open"]:visible').first().textContent()) ?? '';
  expect(said).not.toContain(dutch.now!.open!);
  expect(said).toMatch(/\p{Script=Arabic}/u);
});
