/** What stands in which list: every offer once on a page, the same counts everywhere, a bus only where it stops. */
import { describe, expect, test } from 'vitest';
import { builtMunicipalities, builtSite, type Page } from './built-site.ts';
import { all, textOf } from './html.ts';

const rowsOn = (page: Page) =>
  all(page.root, ({ attributes }) => (attributes.get('class') ?? '').split(' ').includes('offer-row')).map(({ attributes }) => attributes.get('data-offer'));
const twice = (keys: readonly (string | undefined)[]) => keys.filter((key, index) => keys.indexOf(key) !== index);

describe.each(builtMunicipalities)('in %s', (id) => {
  const { pages } = builtSite(id);
  const dutch = pages.filter(({ language }) => language.id === 'nl');
  const pageAt = (address: string) => dutch.find((page) => page.address === address)!;

  test('no page lists an offer twice', () => {
    expect(rowsOn(pageAt('/zoeken/')).length).toBeGreaterThan(20);
    // The page of parts shows the same list in several states.
    const lists = dutch.filter(({ path }) => path !== 'stijl/');
    expect(lists.flatMap((page) => twice(rowsOn(page)).map((key) => `${page.address} ${key ?? ''}`))).toEqual([]);
  });

  test('the front page and the page of a neighbourhood count the same places', () => {
    const links = all(pageAt('/').root, ({ name, attributes }) => name === 'a' && /^\/wijken\/.+\/$/.test(attributes.get('href') ?? ''));
    const counted = links.flatMap((link) => {
      const count = /(\d+) plek/.exec(textOf(link))?.[1];
      return count === undefined ? [] : [[link.attributes.get('href') ?? '', Number(count)] as const];
    });
    expect(counted.length).toBeGreaterThan(2);
    for (const [address, count] of counted) {
      const lead = textOf(all(pageAt(address).root, ({ attributes }) => attributes.get('class') === 'lead')[0]!);
      expect(Number(/(\d+) plek/.exec(lead)?.[1]), address).toBe(count);
    }
  });
});

test('a bus stands in the week of a neighbourhood only at the times it stops there', () => {
  const { pages } = builtSite('voorbeeldstad');
  const week = (address: string) =>
    textOf(all(pages.find((page) => page.address === address)!.root, ({ attributes }) => attributes.get('class') === 'week')[0]!);
  expect(week('/wijken/lindel/')).toContain('speeltuin aan de Beukenstraat');
  expect(week('/wijken/lindel/')).not.toContain('Dorpsplein');
  expect(week('/wijken/hoogveld/')).toContain('Dorpsplein');
});

test('a place somewhere in Venlo is not said to be for all of Venlo', () => {
  const page = builtSite('venlo').pages.find(({ address }) => address === '/soorten/huis-van-de-wijk/')!;
  const unknown = all(page.root, ({ name, attributes }) => name === 'section' && attributes.get('aria-labelledby') === 'unknown')[0]!;
  expect(textOf(unknown)).toContain("D'n Dörpel");
});
