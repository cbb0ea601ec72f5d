import { describe, expect, test } from 'vitest';
import { builtMunicipalities, builtSite } from './built-site.ts';
import { everyElement, type Element } from './html.ts';

describe.each(builtMunicipalities)('in %s', (id) => {
  const { pages, files } = builtSite(id);
  const idsOf = new Map(pages.map(({ address, root }) => [address, new Set([...everyElement(root)].flatMap((element) => element.attributes.get('id') ?? []))]));
  const known = new Set([...files, ...pages.map(({ address }) => address)]);
  const addressesIn = (root: Element) =>
    [...everyElement(root)].flatMap(({ name, attributes }) =>
      [attributes.get('href'), attributes.get('src'), name === 'form' ? attributes.get('action') : undefined].filter((address) => address !== undefined),
    );

  test('every link leads to a page or a file that is there', () => {
    const dead = new Set<string>();
    for (const { address, root } of pages) {
      for (const link of addressesIn(root)) {
        const target = new URL(link, `http://site${address}`);
        if (target.host === 'site' && !known.has(decodeURI(target.pathname))) dead.add(`${link} (on ${address})`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  test('every fragment is an id on the page it leads to', () => {
    const dead = new Set<string>();
    for (const { address, root } of pages) {
      for (const link of addressesIn(root)) {
        const target = new URL(link, `http://site${address}`);
        const ids = target.host === 'site' && target.hash.length > 1 ? idsOf.get(target.pathname) : undefined;
        if (ids && !ids.has(decodeURIComponent(target.hash.slice(1)))) dead.add(`${link} (on ${address})`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  test('every pictogram that is used is drawn', () => {
    const drawn = new Set(
      [
        ...builtSite(id)
          .read('/pictograms.svg')
          .matchAll(/<symbol id="([^"]+)"/g),
      ].map(([, name]) => name),
    );
    const used = new Set(
      pages.flatMap(({ root }) => [...everyElement(root)].filter(({ name }) => name === 'use').map(({ attributes }) => attributes.get('href')?.split('#')[1])),
    );
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((name) => !drawn.has(name))).toEqual([]);
  });

  test('every id stands once on its page', () => {
    const twice = pages.flatMap(({ address, root }) => {
      const ids = [...everyElement(root)].flatMap((element) => element.attributes.get('id') ?? []);
      return ids.filter((own, index) => ids.indexOf(own) !== index).map((own) => `${own} (on ${address})`);
    });
    expect(twice.slice(0, 20)).toEqual([]);
  });

  test('a link inside the site stays in the language of the page, except in the language choice', () => {
    const { languages } = builtSite(id);
    const prefixes = languages.filter(({ path }) => path !== '').map(({ path }) => path);
    const localeOf = (path: string) => prefixes.find((prefix) => path.startsWith(`/${prefix}/`)) ?? '';
    const strayed = pages.flatMap(({ address, language, root }) =>
      [...everyElement(root)]
        .filter(({ name, attributes }) => name === 'a' && attributes.get('hreflang') === undefined)
        .map(({ attributes }) => new URL(attributes.get('href') ?? '', `http://site${address}`))
        .filter(({ host, pathname }) => host === 'site' && /\/$/.test(pathname) && localeOf(pathname) !== language.path)
        .map(({ pathname }) => `${pathname} (on ${address})`),
    );
    expect(strayed.slice(0, 20)).toEqual([]);
  });
});
