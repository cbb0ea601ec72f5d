/** What axe finds on a page, by day and by night. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export async function expectNothingFound(page: Page) {
  expect(await violationsOn(page)).toEqual([]);
  // Dark differs in nothing but its colours.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await violationsOn(page, ['color-contrast', 'link-in-text-block'])).toEqual([]);
}

/** One line for every rule that is broken, with its first places. */
async function violationsOn(page: Page, only: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (only.length > 0 ? axe.withRules([...only]) : axe.withTags(rules)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${html.slice(0, 160)} – ${failureSummary?.split('\n')[1] ?? ''}`)
        .join(' | ')}`,
  );
}
