import { expect, test } from '@playwright/test';
import { catalogueOf, statesAt } from './content.ts';
import { groupsFor, hitsIn, said } from './finder-expected.ts';
import { cardOf, choose, countBeside, desk, expectGroups, groupsOn, openFinder } from './finder-page.ts';

test.use({ viewport: desk });

const moments = {
  Koningsdag: '2027-04-27T10:30:00+02:00',
  'one minute to midnight': '2026-11-27T23:59:00+01:00',
  'just before summer time starts': '2027-03-28T01:59:00+01:00',
  'just after summer time starts': '2027-03-28T03:01:00+02:00',
  'the Tuesday of Carnaval': '2027-02-09T10:30:00+01:00',
  'a Monday at half past five': '2026-11-23T17:30:00+01:00',
};
const times = ['nu', 'vandaag', 'avond', 'weekend'] as const;

for (const [name, time] of Object.entries(moments)) {
  test(`on ${name} every time gives three groups: surely open, ask first, closed`, async ({ page }) => {
    const at = new Date(time);
    await openFinder(page, '', { at });
    for (const choice of times) {
      await choose(page, 'open', choice);
      const groups = groupsFor(`open=${choice}`, { at });
      await expectGroups(page, groups);
      const sizes = Object.fromEntries(groups.map(([id, keys]) => [id, keys.length]));
      const { open = 0, unsure = 0, closed = 0 } = sizes;
      expect(open + unsure + closed).toBe(catalogueOf('voorbeeldstad').offers.length);
      await expect(page.locator('.find-count')).toHaveText(said('openSum', { open, unsure, closed }));
    }
    // The sentences on the cards come from another script than the groups.
    await choose(page, 'open', 'nu');
    const states = Object.entries(statesAt(at)).filter(([, is]) => is === 'open');
    const sure = new Map(await groupsOn(page)).get('open') ?? [];
    expect(sure.toSorted()).toEqual(states.map(([key]) => key).toSorted());
  });

  test(`on ${name} nothing in Venlo is surely open`, async ({ page }) => {
    const at = new Date(time);
    await openFinder(page, '', { at, town: 'venlo' });
    for (const choice of times) {
      await choose(page, 'open', choice);
      const groups = groupsFor(`open=${choice}`, { at, town: 'venlo' });
      expect(groups[0]).toEqual(['open', []]);
      expect(hitsIn(groups).length).toBeGreaterThan(20);
      await expectGroups(page, groups);
    }
    await expect(page.locator('.find-group[data-group="open"]')).toContainText(said('nothingOpen'));
  });
}

for (const [day, remove] of [
  ['zondag', 'Haal weg: Zondag'],
  ['morgen', 'Haal weg: Morgen'],
] as const) {
  test(`"${day}" in a link stands among the times as long as it is chosen`, async ({ page }) => {
    const timesOn = () => page.locator('.pill input[name="open"]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await openFinder(page, `open=${day}`);
    const groups = groupsFor(`open=${day}`);
    await expectGroups(page, groups);
    expect(await timesOn()).toEqual([...times, day, '']);
    expect(await countBeside(page, 'open', day)).toBe(groups[0]![1].length);
    await expect(page.locator(`.pill input[value="${day}"]`)).toBeChecked();
    await page.getByRole('button', { name: remove }).click();
    await expect.poll(timesOn).toEqual([...times, '']);
    await page.goBack();
    await expectGroups(page, groups);
    await choose(page, 'open', 'vandaag');
    await expect.poll(timesOn).toEqual([...times, '']);
  });
}

test('what is closed is folded away, and a press unfolds it', async ({ page }) => {
  await openFinder(page, 'open=nu');
  const closed = page.locator('.find-group[data-group="closed"]');
  await expect(closed.locator('.offer-row').first()).toBeHidden();
  await closed.locator('summary').click();
  await expect(closed.locator('.offer-row').first()).toBeVisible();
});

const morning = 'buurthuis-de-linde/open-inloop';

test('on a page that stays open a card moves when its door closes', async ({ page }) => {
  const minutes = (time: string) => new Date(`2026-11-23T${time}:00+01:00`);
  await page.clock.install({ time: minutes('11:58') });
  await page.goto('/zoeken/?open=nu');
  await expectGroups(page, groupsFor('open=nu', { at: minutes('11:58') }));
  await expect(cardOf(page, morning)).toBeVisible();
  await page.clock.runFor(150_000);
  const later = groupsFor('open=nu', { at: minutes('12:00') });
  expect(later.find(([id]) => id === 'closed')?.[1]).toContain(morning);
  await expectGroups(page, later);
});

test('the keyboard keeps its place when the door of its card closes', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T11:58:00+01:00') });
  await page.goto('/zoeken/?open=nu');
  await expect(page.locator('html')).toHaveAttribute('data-finder', 'ready');
  await cardOf(page, morning).locator('a').first().focus();
  await page.clock.runFor(150_000);
  await expect(page.locator(`.find-group[data-group="closed"] [data-offer="${morning}"]`)).toHaveCount(1);
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('the keyboard stays on a card whose door opens', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T09:28:00+01:00') });
  await page.goto('/zoeken/?open=nu');
  await expect(page.locator('html')).toHaveAttribute('data-finder', 'ready');
  const opening = groupsFor('open=nu', { at: new Date('2026-11-23T09:30:00+01:00') })[0]![1];
  const before = groupsFor('open=nu', { at: new Date('2026-11-23T09:28:00+01:00') })[0]![1];
  const key = opening.find((one) => !before.includes(one))!;
  await page.locator('.find-group[data-group="closed"] summary').click();
  const link = cardOf(page, key).locator('a').first();
  await link.focus();
  await page.clock.runFor(150_000);
  await expect(page.locator(`.find-group[data-group="open"] [data-offer="${key}"]`)).toHaveCount(1);
  await expect(link).toBeFocused();
});
