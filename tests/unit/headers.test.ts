import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControlOf, securityHeadersFor } from '#headers';
import { siteNeeds } from '../../src/tools/site-needs.ts';
import { writeHeaders } from '../../src/tools/write-headers.ts';

const root = mkdtempSync(join(tmpdir(), 'open-inloop-headers-'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const tiles = 'https://tegels.example.org';
const policyOf = (imageOrigins: readonly string[]) => securityHeadersFor({ imageOrigins }).find(({ name }) => name === 'Content-Security-Policy')!.value;
/** The files of every kind of host. */
const hosts = (id: string) => [`${id}/_headers`, `${id}-deploy/nginx.conf`, `${id}-deploy/Caddyfile.snippet`];

beforeAll(() => {
  mkdirSync(join(root, 'voorbeeldstad', 'en', '404'), { recursive: true });
  writeFileSync(join(root, 'voorbeeldstad', 'en', '404', 'index.html'), '');
  mkdirSync(join(root, 'tegelstad'));
  writeHeaders('voorbeeldstad', { imageOrigins: [] }, root);
  writeHeaders('tegelstad', { imageOrigins: [tiles] }, root);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the policy', () => {
  test('allows nothing inline, nothing evaluated and no other origin', () => {
    expect(policyOf([])).not.toMatch(/unsafe|https?:|\*/);
    expect(policyOf([])).toContain("default-src 'none'");
    expect(policyOf([])).toContain("frame-ancestors 'none'");
  });

  test('with map tiles of another origin allows their pictures and nothing more', () => {
    expect(policyOf([tiles])).toContain(`; img-src 'self' data: ${tiles}; `);
    expect(policyOf([tiles]).replace(` ${tiles}`, '')).toBe(policyOf([]));
  });

  test.each([
    ['voorbeeldstad', []],
    ['venlo', ['https://service.pdok.nl']],
    ['rheden', ['https://service.pdok.nl']],
    ['nergens', []],
  ])('of %s allows pictures of %j', (id, imageOrigins) => {
    expect(siteNeeds(id)).toEqual({ imageOrigins });
  });
});

test('files with a hash in their name may be kept, drawings for an hour, and nothing else', () => {
  expect(cacheControlOf('/pictograms.svg')).toBe('public, max-age=3600');
  expect(cacheControlOf('/_astro/page.abc.js')).toBe('public, max-age=31536000, immutable');
  expect(cacheControlOf('/zoeken/')).toBe('no-cache');
});

describe('every kind of host gets every header', () => {
  test.each([...hosts('voorbeeldstad').map((path) => [path, []] as const), ...hosts('tegelstad').map((path) => [path, [tiles]] as const)])(
    '%s',
    (path, imageOrigins) => {
      const text = read(path);
      for (const { name, value } of securityHeadersFor({ imageOrigins })) {
        expect(text).toContain(name);
        expect(text).toContain(value);
      }
      expect(text).toContain('public, max-age=31536000, immutable');
    },
  );

  test.each(hosts('voorbeeldstad'))('%s names no other origin, as the site shows no pictures of another', (path) => {
    expect(read(path)).not.toMatch(/https?:\/\//);
  });
});

test('every nginx location repeats all headers', () => {
  const locations = read('tegelstad-deploy/nginx.conf').split('\nlocation ').slice(1);
  expect(locations.length).toBeGreaterThan(1);
  for (const location of locations)
    for (const { name, value } of securityHeadersFor({ imageOrigins: [tiles] })) expect(location).toContain(`add_header ${name} "${value}" always;`);
});

test('nginx and Caddy answer in the language of the address when a page is not there', () => {
  expect(read('voorbeeldstad-deploy/nginx.conf')).toContain('if ($uri ~ ^/en/) { set $not_found /en/404/index.html; }');
  expect(read('voorbeeldstad-deploy/Caddyfile.snippet')).toMatch(/handle \/en\/\* \{\s+rewrite \* \/en\/404\/\n/);
});

test.each(['voorbeeldstad-deploy/nginx.conf', 'voorbeeldstad-deploy/Caddyfile.snippet'])('%s knows the media types of a calendar and a map', (path) => {
  expect(read(path)).toMatch(/text\/calendar/);
  expect(read(path)).toMatch(/application\/geo\+json/);
});

test('the hosted file sets no header twice for one address', () => {
  expect(read('voorbeeldstad/_headers').match(/^\/\S+\n {2}Cache-Control/gm)).toHaveLength(2);
});
