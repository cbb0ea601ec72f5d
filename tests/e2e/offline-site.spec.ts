import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { offlineVisit, oneMoment, place } from './offline-visit.ts';
import { cachesFor, cachesOf, copiesOf, newer } from './offline-watcher.ts';
import { storedBy } from './stored.ts';

test.use({ serviceWorkers: 'allow' });
const there = offlineVisit();

const workersOf = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

test('after a first visit to one place, search, every other page and the map work without a network', async ({ page, context }) => {
  await there.keep(page, place);
  await context.setOffline(true);

  await page.goto(`${there.site.address}zoeken/`);
  const field = page.getByRole('combobox').or(page.getByRole('searchbox')).first();
  await field.fill('schulden');
  await field.press('Enter');
  await expect(page).toHaveURL(/q=schulden/);
  await expect(page.locator('.finder-list .offer-row').first()).toBeVisible();
  await page.locator('.open-map').click();
  await expect(page.locator('#finder-map .map-label').first()).toBeAttached();
  await page.reload();
  await expect(page.locator('.finder-list .offer-row').first()).toBeVisible();

  for (const path of ['', place, 'wijken/lindel/', 'onderwerpen/geld/', 'jongeren/', 'hulp-nu/', 'bewaard/', 'over/', 'zoeken/?wijk=lindel']) {
    const answer = await page.goto(there.site.address + path);
    expect(answer?.status(), path).toBe(200);
    expect(answer?.fromServiceWorker(), path).toBe(true);
    await expect(page.locator('h1'), path).not.toHaveText('Geen internet');
  }
});

test('a kept page obeys the policy of the site, and is the page that was built', async ({ page, context, request }) => {
  await there.keep(page, place);
  const online = (await request.get(there.site.address + place)).headers();
  await context.setOffline(true);
  const answer = await page.goto(there.site.address + place);
  const headers = answer!.headers();
  for (const name of ['content-security-policy', 'x-frame-options', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'content-type']) {
    expect(headers[name], name).toBe(online[name]);
  }
  expect(await answer!.text()).toBe(readFileSync(`dist/voorbeeldstad/${place}index.html`, 'utf8'));
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(ran).toBe(false);
});

test('a second language is kept once it is read, beside the first', async ({ page, context }) => {
  await there.keep(page, place);
  expect(await cachesOf(page)).toEqual(cachesFor(['site', 'nl']));
  await there.keep(page, 'ar/', 'ar');
  expect(await cachesOf(page)).toEqual(cachesFor(['site', 'nl', 'ar']));
  await context.setOffline(true);
  for (const [path, language] of [
    [`ar/${place}`, 'ar'],
    ['wijken/lindel/', 'nl'],
  ] as const) {
    await page.goto(there.site.address + path);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('html')).toHaveAttribute('data-path', path.replace('ar/', ''));
  }
  await page.goto(`${there.site.address}pl/${place}`);
  await expect(page.locator('html')).toHaveAttribute('data-path', 'offline/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
});

test('what is kept is the same whatever somebody looks at', async ({ page }) => {
  await there.keep(page, place);
  const before = await copiesOf(page);
  for (const path of [
    'zoeken/?q=schulden',
    'plekken/veilige-plek-voorbeeldstad/',
    'onderwerpen/huiselijk-geweld/',
    'wijken/lindel/',
    'meegeven/#1.2s.x',
    'stijl/',
  ]) {
    await there.stayOn(page, path);
  }
  await there.stayOn(page, '');
  expect(await copiesOf(page)).toEqual(before);
  expect(before.filter((address) => /geweld|veilige|beheer|poster|stijl|\?/.test(address))).toEqual([]);
});

test('what somebody wipes is gone, and stays away on that page', async ({ page }) => {
  const { clear, clearYes, cleared } = (JSON.parse(readFileSync('content/translations/nl/interface.json', 'utf8')) as { saved: Record<string, string> }).saved;
  await there.keep(page, place);
  await page.goto(`${there.site.address}bewaard/`);
  await page.getByRole('button', { name: clear! }).click();
  await page.getByRole('button', { name: clearYes! }).click();
  await expect(page.getByText(cleared!)).toBeVisible();
  await page.clock.fastForward(60_000);
  await oneMoment(page);
  expect(await cachesOf(page)).toEqual([]);
  await there.keep(page, place);
});

test.describe('nothing is kept', () => {
  for (const path of ['onderwerpen/huiselijk-geweld/', 'plekken/veilige-plek-voorbeeldstad/', 'stijl/', 'wijken/lindel/poster/', 'bestaat-niet/']) {
    test(`by /${path}`, async ({ page }) => {
      await there.stayOn(page, path);
      await oneMoment(page);
      expect(there.site.asked.filter((one) => one.includes('sw.js'))).toEqual([]);
      expect(await workersOf(page)).toBe(0);
      expect(await storedBy(page)).toEqual([]);
    });
  }

  test('before somebody has stayed on a page for a while', async ({ page }) => {
    await page.goto(there.site.address);
    await page.clock.fastForward(3000);
    await oneMoment(page);
    expect(await workersOf(page)).toBe(0);
    await page.clock.fastForward(2000);
    await expect.poll(() => workersOf(page)).toBe(1);
  });

  test('when somebody saves data', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await there.stayOn(page, '');
    await oneMoment(page);
    expect(await workersOf(page)).toBe(0);
  });

  test('of a newer version by a browser that looks for one while somebody saves data; what was kept stays', async ({ page }) => {
    await there.keep(page, place);
    const before = await cachesOf(page);
    const saving = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });";
    there.site.changed.set('/sw.js', newer.worker.replace('\n', `\n${saving}\n`));
    const asked = there.site.asked.length;
    const failure = await page.evaluate(async () => {
      const registration = (await navigator.serviceWorker.getRegistration())!;
      const found = new Promise<ServiceWorker>((resolve) => registration.addEventListener('updatefound', () => resolve(registration.installing!)));
      await registration.update().catch(() => undefined);
      const worker = await found;
      if (worker.state === 'installing') await new Promise((resolve) => worker.addEventListener('statechange', resolve));
      return worker.state;
    });
    expect(failure).toBe('redundant');
    expect(there.site.asked.slice(asked).filter((one) => !one.includes('/sw.js'))).toEqual([]);
    expect(await cachesOf(page)).toEqual(before);
  });

  test('where a browser blocks workers, and nothing breaks', async ({ browser }) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.clock.install();
    await there.stayOn(page, '');
    await oneMoment(page);
    expect(complaints).toEqual([]);
    await context.close();
  });
});
