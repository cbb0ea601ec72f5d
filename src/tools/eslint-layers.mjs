/**
 * Who may import whom, as lint rules:
 * domain ◄ sources, projections, search, i18n ◄ islands ◄ pages, layouts, components; tools ► domain, sources, search, i18n, projections, server.
 * One row per layer: the folder, what it may import, and why not more.
 */
import tseslint from 'typescript-eslint';

const layers = [
  'domain',
  'sources',
  'projections',
  'i18n',
  'search',
  'islands',
  'components',
  'layouts',
  'styles',
  'server',
  'service-worker',
  'tools',
  'pages',
];

const rows = [
  { layer: 'domain', may: [], why: 'the domain knows only itself, so that it runs the same in the build, in the browser and in a test' },
  { layer: 'i18n', may: ['domain'], why: 'words are chosen from the model alone; who shows them is not their business' },
  { layer: 'search', may: ['domain'], why: 'search must be usable without the site' },
  { layer: 'sources', may: ['domain'], why: 'sources only read; they hand over what the domain describes' },
  { layer: 'projections', may: ['domain', 'i18n'], why: 'a projection turns the model into one output and reads nothing else' },
  {
    layer: 'islands',
    may: ['domain', 'i18n', 'search', 'projections', 'styles'],
    why: 'islands run in the browser: everything they import is sent to a phone',
  },
  { layer: 'server', may: ['headers'], why: 'the server hands out files and knows nothing of what is in them' },
  { layer: 'service-worker', may: [], why: 'it runs beside the pages and stays on the device: it must not change because something else does' },
  {
    layer: 'tools',
    may: ['domain', 'sources', 'search', 'i18n', 'projections', 'server', 'headers'],
    why: 'tools run without Astro and cannot load components',
  },
  ...['components', 'layouts', 'pages'].map((layer) => ({
    layer,
    may: ['domain', 'sources', 'projections', 'i18n', 'search', 'islands', 'components', 'layouts', 'styles', 'headers'],
    why: 'nothing imports pages or tools, and a page does not know how it is served',
  })),
];

const foldersOf = (layer) => (layer === 'search' ? ['search/**'] : [`src/${layer}/**`]);

// Not even a page imports a page: what two pages share is a component.
const forbiddenNames = ({ layer, may }) => [...layers, 'headers'].filter((name) => (name !== layer || name === 'pages') && !may.includes(name)).join('|');

// A `group: ['#…']` pattern is silently ignored (a leading # is a comment there), hence `regex`.
const patternsOf = (row) => [
  { regex: `^#(?:${forbiddenNames(row)})(?:/|$)`, message: `${row.layer} must not import this: ${row.why}.` },
  {
    regex: `^(?:\\.\\./)+(?:src/)?(?:(?:${layers.join('|')})/|headers\\.ts$)`,
    message: 'Import another layer by its alias (#domain/… and so on), so that the direction can be checked.',
  },
];

const pure = 'The domain is pure: no packages and nothing of Node. Only a *.schema.ts file may use zod; elsewhere `import type` will do.';
const packagesOfDomain = { regex: '^(?!#|\\.\\.?/|(?:astro/)?zod$)', message: pure };
const zodOfDomain = { regex: '^(?:astro/)?zod$', allowTypeImports: true, message: pure };

// One value imported from a file that builds a zod schema brings all of zod (84 kB) to the phone; a type costs nothing.
const schemaValues = {
  regex: '\\.schema\\.ts$',
  allowTypeImports: true,
  message: 'Use `import type` here: a value from a schema file would send zod to the browser.',
};

const runsInTheBrowser = new Set(['islands', 'search']);

// The import rule does not see `import('…')`. A slash would end the pattern of a selector, hence \\x2F.
const lateImports = (patterns) =>
  patterns.map(({ regex, message }) => ({ selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\x2F')}/]`, message }));

const importRule = (patterns, syntax = []) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
  'no-restricted-syntax': ['error', ...lateImports(patterns), ...syntax],
});

const clock = 'The domain has no clock: take `now` or `today` as an argument.';
const outsideWorld = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
  'Buffer',
  'globalThis',
  'performance',
];

const pureDomain = {
  'no-restricted-globals': [
    'error',
    ...outsideWorld.map((name) => ({ name, message: 'The domain is pure: what it needs from outside is an argument.' })),
    { name: 'setTimeout', message: clock },
    { name: 'setInterval', message: clock },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: clock },
    { object: 'Math', property: 'random', message: 'The domain gives the same answer each time.' },
  ],
};

const clockSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.name='Date']", message: clock },
];

const [domain] = rows;

export const layerConfigs = [
  ...rows.map((row) => ({
    name: `layers/${row.layer}`,
    files: foldersOf(row.layer),
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: importRule([...patternsOf(row), ...(runsInTheBrowser.has(row.layer) ? [schemaValues] : [])]),
  })),
  {
    name: 'layers/domain-is-pure',
    files: ['src/domain/**'],
    rules: { ...pureDomain, ...importRule([...patternsOf(domain), packagesOfDomain, zodOfDomain], clockSyntax) },
  },
  {
    name: 'layers/domain-schemas',
    files: ['src/domain/**/*.schema.ts'],
    rules: importRule([...patternsOf(domain), packagesOfDomain], clockSyntax),
  },
];
