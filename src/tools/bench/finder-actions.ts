/** What a visitor does in the Dutch finder on a phone. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export interface FinderAction {
  readonly name: string;
  /** What comes before it and isn't timed. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** One press. */
  readonly act: (page: Page) => Promise<unknown>;
}

const { filter } = JSON.parse(readFileSync('content/translations/nl/interface.json', 'utf8')) as { filter: { kind: string } };

const kinds = (page: Page) => page.locator('.sheet .filter-part').filter({ has: page.locator('summary', { hasText: filter.kind }) });
const openFilters = (page: Page) => page.locator('.open-filters').tap();

/** The suggestions of a search field that was chosen just before may lie over the button. */
export const openMap = async (page: Page) => {
  await page.locator('main input[name="q"]').blur();
  await page.locator('.open-map').click();
};
export const chooseSearchField = (page: Page) => page.locator('main input[name="q"]').click();

/** Each starts from a finder that was just opened, with the whole list: then there is most to do. */
export const finderActions: readonly FinderAction[] = [
  { name: 'open the filters', act: openFilters },
  {
    name: 'tick a kind',
    prepare: async (page) => {
      await openFilters(page);
      await kinds(page).locator('summary').tap();
    },
    act: (page) => kinds(page).locator('.tick').first().tap(),
  },
  {
    name: 'type a letter',
    prepare: async (page) => {
      await chooseSearchField(page);
      await page.waitForLoadState('networkidle');
    },
    act: (page) => page.keyboard.press('t'),
  },
  { name: 'choose "open now"', act: (page) => page.locator('.pill', { has: page.locator('input[value="nu"]') }).tap() },
];
