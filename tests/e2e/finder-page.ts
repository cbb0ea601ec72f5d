/** What a visitor does and sees in the finder. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { FilterId } from '#domain/filters/index.ts';
import { monday, plain, said, words, type Groups, type Town } from './finder-expected.ts';
import { addressIn, venlo } from './page-types.ts';

interface Opened {
  readonly at?: Date;
  readonly town?: Town;
  readonly language?: string;
}

export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

/** Opens /zoeken/ at a frozen moment and waits until the finder answers. @param query of the address, as in `wijk=lindel` */
export async function openFinder(page: Page, query = '', { at = monday, town = 'voorbeeldstad', language = 'nl' }: Opened = {}): Promise<void> {
  await page.clock.setFixedTime(at);
  const path = addressIn(language, `zoeken/${query === '' ? '' : `?${query}`}`);
  await page.goto(town === 'venlo' ? venlo(path) : path);
  await isReady(page);
}

export const isReady = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-finder', 'ready');

/** The groups of the answer; none as long as nothing is asked. */
export const groupsOn = (page: Page): Promise<Groups> =>
  page
    .locator('#finder-answer .finder-results > .find-group')
    .evaluateAll((groups) =>
      groups.map(
        (group) =>
          [(group as HTMLElement).dataset.group ?? '', [...group.querySelectorAll<HTMLElement>('.offer-row')].map((row) => row.dataset.offer ?? '')] as const,
      ),
    );

export const expectGroups = (page: Page, groups: Groups) => expect.poll(() => groupsOn(page)).toEqual(groups);

/** The list of the server, whether it is shown or not. */
export const serverList = (page: Page) =>
  page.locator('#finder-all .offer-row').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.offer ?? ''));

export const cardOf = (page: Page, key: string): Locator => page.locator(`.offer-row[data-offer="${key}"]`);

/** `/zoeken/?open=nu` → `open=nu`. */
export const questionOf = (page: Page): string => new URL(page.url()).search.slice(1);

/** The folded part of the filters that holds this filter, unfolded. */
export async function part(page: Page, title: string): Promise<Locator> {
  const summary = page.locator('.filter-part > summary').filter({ hasText: new RegExp(`^${escaped(title)}\\d*$`) });
  const details = summary.locator('xpath=..');
  if ((await details.getAttribute('open')) === null) await summary.click();
  return details;
}

/** The box or button of a choice, wherever it stands; unfolds what it stands in. */
export async function choice(page: Page, id: FilterId, value: string): Promise<Locator> {
  if (id === 'neighbourhood') return page.locator(`#wijk option[value="${value}"]`);
  if (id === 'open' || id === 'near') return page.locator(`.pill input[name="${id === 'near' ? 'binnen' : id}"][value="${value}"]`);
  const label = words.choices[id]?.find((one) => one.value === value)?.label;
  if (label === undefined) throw new Error(`There is no choice ${value} for ${id}.`);
  const isLong = (words.choices[id]?.length ?? 0) > 1;
  const around = await part(page, isLong ? plain(words.filters[id]) : said('extra'));
  const more = around.locator('.plain-button[aria-expanded="false"]');
  if (await more.isVisible()) await more.click();
  return around.getByRole('checkbox', { name: new RegExp(`^${escaped(plain(label))} \\d+$`) });
}

/** Chooses as a visitor does: who goes on from the search field leaves its suggestions. */
export async function choose(page: Page, id: FilterId, value: string): Promise<void> {
  await page.locator('main #q').blur();
  if (id === 'neighbourhood') await page.locator('#wijk').selectOption(value);
  else if (id === 'age') await (await part(page, plain(words.filters.age))).locator('input').fill(value);
  else await (await choice(page, id, value)).check();
}

/** The number beside a choice. */
export async function countBeside(page: Page, id: FilterId, value: string): Promise<number> {
  const control = await choice(page, id, value);
  const line = id === 'neighbourhood' ? control : control.locator('xpath=..');
  const number = /(\d+)\)?\s*$/;
  // The finder counts a moment after it is there.
  await expect(line).toHaveText(number);
  return Number(number.exec((await line.textContent()) ?? '')?.[1]);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
