/** The sites that `npm run build` wrote to dist/, and the content they were made from. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { vi } from 'vitest';
import { buildCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { siteLanguage, type SiteLanguage } from '#i18n/site-language.ts';
import { createReader, type Reader } from '#i18n/reader.ts';
import { readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { today } from '#sources/today.ts';
import { parseHtml, type Element } from './html.ts';

// A thousand pages are not read in five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

export const builtMunicipalities = ['voorbeeldstad', 'venlo', 'rheden'] as const;
export type BuiltMunicipality = (typeof builtMunicipalities)[number];

export interface Page {
  /** `/ar/plekken/x/`; the Dutch 404 page keeps its file: `/404.html`. */
  readonly address: string;
  /** Without the locale: `plekken/x/`. */
  readonly path: string;
  readonly language: SiteLanguage;
  readonly html: string;
  readonly root: Element;
}

export interface BuiltSite {
  readonly id: BuiltMunicipality;
  /** Addresses of all files: `/index.html`, `/data/offers.json`. */
  readonly files: readonly string[];
  readonly pages: readonly Page[];
  readonly catalogue: Catalogue;
  readonly languages: readonly SiteLanguage[];
  readonly readers: ReadonlyMap<string, Reader>;
  /** Language id → the nested texts of its interface.json. */
  readonly interfaces: Readonly<Record<string, object>>;
  readonly read: (file: string) => string;
}

const sites = new Map<BuiltMunicipality, BuiltSite>();

/** Read once for each test file. */
export function builtSite(id: BuiltMunicipality): BuiltSite {
  const known = sites.get(id);
  if (known) return known;
  const folder = join('dist', id);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length).replaceAll('\\', '/'))
    .sort();
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const content = readContent(id, builtOn());
  const pages = files.filter((file) => extname(file) === '.html').map((file) => pageOf(file, read, content.languages));
  const site = { id, files, read, pages, ...content };
  sites.set(id, site);
  return site;
}

/** The content of a municipality as the site reads it. */
export function readContent(id: string, day: string, contentFolder = 'content') {
  const sources = readSources(id, contentFolder);
  const { catalogue } = buildCatalogue(sources, { today: day });
  if (!catalogue) throw new Error(`${id} has no catalogue.`);
  const { languages: texts } = readLanguages(sources);
  const languages = texts.map(({ id: language, about }) => siteLanguage(language, about));
  const interfaces = Object.fromEntries(texts.map((language) => [language.id, language.interface]));
  const dutch = createReader(
    languages.find((language) => language.id === 'nl')!,
    interfaces,
  );
  const readers = new Map<string, Reader>(languages.map((language) => [language.id, language.id === 'nl' ? dutch : createReader(language, interfaces, dutch)]));
  return { catalogue, languages, readers, interfaces };
}

/** The day of the build: midnight may have passed since. A calendar tells which day it was made. */
function builtOn(): string {
  const calendars = readdirSync(join('dist', 'voorbeeldstad', 'plekken'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ics'));
  const stamp = calendars[0] && /DTSTAMP:(\d{4})(\d\d)(\d\d)/.exec(readFileSync(join('dist', 'voorbeeldstad', 'plekken', calendars[0]), 'utf8'));
  return stamp ? stamp.slice(1).join('-') : today();
}

/** Read and parsed when it is first asked for: not every test looks at every page. */
function pageOf(file: string, read: (file: string) => string, languages: readonly SiteLanguage[]): Page {
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  const [first = ''] = address.slice(1).split('/');
  const language = languages.find(({ path }) => path !== '' && path === first) ?? languages.find(({ path }) => path === '')!;
  const path = address.slice(1 + (language.path === '' ? 0 : language.path.length + 1));
  let html: string | undefined;
  let root: Element | undefined;
  const page = {
    address,
    path: path === '404.html' ? '404/' : path,
    language,
    get html() {
      return (html ??= read(file));
    },
    get root() {
      return (root ??= parseHtml(page.html));
    },
  };
  return page;
}
