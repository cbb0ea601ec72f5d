import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectNothingFound } from './axe.ts';
import { cardOf, chosen, codeOf, fullCard, handoverFileOf, now, pathOf, richest } from './card-cards.ts';
import { dutch } from './content.ts';
import { storedBy } from './stored.ts';
import { writeCard } from '../../src/domain/card/write-card.ts';

const words = dutch.card as Readonly<Record<string, string>>;
const moment = { date: '2026-11-24', minute: 630 };
const hostile = [
  '<img src=x onerror=alert(1)>',
  'x'.repeat(1_000_000),
  '😀.😀',
  '%00%00',
  '__proto__',
  '1.__proto__.constructor',
  '1.5k.0000000.zzz',
  '?../../etc',
];

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now);
});

async function richCard(page: Page) {
  const file = await handoverFileOf(page);
  const [first = '', second = ''] = richest(file);
  return { file, first, card: cardOf([chosen(file, first, { isExpected: true, moment }), chosen(file, second)]) };
}

test('a card in Polish says everything in Polish with the Dutch under it', async ({ page }) => {
  const { file, first, card } = await richCard(page);
  await page.goto(pathOf('pl', card));
  const shown = page.locator('.card');
  await expect(shown.locator('.card-agreed')).toContainText('24 listopada, 10:30');
  await expect(shown.locator('.card-agreed .card-nl')).toHaveText('Afgesproken: dinsdag 24 november, 10.30');
  await expect(shown.locator('.card-agreed .card-nl')).toHaveAttribute('lang', 'nl');
  await expect(shown).toContainText(file.offers[first]!.where.lines[0]!);
  // Nobody may ring a stranger: the numbers of an invented town are no links.
  await expect(shown.locator('.phone').first()).toBeVisible();
  await expect(shown.locator('a[href^="tel:"]')).toHaveCount(0);
});

test('the title, the history and the device know nothing of the card', async ({ page }) => {
  const { card } = await richCard(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(pathOf('ar', card));
  await expect(page.locator('.card')).toBeVisible();
  expect((await page.title()).replace(/[\u2066-\u2069]/g, '')).toBe('بطاقتك – Open Inloop Voorbeeldstad');
  // The blank page it began with, and this one.
  expect(await page.evaluate(() => [history.length, history.state])).toEqual([2, null]);
  expect(await storedBy(page)).toEqual([]);
  expect(asked.filter((path) => path.startsWith('/data/')).toSorted()).toEqual(['/data/meegeven/ar.json', '/data/meegeven/nl.json']);
});

test('a card changes language with the page, and Back goes back', async ({ page }) => {
  const { card } = await richCard(page);
  await page.goto(pathOf('nl', card));
  await expect(page.locator('.card h1')).toHaveText('Uw kaart');
  await page.locator('.languages summary').first().click();
  await page.locator('.languages a[hreflang="pl"]:visible').first().click();
  await expect(page.locator('.card')).toHaveAttribute('lang', 'pl');
  await page.goBack();
  await expect(page.locator('.card h1')).toHaveText('Uw kaart');
});

test('a card of last year says what changed, what ended and what is gone', async ({ page }) => {
  const { file, first } = await richCard(page);
  const ended = Object.keys(file.offers).find((code) => file.offers[code]!.isOver);
  expect(ended).toBeDefined();
  const old = chosen(file, first, { marks: { ...file.offers[first]!.marks, when: '00', phone: '00' }, moment: { date: '2026-03-04', minute: 600 } });
  const gone = { ...old, code: '0000000' };
  await page.goto(pathOf('nl', cardOf([old, chosen(file, ended!), gone], { made: '2026-03-03' })));
  const shown = page.locator('.card');
  await expect(shown).toContainText('Dit is anders dan op de kaart van 3 maart 2026: de tijden, het telefoonnummer.');
  await expect(shown).toContainText('Dit was afgesproken: woensdag 4 maart 2026, 10.00');
  await expect(shown).toContainText(words.gone_one!);
  await expect(shown.locator('.doubt a').last()).toHaveAttribute('href', /^\/soorten\//);
  await expect(shown).toContainText(words.over!);
});

for (const fragment of ['', ...hostile]) {
  test(`an address with ${fragment === '' ? 'nothing' : fragment.slice(0, 24)} behind the # gets a sentence and ways on`, async ({ page }) => {
    const problems: string[] = [];
    page.on('pageerror', (problem) => problems.push(problem.message));
    page.on('dialog', () => problems.push('a dialog'));
    await page.goto('/meegeven/');
    await page.evaluate((text) => {
      location.hash = text;
    }, fragment);
    await expect(page.locator('h1')).toHaveText(words[fragment === '' ? 'emptyTitle' : 'brokenTitle']!);
    await expect(page.locator('#card-ways a')).toHaveCount(3);
    await expect(page.locator('#card-buttons')).toBeHidden();
    expect(await page.locator('main').innerHTML()).not.toContain('onerror');
    expect(problems).toEqual([]);
  });
}

test('that an appointment is needed stands before the hours, on the screen and on a full sheet', async ({ page }) => {
  const { file } = await richCard(page);
  const codes = Object.keys(file.offers).filter((code) => !file.offers[code]!.isOver && file.offers[code]!.hours);
  const strict = codes.find((code) => file.offers[code]!.needs.length > 0)!;
  const others = codes.filter((code) => code !== strict).slice(0, 4);
  await page.goto(pathOf('nl', cardOf([strict, ...others].map((code) => chosen(file, code)))));
  const need = file.offers[strict]!.needs[0] as string;
  await expect(page.locator('.card dd').first()).toHaveText(new RegExp(`^${need}`));
  await expect(page.locator('.card-paper')).toContainText(need);
});

test('on a slow line it says that the card is coming, and offers no other way until it is known', async ({ page }) => {
  const { card } = await richCard(page);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route('**/data/meegeven/nl.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(pathOf('nl', card));
  await expect(page.locator('#card-room [role="status"]')).toHaveText(words.busy!);
  await expect(page.locator('#card-ways')).toBeHidden();
  goOn();
  await expect(page.locator('.card')).toBeVisible();
  await expect(page.locator('#card-room > [role="status"]')).toHaveCount(0);
});

test('a card of a later version says so', async ({ page }) => {
  await page.goto('/meegeven/#2.anything.at.all');
  await expect(page.locator('h1')).toHaveText(words.newerTitle!);
});

test('without a network it says so, and the button tries again', async ({ page }) => {
  const { card } = await richCard(page);
  await page.route('**/data/meegeven/nl.json', (route) => route.abort());
  await page.goto(pathOf('nl', card));
  await expect(page.locator('h1')).toHaveText(words.failedTitle!);
  await page.unroute('**/data/meegeven/nl.json');
  await page.getByRole('button', { name: words.again! }).click();
  await expect(page.locator('.card')).toBeVisible();
});

test('without the Dutch file the card is still there', async ({ page }) => {
  const { card } = await richCard(page);
  await page.route('**/data/meegeven/nl.json', (route) => route.fulfill({ status: 503 }));
  await page.goto(pathOf('pl', card));
  await expect(page.locator('.card .card-agreed')).toContainText('24 listopada');
});

test('large letters stand in the address, so that they are shared, and reloading keeps them', async ({ page }) => {
  const { card } = await richCard(page);
  await page.goto(pathOf('nl', card));
  await page.getByRole('button', { name: words.large! }).click();
  await expect(page.locator('.card.is-large')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`#${writeCard({ ...card, isLarge: true })}`);
  await page.reload();
  await page.getByRole('button', { name: words.normal! }).click();
  await expect(page.locator('.card:not(.is-large)')).toBeVisible();
});

test('the address is copied; without a clipboard it stands there to be selected', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { card } = await richCard(page);
  await page.goto(pathOf('nl', card));
  await page.getByRole('button', { name: words.copy! }).click();
  await expect(page.locator('#card-buttons [role="status"]')).toHaveText(words.copied!);
  const address = new URL(pathOf('nl', card), baseURL).href;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
  });
  await page.getByRole('button', { name: words.copy! }).click();
  await expect(page.locator('#card-buttons [role="status"]')).toContainText(words.copyFailed!);
  await expect(page.locator('#card-buttons input')).toHaveValue(address);
});

test('closing the share sheet is no problem, a share that fails is told, and without one there is no button', async ({ page }) => {
  const { card } = await richCard(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: () => Promise.reject(new DOMException('', 'AbortError')) });
  });
  await page.goto(pathOf('nl', card));
  const share = page.getByRole('button', { name: words.share! });
  await share.click();
  await expect(page.locator('#card-buttons [role="status"]')).toHaveText('');
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'share', { configurable: true, value: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
  });
  await share.click();
  await expect(page.locator('#card-buttons [role="status"]')).toContainText(words.shareFailed!);
});

test('a print that fails is told', async ({ page }) => {
  const { card } = await richCard(page);
  await page.addInitScript(() => {
    window.print = () => {
      throw new DOMException('', 'NotSupportedError');
    };
  });
  await page.goto(pathOf('nl', card));
  await page.getByRole('button', { name: words.print! }).click();
  await expect(page.locator('#card-buttons [role="status"]')).toHaveText(words.printFailed!);
});

test('that they know somebody comes is said until the agreed moment is past, and without one for two weeks', async ({ page }) => {
  const { file, first } = await richCard(page);
  for (const [made, agreed, count] of [
    ['2026-11-09', undefined, 1],
    ['2026-11-08', undefined, 0],
    ['2026-10-01', '2026-11-23', 1],
    ['2026-11-20', '2026-11-22', 0],
  ] as const) {
    const offer = chosen(file, first, { isExpected: true, ...(agreed && { moment: { date: agreed, minute: 630 } }) });
    await page.goto('about:blank');
    await page.goto(pathOf('nl', cardOf([offer], { made })));
    await expect(page.locator('.card')).toBeVisible();
    await expect(page.locator('.card .card-expected')).toHaveCount(count);
  }
});

test('an agreed moment goes into a calendar, also without a network', async ({ page, context }) => {
  const { card } = await richCard(page);
  await page.goto(pathOf('nl', card));
  await expect(page.locator('.card')).toBeVisible();
  await context.setOffline(true);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.calendar! }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261124T103000\r\n');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
});

test('a full card stays the same while the minutes go by: focus stays where it is, and it is still one sheet', async ({ page }) => {
  await page.goto(pathOf('ar', fullCard(await handoverFileOf(page))));
  const card = await page.locator('.card-both').elementHandle();
  await page.locator('.card button').first().focus();
  await page.clock.setFixedTime(new Date('2026-11-23T10:31:00+01:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await card.evaluate((drawn) => drawn.isConnected)).toBe(true);
  await expect(page.locator('.card button').first()).toBeFocused();
  const { width, height } = (await page.locator('.card-sheet').boundingBox())!;
  expect(height / width).toBeLessThan(Math.SQRT2);
});

test('what is over goes from a card that stays open', async ({ page }) => {
  const file = await handoverFileOf(page);
  const offer = chosen(
    file,
    richest(file).find((code) => file.offers[code]!.hours !== undefined)!,
  );
  await page.goto(pathOf('nl', cardOf([offer])));
  const first = page.locator('.card .card-rows li strong').first();
  const before = await first.innerText();
  await page.clock.setFixedTime(new Date('2026-12-09T23:59:00+01:00'));
  // A phone that was asleep wakes up.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(first).not.toHaveText(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs, and shows ways on', async ({ page }) => {
    await page.goto('/meegeven/');
    await expect(page.locator('noscript .doubt')).toContainText(words.noScript!);
    await expect(page.locator('#card-ways a')).toHaveCount(3);
    await expect(page.locator('#card-buttons')).toBeHidden();
  });
});

for (const language of ['nl', 'ar']) {
  test(`axe finds nothing in ${language}, with a card and without`, async ({ page }) => {
    const file = await handoverFileOf(page);
    await page.goto(pathOf(language, fullCard(file)));
    await expect(page.locator('.card')).toBeVisible();
    await expectNothingFound(page);
    await page.goto(`${language === 'nl' ? '' : `/${language}`}/meegeven/`);
    await page.reload();
    await expect(page.locator('#card-ways')).toBeVisible();
    await expectNothingFound(page);
  });
}

test('a card fits a narrow phone in every direction', async ({ page }) => {
  const { card } = await richCard(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const language of ['nl', 'ar', 'uk']) {
    await page.goto('about:blank');
    await page.goto(pathOf(language, card));
    await expect(page.locator('.card')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('the codes of a card mean the same offers in every language', async ({ page }) => {
  const [dutch, arabic] = [await handoverFileOf(page), await handoverFileOf(page, 'ar')];
  for (const { key } of Object.values(dutch.offers)) expect(codeOf(arabic, key)).toBe(codeOf(dutch, key));
});
