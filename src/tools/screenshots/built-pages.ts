/** What was built of a municipality, as far as its files tell. */
import { readdirSync, readFileSync } from 'node:fs';
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

const monthName = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(1970, month, 1)));

/** The day a site was made for, `2026-11-22`, as the foot of a Dutch page says it: "Gemaakt op 22 november 2026." */
export const dayMadeFor = (html: string): string | undefined => {
  const foot = html.slice(Math.max(0, html.lastIndexOf('<footer')));
  const [, day, month, year] = [...foot.matchAll(new RegExp(`\\b(\\d{1,2}) (${months.join('|')}) (\\d{4})\\b`, 'g'))].at(-1) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  return [year, String(months.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
};

export const readFrontPage = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');
