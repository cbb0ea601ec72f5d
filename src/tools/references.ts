/** Which files of a built site a file needs: found in its text, so that what the bundler makes of an import, a worker or a font doesn't matter. */
import { posix } from 'node:path';

const elements = /<(?:script|link|img|source|use|image)\b[^>]*>/g;
const shownLinks = /\srel="(?:stylesheet|icon|preload|modulepreload)"/;
const addresses = /\s(?:src|srcset|href)="([^"]*)"/g;
const quoted = /["'`(]([^"'`()\s]+\.\w+)(?=["'`)])/g;

/** Paths named in a page, as they stand there: of scripts, styles and pictures, never of other pages. */
const inPage = (html: string) =>
  [...html.matchAll(elements)]
    .filter(([element]) => !element.startsWith('<link') || shownLinks.test(element))
    .flatMap(([element]) => [...element.matchAll(addresses)])
    .flatMap(([, address = '']) => address.split(',').map((candidate) => candidate.trim().split(/[\s#]/)[0] ?? ''));

// The list of a late import names its files without the slash at the start.
const inScriptOrStyle = (text: string) => [...text.matchAll(quoted)].flatMap(([, name = '']) => (name.startsWith('_astro/') ? [`/${name}`] : [name]));

/** @param file its path in the site: `/_astro/desk.abc123.js` @returns paths from the root of the site, also of what may not be there */
export function referencesIn(file: string, text: string): string[] {
  if (file.endsWith('.html')) return inPage(text).filter((path) => /^\/(?!\/)/.test(path));
  if (!/\.(?:css|js)$/.test(file)) return [];
  return inScriptOrStyle(text)
    .filter((name) => /^(?:\.{0,2}\/)(?!\/)/.test(name))
    .map((name) => posix.resolve(posix.dirname(file), name));
}
