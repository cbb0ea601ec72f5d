/** The site and its search server on one machine: compose.yaml, the nginx server that is generated for it, and the server the checks run against. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { securityHeadersFor } from '#headers';
import { nginxSearch, searchPath } from '../../src/tools/nginx-search.ts';
import { writeHeaders } from '../../src/tools/write-headers.ts';

const root = mkdtempSync(join(tmpdir(), 'open-inloop-search-deployment-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('the nginx server', () => {
  let conf = '';
  beforeAll(() => {
    mkdirSync(join(root, 'dorp'));
    writeHeaders('dorp', { imageOrigins: [] }, root);
    conf = readFileSync(join(root, 'dorp-deploy/nginx-search.conf'), 'utf8');
  });

  /** The lines without comments and quoted texts: those hold no braces that count. */
  const bare = () => conf.replaceAll(/^\s*#.*$/gm, '').replaceAll(/"[^"]*"/g, '""');
  const locations = () => [...bare().matchAll(/location (\S+ \S+) \{/g)].map(([, match]) => match);
  const within = (match: string) => {
    const text = bare();
    const from = text.indexOf(`location ${match} {`);
    return text.slice(from, text.indexOf('proxy_pass', from) + 200).split('\n    }')[0]!;
  };

  test('closes what it opens and ends every line', () => {
    expect(bare().split('{')).toHaveLength(bare().split('}').length);
    for (const line of bare().split('\n')) if (line.trim() !== '') expect(line).toMatch(/[;{}]$/);
  });

  test('lets through three addresses, and no others', () => {
    const index = `~ ^${searchPath}/indexes/(?<search_index>dorp_[a-z][a-z0-9-]*)/search$`;
    expect(locations()).toEqual([`^~ ${searchPath}/`, `= ${searchPath}/multi-search`, `= ${searchPath}/health`, index]);
    expect([...bare().matchAll(/proxy_pass (\S+);/g)].map(([, to]) => to)).toEqual([
      '$search_server/multi-search',
      '$search_server/health',
      '$search_server/indexes/$search_index/search',
    ]);
    expect(within(`= ${searchPath}/multi-search`)).toContain('if ($request_method != POST) { return 405; }');
    expect(within(`= ${searchPath}/health`)).toContain('if ($request_method != GET) { return 405; }');
    expect(within(index)).toContain('if ($request_method != POST) { return 405; }');
    expect(bare()).toMatch(/\n {4}return 404;\n {2}\}\n\}\n$/);
  });

  test.each(['dorp_nl', 'dorp_zh-hant'])('reads the index %s', (index) => {
    expect(`${searchPath}/indexes/${index}/search`).toMatch(new RegExp(within(/~ (\^\S+)/.exec(conf)![0]).match(/~ (\^\S+) \{/)![1]!));
  });

  test.each(['stad_nl', 'building-dorp_nl', 'dorp_nl/../keys', 'dorp_', 'xdorp_nl', 'dorp_nl%2f'])('does not read the index %s', (index) => {
    expect(`${searchPath}/indexes/${index}/search`).not.toMatch(new RegExp(within(/~ (\^\S+)/.exec(conf)![0]).match(/~ (\^\S+) \{/)![1]!));
  });

  test('gives every answer the headers of the site: no location below drops them by an add_header of its own', () => {
    const [outer, ...inner] = conf.split(/\n {4}location /);
    for (const { name, value } of securityHeadersFor({ imageOrigins: [] })) expect(outer).toContain(`    add_header ${name} "${value}" always;`);
    expect(outer).toContain('add_header Cache-Control "no-store" always;');
    expect(inner).toHaveLength(3);
    expect(inner.join('')).not.toContain('add_header');
    expect(conf).toContain('include /srv/dist/dorp-deploy/nginx.conf;');
  });

  test('knows the search server before any location is chosen: a location below does not see what is set in one above it', () => {
    const [server] = bare().split('location ');
    expect(server).toContain('set $search_server http://meilisearch:7700;');
    expect(bare().match(/\bset \$/g)).toHaveLength(1);
  });

  test('keeps no questions: no access log, only disasters in the other, and no body or answer on the disk', () => {
    expect(bare()).toContain('access_log off;');
    expect(bare()).not.toMatch(/access_log (?!off)/);
    expect(bare()).toContain('error_log /dev/stderr crit;');
    const sizeOf = (name: string) => new RegExp(`${name} (\\w+);`).exec(bare())?.[1];
    expect(sizeOf('client_body_buffer_size')).toBe(sizeOf('client_max_body_size'));
    expect(sizeOf('proxy_max_temp_file_size')).toBe('0');
  });

  test('limits how often somebody asks, and says so with 429', () => {
    expect(bare()).toMatch(/^limit_req_zone \$binary_remote_addr zone=search_dorp:10m rate=\d+r\/s;$/m);
    expect(bare()).toMatch(/limit_req zone=search_dorp burst=\d+ nodelay;/);
    expect(bare()).toContain('limit_req_status 429;');
  });

  test('passes the key of the visitor on, and no cookies', () => {
    expect(bare()).not.toMatch(/proxy_set_header Authorization/i);
    expect(bare()).toContain('proxy_set_header Cookie "";');
  });

  test('takes a name for what it is, not for a pattern', () => {
    expect(nginxSearch({ municipality: 'sint.dorp', security: [] })).toContain(String.raw`sint\.dorp_[a-z]`);
  });
});

interface Service {
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly (string | object)[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly options?: string;
}

const compose = parse(readFileSync('compose.yaml', 'utf8')) as { services: Record<'meilisearch' | 'site', Service>; volumes: Record<string, unknown> };
const { meilisearch, site } = compose.services;

describe('compose.yaml', () => {
  test('runs the search server in production, with a secret of the environment, and tells nobody about it', () => {
    expect(meilisearch.environment).toMatchObject({ MEILI_ENV: 'production', MEILI_NO_ANALYTICS: 'true' });
    expect(meilisearch.environment?.MEILI_MASTER_KEY).toMatch(/^\$\{MEILI_MASTER_KEY:\?.+\}$/);
    expect(meilisearch.healthcheck?.test.join(' ')).toContain('/health');
  });

  test('lets nobody outside reach the search server itself', () => {
    for (const port of meilisearch.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test('keeps the index in a volume that is there', () => {
    expect(meilisearch.volumes).toEqual([`${Object.keys(compose.volumes).join()}:/meili_data`]);
  });

  test('gives nginx the site and the server that is generated for it, to read only', () => {
    expect(site.volumes).toEqual([
      './dist:/srv/dist:ro',
      {
        type: 'bind',
        source: expect.stringMatching(/^\.\/dist\/\$\{MUNICIPALITY:\?.+\}-deploy\/nginx-search\.conf$/),
        target: '/etc/nginx/conf.d/default.conf',
        read_only: true,
        // A file that isn't there would become a folder, which the next build could not write over.
        bind: { create_host_path: false },
      },
    ]);
  });
});

test('the checks on GitHub run against the search server that is deployed, with the key it has there', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as {
    jobs: Record<'checks', { services: Record<'meilisearch', Service>; steps: readonly { run?: string; env?: Record<string, string> }[] }>;
  };
  const service = jobs.checks.services.meilisearch;
  const tests = jobs.checks.steps.find(({ run }) => run?.includes('.ci/run'));
  expect(service.image).toBe(meilisearch.image);
  expect(service.image).toBe('getmeili/meilisearch:v1.50');
  expect(service.options).toContain('/health');
  expect(service.env?.MEILI_MASTER_KEY?.length).toBeGreaterThanOrEqual(16);
  expect(tests?.env).toEqual({ MEILI_URL: 'http://127.0.0.1:7700', MEILI_MASTER_KEY: service.env?.MEILI_MASTER_KEY });
  expect(service.ports).toEqual(['7700:7700']);
});
