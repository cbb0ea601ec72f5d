import { describe, expect, test, vi } from 'vitest';
import { securityHeadersFor } from '#headers';
import { adminVariables, searchOrigin, searchServer } from '#sources/search-server.ts';
import { siteNeeds } from '../../src/tools/site-needs.ts';

const key = 'only-for-searching';
const read = (SEARCH_URL: string, more: Readonly<Record<string, string>> = {}) => searchServer({ SEARCH_URL, SEARCH_KEY: key, ...more });

describe('the settings of a search server', () => {
  test('are none when nobody set them', () => {
    expect(searchServer({})).toBeUndefined();
    expect(searchServer({ SEARCH_URL: '', SEARCH_KEY: ' ' })).toBeUndefined();
  });

  test('are both there, or the site is not made', () => {
    expect(() => searchServer({ SEARCH_URL: '/zoekmachine' })).toThrow('SEARCH_KEY niet');
    expect(() => searchServer({ SEARCH_KEY: key })).toThrow('SEARCH_URL niet');
  });

  test.each([
    ['/zoekmachine', '/zoekmachine', undefined],
    ['/zoek/machine/', '/zoek/machine', undefined],
    ['https://zoek.example.org', 'https://zoek.example.org', 'https://zoek.example.org'],
    ['https://zoek.example.org:8443/venlo/', 'https://zoek.example.org:8443/venlo', 'https://zoek.example.org:8443'],
    ['http://localhost:7700', 'http://localhost:7700', 'http://localhost:7700'],
    ['http://127.0.0.1:7700/', 'http://127.0.0.1:7700', 'http://127.0.0.1:7700'],
  ])('%s is an address', (written, url, origin) => {
    const server = read(written);
    expect(server).toEqual({ url, key });
    expect(searchOrigin(server!)).toBe(origin);
  });

  test.each([
    '/',
    'zoekmachine',
    '//zoek.example.org',
    'http://zoek.example.org',
    'ftp://zoek.example.org',
    'javascript:alert(1)',
    'https://wie:wachtwoord@zoek.example.org',
    'https://zoek.example.org/?a=b',
    'https://zoek.example.org/#a',
    "https://zoek.example.org;script-src 'unsafe-inline'",
    '/zoek machine',
    '/zoek?a=b',
    '/../machine"',
  ])('%j is none', (written) => {
    expect(() => read(written)).toThrow('SEARCH_URL moet');
  });

  test.each(adminVariables)('never hold the key in %s, and the message does not tell it', (name) => {
    const wrong = () => read('/zoekmachine', { [name]: ` ${key} ` });
    expect(wrong).toThrow(name);
    expect(wrong).not.toThrow(key);
    expect(read('/zoekmachine', { [name]: 'another' })).toEqual({ url: '/zoekmachine', key });
  });

  test('hold nothing else of the environment', () => {
    expect(read('/zoekmachine', { MEILI_URL: 'http://meili:7700', HOME: '/root' })).toEqual({ url: '/zoekmachine', key });
  });
});

describe('the policy', () => {
  const policy = (connectOrigins?: readonly string[]) =>
    securityHeadersFor({ imageOrigins: [], ...(connectOrigins && { connectOrigins }) }).find(({ name }) => name === 'Content-Security-Policy')!.value;

  test('lets scripts ask a search server elsewhere, and nothing more', () => {
    const elsewhere = policy(['https://zoek.example.org']);
    expect(elsewhere).toContain("; connect-src 'self' https://zoek.example.org; ");
    expect(elsewhere.replace(' https://zoek.example.org', '')).toBe(policy());
  });

  test.each([
    ['https://zoek.example.org/venlo', ['https://zoek.example.org']],
    ['/zoekmachine', undefined],
  ])('of a site with its server at %s', (url, connectOrigins) => {
    vi.stubEnv('SEARCH_URL', url);
    vi.stubEnv('SEARCH_KEY', key);
    expect(siteNeeds('voorbeeldstad').connectOrigins).toEqual(connectOrigins);
    vi.unstubAllEnvs();
  });
});
