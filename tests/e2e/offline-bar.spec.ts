import { expect, test, type Page } from '@playwright/test';
import { barOf, offlineVisit, oldOf, oneMoment, place } from './offline-visit.ts';

test.use({ serviceWorkers: 'allow' });
const there = offlineVisit();

test.describe('the bar', () => {
  test('says of which day the page is while there is no internet, and goes when there is', async ({ page, context }) => {
    await page.goto(there.site.address + place);
    await expect(barOf(page)).toBeHidden();
    await context.setOffline(true);
    const made = await page.locator('html').getAttribute('data-made');
    const date = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(made!));
    await expect(page.getByRole('status').filter({ hasText: 'Geen internet' })).toHaveText(`Geen internet. U ziet de gegevens van ${date}.`, {
      useInnerText: true,
    });
    await context.setOffline(false);
    await expect(barOf(page)).toBeHidden();
  });

  test('stands on a kept copy when the site does not answer, though the browser knows of no trouble', async ({ page }) => {
    await there.keep(page, place);
    there.site.isGone = true;
    await page.goto(`${there.site.address}wijken/lindel/`);
    await expect(barOf(page)).toBeVisible();
    there.site.isGone = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(barOf(page)).toBeHidden();
    await page.reload();
    await oneMoment(page);
    await expect(barOf(page)).toBeHidden();
  });

  test('says of which day a kept copy is that a slow line brings on another day, and nothing of one of today', async ({ page }) => {
    await there.keep(page, place);
    const made = (await page.locator('html').getAttribute('data-made'))!;
    const openAt = async (moment: number) => {
      there.site.delay = 0;
      await page.clock.setFixedTime(moment);
      there.site.delay = 4500;
      await page.goto(there.site.address + place, { waitUntil: 'domcontentloaded' });
      there.site.delay = 0;
    };
    await openAt(Date.parse(`${made}T21:00:00Z`));
    await looked(page);
    await expect(page.locator('.site-bar p:visible')).toHaveCount(0);
    // In Amsterdam the next day has begun.
    await openAt(Date.parse(`${made}T23:30:00Z`));
    const date = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(made));
    await expect(oldOf(page)).toHaveText(`De gegevens zijn van ${date}.`, { useInnerText: true });
    await expect(barOf(page)).toBeHidden();
    await page.reload();
    await looked(page);
    await expect(oldOf(page)).toBeHidden();
  });

  test('looks again on a page that comes back out of memory', async ({ page }) => {
    await page.goto(there.site.address + place);
    there.site.isGone = true;
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(barOf(page)).toBeVisible();
    there.site.isGone = false;
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect(barOf(page)).toBeHidden();
  });

  for (const language of ['nl', 'pl', 'ar']) {
    test(`neither covers the bar of reading aloud nor lies under it in ${language}`, async ({ page, context }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${there.site.address}${language === 'nl' ? '' : `${language}/`}${place}`);
      await context.setOffline(true);
      await expect(barOf(page)).toBeVisible();
      for (const state of ['reading', 'stopped']) {
        await page.locator('.read-aloud-bar').evaluate((bar, now) => {
          bar.removeAttribute('hidden');
          for (const part of bar.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = part.dataset.when !== now;
        }, state);
        for (const top of [0, 1_000_000]) {
          await page.evaluate((y) => scrollTo(0, y), top);
          const line = (await barOf(page).boundingBox())!;
          expect(line.y + line.height, state).toBeLessThanOrEqual((await page.locator('.read-aloud-bar').boundingBox())!.y + 1);
          await expect(barOf(page)).toBeInViewport({ ratio: 1 });
        }
      }
    });
  }

  test('moves nothing, and covers neither the last line nor what has the focus', async ({ page, context }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(there.site.address + place);
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
    });
    const before = await page.locator('h1').boundingBox();
    await context.setOffline(true);
    await expect(barOf(page)).toBeInViewport();
    expect(await page.locator('h1').boundingBox()).toEqual(before);
    expect(await page.evaluate(() => window.shifts.length)).toBe(0);

    const top = async () => (await barOf(page).boundingBox())!.y;
    const links = await page.locator('main a:visible').all();
    for (const link of links.slice(0, 25)) {
      await link.focus();
      const box = await link.boundingBox();
      if (box!.height < 300) expect(box!.y + box!.height, await link.innerText()).toBeLessThanOrEqual(await top());
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const last = (await page.locator('.site-footer').boundingBox())!;
    expect(last.y + last.height).toBeLessThanOrEqual((await top()) + 1);
  });

  test('is not there on a page about violence, nor beside the line of the desk', async ({ page, context }) => {
    for (const path of ['onderwerpen/huiselijk-geweld/', 'balie/']) {
      await context.setOffline(false);
      await page.goto(there.site.address + path);
      await expect(page.locator('.site-bar')).toHaveCount(0);
    }
    await context.setOffline(true);
    await expect(page.getByText('Geen internet')).toHaveCount(1);
  });
});

/** Waits until the page knows how it came: the worker has answered, and a look at the site that followed has come back. */
async function looked(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        navigator.serviceWorker.controller!.postMessage({ type: 'is-fresh' }, [port2]);
      }),
  );
  for (let time = 0; time < 3; time += 1) await oneMoment(page);
}

declare global {
  interface Window {
    shifts: PerformanceEntry[];
  }
}
