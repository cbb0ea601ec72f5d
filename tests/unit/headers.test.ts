import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheControlOf, securityHeaders } from '#headers';
import { writeHeaders } from '../../src/tools/write-headers.ts';

const root = mkdtempSync(join(tmpdir(), 'open-inloop-headers-'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const policy = securityHeaders.find(({ name }) => name === 'Content-Security-Policy')!.value;

beforeAll(() => {
  mkdirSync(join(root, 'voorbeeldstad', 'en', '404'), { recursive: true });
  writeFileSync(join(root, 'voorbeeldstad', 'en', '404', 'index.html'), '');
  writeHeaders('voorbeeldstad', root);
});

afterAll(() => rmSync(root, { recursive: true }));

test('the policy allows nothing inline, nothing evaluated and no other origin', () => {
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test('only files with a hash in their name may be kept', () => {
  expect(cacheControlOf('/_astro/page.abc.js')).toBe('public, max-age=31536000, immutable');
  expect(cacheControlOf('/zoeken/')).toBe('no-cache');
});

describe('every kind of host gets every header', () => {
  test.each(['voorbeeldstad/_headers', 'voorbeeldstad-deploy/nginx.conf', 'voorbeeldstad-deploy/Caddyfile.snippet'])('%s', (path) => {
    const text = read(path);
    for (const { name, value } of securityHeaders) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain('public, max-age=31536000, immutable');
  });
});

test('every nginx location repeats all headers', () => {
  const locations = read('voorbeeldstad-deploy/nginx.conf').split('\nlocation ').slice(1);
  expect(locations.length).toBeGreaterThan(1);
  for (const location of locations) for (const { name } of securityHeaders) expect(location).toContain(`add_header ${name} `);
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
  expect(read('voorbeeldstad/_headers').match(/Cache-Control/g)).toHaveLength(1);
});
