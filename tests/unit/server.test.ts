import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashedFiles, securityHeadersFor } from '#headers';
import { createSiteServer } from '#server/site-server.ts';

const parent = mkdtempSync(join(tmpdir(), 'open-inloop-server-'));
const folder = join(parent, 'dist');
const imageOrigins = ['https://tegels.example.org'];
const long = '<p>Kom gerust binnen. </p>'.repeat(100);
const home = `<!doctype html><html lang="nl"><body class="home">${long}</body></html>`;
const files: Record<string, string> = {
  'index.html': home,
  'plekken/buurthuis/index.html': home,
  'plekken/buurthuis/agenda.ics': 'BEGIN:VCALENDAR',
  'data/places.geojson': '{}',
  'manifest.webmanifest': '{}',
  'icon.svg': '<svg/>',
  'font.woff2': 'x'.repeat(2000),
  'data/offers.json': '[]',
  'data/places.csv': 'id',
  'robots.txt': 'User-agent: *',
  '_astro/page.abc123.js': 'export {};',
  _headers: '/*',
  '.env': 'SECRET=1',
  '.well-known/security.txt': 'Contact: mailto:a@example.org',
  'empty/note.txt': 'no page here',
  '404.html': '<body>Niet gevonden</body>',
  'en/404/index.html': '<body>Not found</body>',
  'en/index.html': '<body>Home</body>',
};

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
}

let server: Server;
let other: { name: string; port: number } | undefined;

// node:http sends the path as it is; fetch would tidy it first.
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((done, fail) => {
    const { port } = server.address() as AddressInfo;
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        done({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString() });
      });
    });
    asked.on('error', fail);
    asked.end();
  });

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  mkdirSync(join(parent, 'dist-deploy'));
  writeFileSync(join(parent, 'dist-deploy', 'index.html'), 'secret');
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(join(parent, 'dist-deploy'), join(folder, 'linked'));
  server = createSiteServer({ folder, imageOrigins, otherSite: () => other });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.close();
  rmSync(parent, { recursive: true });
});

describe('addresses', () => {
  test('a directory answers with its page', async () => {
    expect(await ask('/plekken/buurthuis/')).toMatchObject({ status: 200, text: home });
    expect(await ask('/?q=taal')).toMatchObject({ status: 200, text: home });
  });

  test('a directory without its slash moves to the one with, and keeps the query', async () => {
    const { status, headers } = await ask('/plekken/buurthuis?wijk=west&open=nu');
    expect([status, headers.location]).toEqual([301, '/plekken/buurthuis/?wijk=west&open=nu']);
  });

  test('a directory without a page, and a file with a slash, do not exist', async () => {
    for (const path of ['/empty', '/empty/', '/robots.txt/']) expect((await ask(path)).status, path).toBe(404);
  });

  test('what does not exist answers in the language of the address', async () => {
    expect(await ask('/nergens/')).toMatchObject({ status: 404, text: files['404.html'] });
    expect(await ask('/en/nowhere/')).toMatchObject({ status: 404, text: files['en/404/index.html'] });
    expect(await ask('/pl/nigdzie/')).toMatchObject({ status: 404, text: files['404.html'] });
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/plekken/..%2f..%2f..%2fsecret.txt',
    '/plekken/..%5c..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/robots.txt%00.html',
    '/%c0%ae%c0%ae/secret.txt',
    '/%',
    '/link.txt',
    '/linked/',
    '/linked',
    '/.env',
    '/_headers',
    '//plekken/buurthuis',
    '/plekken//buurthuis/',
    'http://example.org/robots.txt',
    '*',
  ])('%s stays closed', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBe(404);
    expect(text).not.toContain('secret');
  });

  test('security.txt is served', async () => {
    expect((await ask('/.well-known/security.txt')).status).toBe(200);
  });
});

describe('headers', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/plekken/buurthuis/agenda.ics', 'text/calendar; charset=utf-8'],
    ['/data/places.geojson', 'application/geo+json; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
    ['/data/offers.json', 'application/json; charset=utf-8'],
    ['/data/places.csv', 'text/csv; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/_astro/page.abc123.js', 'text/javascript; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test('every answer has the security headers, and none has HSTS over http', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/nergens/', 'GET'],
      ['/plekken/buurthuis', 'GET'],
      ['/', 'POST'],
    ] as const) {
      const { headers } = await ask(path, {}, method);
      for (const { name, value, httpsOnly } of securityHeadersFor({ imageOrigins }))
        expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(httpsOnly ? undefined : value);
    }
  });

  test('without being told of another origin, none is allowed', async () => {
    const strict = createSiteServer({ folder });
    await new Promise<void>((done) => strict.listen(0, '127.0.0.1', done));
    const response = await fetch(`http://127.0.0.1:${String((strict.address() as AddressInfo).port)}/`);
    strict.close();
    expect(response.headers.get('content-security-policy')).not.toMatch(/https?:/);
  });

  test('only hashed files may be kept', async () => {
    expect((await ask('/_astro/page.abc123.js')).headers['cache-control']).toBe(hashedFiles.value);
    for (const path of ['/', '/data/offers.json', '/_astro/gone.js']) expect((await ask(path)).headers['cache-control'], path).toBe('no-cache');
  });

  test('an unchanged page is not sent again', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': `"other", W/${headers.etag ?? ''}` });
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag]);
  });

  test('a changed page is sent again', async () => {
    const { headers } = await ask('/robots.txt');
    writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nDisallow: /balie/');
    expect(await ask('/robots.txt', { 'if-none-match': headers.etag ?? '' })).toMatchObject({ status: 200, text: 'User-agent: *\nDisallow: /balie/' });
  });
});

describe('methods', () => {
  test('HEAD has the headers of GET and no body', async () => {
    const [head, get] = [await ask('/', {}, 'HEAD'), await ask('/')];
    expect([head.status, head.text, head.headers['content-length'], head.headers.etag]).toEqual([200, '', String(get.bytes.length), get.headers.etag]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('compression', () => {
  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['*', 'br'],
    ['deflate', undefined],
    ['', undefined],
  ])('"%s" gets %s', async (accepted, expected) => {
    const { headers, bytes } = await ask('/', { 'accept-encoding': accepted });
    const text = expected === 'br' ? brotliDecompressSync(bytes) : expected === 'gzip' ? gunzipSync(bytes) : bytes;
    expect([headers['content-encoding'], headers.vary, text.toString()]).toEqual([expected, 'Accept-Encoding', home]);
  });

  test('each encoding has its own ETag', async () => {
    const tags = await Promise.all(['br', 'gzip', 'identity'].map(async (encoding) => (await ask('/', { 'accept-encoding': encoding })).headers.etag));
    expect(new Set(tags).size).toBe(3);
  });

  test('a font is left as it is', async () => {
    const { headers } = await ask('/font.woff2', { 'accept-encoding': 'br' });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
  });
});

describe('the link to the other demo site', () => {
  test('is there from the moment the other site is', async () => {
    expect((await ask('/')).text).toBe(home);
    other = { name: 'Venlo', port: 4322 };
    const { text } = await ask('/', { host: 'localhost:4321' });
    expect(text).toMatch(/<body class="home"><aside class="demo-link"[^>]*>.*<a href="http:\/\/localhost:4322\/">.*<\/aside><p>/);
    expect((await ask('/data/offers.json')).text).toBe('[]');
    other = undefined;
    expect((await ask('/')).text).toBe(home);
  });

  test('stands where the page asks for it', async () => {
    writeFileSync(join(folder, 'en', 'index.html'), '<body><main>Home</main><!--demo-link--></body>');
    other = { name: 'Venlo', port: 4322 };
    const { text } = await ask('/en/', { host: '"><script>' });
    other = undefined;
    expect(text).toMatch(/<body><main>Home<\/main><aside .*<a href="http:\/\/127\.0\.0\.1:4322\/">.*<\/aside><\/body>/);
  });
});
