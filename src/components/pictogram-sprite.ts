/** One SVG file with every pictogram the site uses: Tabler icons and our own doors. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const iconFolder = join('node_modules', '@tabler', 'icons', 'icons', 'outline');

/** The pictograms of the interface; those of the taxonomy come from its own files. */
export const interfacePictograms = [
  'adjustments-horizontal',
  'alert-triangle',
  'arrow-right',
  'backpack',
  'bus',
  'calendar-check',
  'calendar-plus',
  'calendar-week',
  'checks',
  'clock',
  'coffee',
  'coin-euro',
  'door-enter',
  'external-link',
  'help-circle',
  'home',
  'info-circle',
  'language',
  'lock',
  'mail',
  'mail-forward',
  'map',
  'map-pin',
  'message',
  'message-2',
  'brand-whatsapp',
  'pencil',
  'phone',
  'route',
  'search',
  'snowflake',
  'soup',
  'toilet-paper',
  'user-question',
  'users',
  'wheelchair',
  'world',
  'x',
  'list',
  'speakerphone',
  'building-community',
] as const;

// The door says the state in a picture: light behind it, a strip of light, none, or a question. Words always stand beside it.
const doors: Record<string, string> = {
  'door-open':
    '<rect x="5" y="2.5" width="14" height="19" fill="var(--lamp, #ffc72c)" stroke="currentColor" stroke-width="1.5"/><path d="M5 2.5 11 5v14.5L5 21.5Z" fill="var(--leaf, #22604c)" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>',
  'door-later':
    '<rect x="5" y="2.5" width="14" height="19" fill="var(--lamp, #ffc72c)" stroke="currentColor" stroke-width="1.5"/><path d="M5 2.5 15.5 4v16.5L5 21.5Z" fill="var(--leaf, #22604c)" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/>',
  'door-closed':
    '<rect x="5" y="2.5" width="14" height="19" fill="none" stroke="currentColor" stroke-width="1.5"/><circle cx="15.5" cy="12.5" r="1.1" fill="currentColor"/>',
  'door-unknown':
    '<rect x="5" y="2.5" width="14" height="19" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.5 2"/><path d="M10 10.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6.9v.6M12 16v.01" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round"/>',
};

/** @throws when Tabler has no outline icon of that name */
function symbol(name: string): string {
  const own = doors[name];
  if (own !== undefined) return `<symbol id="${name}" viewBox="0 0 24 24">${own}</symbol>`;
  const path = join(iconFolder, `${name}.svg`);
  if (!existsSync(path)) throw new Error(`There is no pictogram "${name}". Choose an outline icon of tabler.io/icons.`);
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${drawing.replace(/\s+/g, ' ').trim()}</symbol>`;
}

export function pictogramSprite(names: Iterable<string>): string {
  const all = [...new Set([...Object.keys(doors), ...interfacePictograms, ...names])].sort();
  return `<svg xmlns="http://www.w3.org/2000/svg">${all.map(symbol).join('')}</svg>\n`;
}
