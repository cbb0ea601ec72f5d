import { describe, expect, test } from 'vitest';
import { builtMunicipalities, builtSite } from './built-site.ts';
import { byName, codeOf, type Element, everyElement } from './html.ts';

/** Addresses a browser fetches by itself when it shows this element. */
function fetchedBy({ name, attributes }: Element): string[] {
  const value = (key: string) => attributes.get(key) ?? [];
  const images = (attributes.get('srcset') ?? '').split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  const linked = name === 'link' && !['canonical', 'alternate'].includes(attributes.get('rel') ?? '') ? value('href') : [];
  return [
    value('src'),
    images,
    linked,
    value('poster'),
    value('data'),
    value('background'),
    name === 'use' || name === 'image' ? value('href') : [],
    value('ping'),
    value('manifest'),
  ]
    .flat()
    .filter((address) => address !== '');
}

const isOwn = (address: string) => /^(?:\/(?!\/)|#|data:image\/)/.test(address);

describe.each(builtMunicipalities)('%s', (id) => {
  const { pages, files, read } = builtSite(id);
  const elements = pages.flatMap(({ address, root }) => [...everyElement(root)].map((element) => ({ address, element })));

  test('fetches nothing from another origin', () => {
    const fetched = elements.flatMap(({ address, element }) => fetchedBy(element).map((target) => ({ address, target })));
    expect(fetched.length).toBeGreaterThan(pages.length);
    expect(fetched.filter(({ target }) => !isOwn(target)).slice(0, 20)).toEqual([]);
  });

  test('has style sheets and scripts that fetch nothing from another origin', () => {
    const wrong = files
      .filter((file) => /\.(?:css|js|svg)$/.test(file))
      .flatMap((file) => {
        const text = read(file);
        const inCss = [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(([, url, imported]) => url ?? imported ?? '');
        const inScript = file.endsWith('.js')
          ? [...text.matchAll(/(?:import|fetch|importScripts|WebSocket|EventSource|sendBeacon)\s*\(?\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]+)/g)].map(
              ([, url]) => url ?? '',
            )
          : [];
        return [...inCss, ...inScript].filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)).map((address) => `${address} in ${file}`);
      });
    expect(wrong).toEqual([]);
  });

  test('has no inline script, only JSON', () => {
    const inline = elements.filter(
      ({ element: { name, attributes } }) =>
        name === 'script' && !attributes.has('src') && !['application/json', 'application/ld+json'].includes(attributes.get('type') ?? ''),
    );
    expect(inline.map(({ address }) => address).slice(0, 5)).toEqual([]);
  });

  test('has no inline style and no event attribute', () => {
    const inline = elements.flatMap(({ address, element: { name, attributes } }) => [
      ...(name === 'style' ? [`<style> on ${address}`] : []),
      ...[...attributes.keys()].filter((key) => key === 'style' || key.startsWith('on')).map((key) => `${key} on ${address}`),
    ]);
    expect(inline.slice(0, 20)).toEqual([]);
  });

  test('has no link that runs a script', () => {
    const runs = elements.filter(({ element }) => /^\s*(?:javascript|data|vbscript):/i.test(element.attributes.get('href') ?? ''));
    expect(runs.map(({ address }) => address)).toEqual([]);
  });

  test('holds JSON in every block of JSON', () => {
    for (const { address, root } of pages) {
      for (const block of byName(root, 'script').filter(({ attributes }) => attributes.get('type')?.endsWith('json'))) {
        expect(() => JSON.parse(codeOf(block)) as unknown, address).not.toThrow();
      }
    }
  });
});
