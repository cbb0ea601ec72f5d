/** Writes the headers of src/headers.ts in the format of each kind of host, for one built municipality. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawings, extraMediaTypes, hashedFiles, otherFiles, securityHeadersFor } from '#headers';
import type { ResponseHeader, SiteNeeds } from '#headers';
import { nginxSearch } from './nginx-search.ts';

type HeaderList = readonly ResponseHeader[];

const indent = (lines: readonly string[], spaces: number) => lines.map((line) => `${' '.repeat(spaces)}${line}`);

/** The `_headers` file of Netlify and Cloudflare Pages. */
export const hostedHeaders = (security: HeaderList): string =>
  [
    '/*',
    ...indent(
      security.map(({ name, value }) => `${name}: ${value}`),
      2,
    ),
    '',
    // A second Cache-Control under /* would be joined to this one; both hosts already send max-age=0, must-revalidate for the rest.
    `${hashedFiles.prefix}*`,
    `  Cache-Control: ${hashedFiles.value}`,
    '',
    drawings.prefix,
    `  Cache-Control: ${drawings.value}`,
    '',
  ].join('\n');

// Without `always`: an error answer must not be kept for a year.
const nginxLocation = (match: string, cacheControl: string, rest: readonly string[]) => [
  `location ${match} {`,
  ...indent([...rest, `add_header Cache-Control "${cacheControl}";`], 2),
  '}',
  '',
];

/** An nginx include. `languages` are the path prefixes that have their own page for "not found". */
export const nginxHeaders = (security: HeaderList, languages: readonly string[] = []): string => {
  const added = security.map(({ name, value }) => `add_header ${name} "${value}" always;`);
  return [
    '# Include this in the https server { } block, after its own `root`.',
    '# add_header in a location drops the inherited ones, so every location repeats them all.',
    'absolute_redirect off;',
    'set $not_found /404.html;',
    ...languages.map((language) => `if ($uri ~ ^/${language}/) { set $not_found /${language}/404/index.html; }`),
    'error_page 404 $not_found;',
    'if (-d $request_filename) { rewrite ^(.*[^/])$ $1/ permanent; }',
    'charset utf-8;',
    `charset_types text/css text/plain text/xml application/javascript application/json ${[...extraMediaTypes.values()].join(' ')};`,
    'location = /_headers { return 404; }',
    '',
    ...added,
    '',
    ...nginxLocation('/', otherFiles.value, ['try_files $uri $uri/index.html =404;', ...added]),
    ...nginxLocation(`^~ ${hashedFiles.prefix}`, hashedFiles.value, added),
    ...nginxLocation(`= ${drawings.prefix}`, drawings.value, added),
    ...nginxLocation(`~ \\.(?:${[...extraMediaTypes.keys()].join('|')})$`, otherFiles.value, [
      `types { ${[...extraMediaTypes].map(([extension, type]) => `${type} ${extension};`).join(' ')} }`,
      ...added,
    ]),
  ].join('\n');
};

const caddyNotFound = (match: string, page: string) => [`handle${match} {`, `  rewrite * ${page}`, '  file_server', '}'];

/** Lines for the site block of a Caddyfile. `languages` as for nginx. */
export const caddyHeaders = (security: HeaderList, languages: readonly string[] = []): string =>
  [
    '# Put these lines in the site block of your Caddyfile, between `root` and `file_server`.',
    'header {',
    ...indent(
      security.map(({ name, value }) => `${name} "${value}"`),
      2,
    ),
    '}',
    '# Only files that are there: an error answer must not be kept for a year.',
    '@hashed {',
    `  path ${hashedFiles.prefix}*`,
    '  file',
    '}',
    `header @hashed Cache-Control "${hashedFiles.value}"`,
    `@drawings path ${drawings.prefix}`,
    `header @drawings Cache-Control "${drawings.value}"`,
    `@other not path ${hashedFiles.prefix}* ${drawings.prefix}`,
    `header @other Cache-Control "${otherFiles.value}"`,
    // Deferred, because file_server removes the type of a file it does not know.
    ...[...extraMediaTypes].flatMap(([extension, type]) => [
      `@${extension} path *.${extension}`,
      `header @${extension} {`,
      `  Content-Type "${type}; charset=utf-8"`,
      '  defer',
      '}',
    ]),
    'error /_headers 404',
    'handle_errors {',
    ...indent(
      languages.flatMap((language) => caddyNotFound(` /${language}/*`, `/${language}/404/`)),
      2,
    ),
    ...indent(caddyNotFound('', '/404.html'), 2),
    '}',
    '',
  ].join('\n');

const languagesWithNotFound = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((child) => child.isDirectory() && existsSync(join(folder, child.name, '404', 'index.html')))
    .map((child) => child.name)
    .sort();

/**
 * Writes `<root>/<id>/_headers` (read by the host) and `<root>/<id>-deploy/` (for whoever runs the web server, not served).
 * Needs the built site.
 */
export const writeHeaders = (municipalityId: string, needs: SiteNeeds, root = 'dist'): void => {
  const site = join(root, municipalityId);
  const deploy = `${site}-deploy`;
  const languages = languagesWithNotFound(site);
  const security = securityHeadersFor(needs);
  mkdirSync(deploy, { recursive: true });
  writeFileSync(join(site, '_headers'), hostedHeaders(security));
  writeFileSync(join(deploy, 'nginx.conf'), nginxHeaders(security, languages));
  writeFileSync(join(deploy, 'nginx-search.conf'), nginxSearch({ municipality: municipalityId, security }));
  writeFileSync(join(deploy, 'Caddyfile.snippet'), caddyHeaders(security, languages));
};
