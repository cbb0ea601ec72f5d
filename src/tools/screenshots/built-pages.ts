/** What was built of a municipality, as far as its files tell. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Language → the addresses of its pages without their locale: `''`, `plekken/x/`. */
export type BuiltPages = Readonly<Record<string, readonly string[]>>;

/** @param all the languages of the site: the first part of an address that isn't one of them is Dutch */
export const builtPages = (folder: string, languages: readonly string[], all: readonly string[]): BuiltPages => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.slice(0, -'index.html'.length))
    .sort();
  const languageOf = (path: string) => all.find((language) => path.startsWith(`${language}/`)) ?? 'nl';
  const pagesIn = (language: string) =>
    paths.filter((path) => languageOf(path) === language).map((path) => (language === 'nl' ? path : path.slice(language.length + 1)));
  return Object.fromEntries(languages.map((language) => [language, pagesIn(language)]));
};

/** The day a site was made for, `2026-11-22`, as every page of it says. */
export const dayMadeFor = (html: string): string | undefined => /<html[^>]* data-made="(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1];

export const readFrontPage = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

/** Whether a site was built after the last change to what it is made from. */
export const isFresh = (folder: string, sources: readonly string[]): boolean => {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return false;
  const built = statSync(page).mtimeMs;
  return sources.every((source) => readdirSync(source, { recursive: true, encoding: 'utf8' }).every((file) => statSync(join(source, file)).mtimeMs <= built));
};
