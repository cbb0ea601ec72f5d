/** The colours of a theme, read from the style sheets themselves: what is drawn at build and what is tested is what visitors see. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('src', 'styles', 'themes');

/** Role → `#rrggbb`, with the names of `tokens.css` without their dashes: `paper`, `on-ink`, `lamp`. */
export type Paint = Readonly<Record<string, string>>;

/** The themes there are, by name. */
export const themeNames = (): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.css'))
    .map((file) => file.replace(/\.css$/, ''))
    .sort();

/** @throws when there is no such theme, or when it leaves out a paint that a role asks for */
export function readThemePaint(theme: string): { readonly day: Paint; readonly night: Paint } {
  if (!themeNames().includes(theme)) throw new Error(`There is no theme "${theme}" in ${folder}. Choose one of ${themeNames().join(', ')}, or add its file.`);
  const paints = declarationsIn(readFileSync(join(folder, `${theme}.css`), 'utf8'));
  const tokens = readFileSync(join('src', 'styles', 'tokens.css'), 'utf8');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const day = declarationsIn(light);
  const night = new Map([...day, ...declarationsIn(dark)]);
  const resolved = (roles: ReadonlyMap<string, string>): Paint =>
    Object.fromEntries(
      [...roles].flatMap(([role, value]) => {
        const name = /^var\(--((?:day|night)-[\w-]+)\)$/.exec(value)?.[1];
        const colour = name === undefined ? value : paints.get(name);
        if (colour === undefined) throw new Error(`src/styles/themes/${theme}.css has no --${String(name)}, which the role --${role} needs.`);
        return /^#[\da-f]{6}$/i.test(colour) ? [[role, colour] as const] : [];
      }),
    );
  return { day: resolved(day), night: resolved(night) };
}

const declarationsIn = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
