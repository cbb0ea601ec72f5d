/** One SVG file with every pictogram the site uses: Tabler icons and our own doors. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const iconFolder = join('node_modules', '@tabler', 'icons', 'icons', 'outline');

/** The pictograms of the interface; those of the taxonomy come from its own files. */
export const interfacePictograms = [
  'adjustments-horizontal',
  'alert-triangle',
  'arrow-right',
  'accessible',
  'backpack',
  'bike',
  'bookmark',
  'bus',
  'cake',
  'calendar-check',
  'calendar-event',
  'calendar-plus',
  'calendar-week',
  'checks',
  'chevron-down',
  'circle-plus',
  'clock',
  'coffee',
  'coin-euro',
  'copy',
  'database',
  'door-enter',
  'external-link',
  'eye-off',
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
  'moon',
  'brand-whatsapp',
  'pencil',
  'pencil-question',
  'printer',
  'phone',
  'route',
  'search',
  'share-2',
  'snowflake',
  'soup',
  'star',
  'sun',
  'text-size',
  'toilet-paper',
  'trash',
  'user-question',
  'user-shield',
  'users',
  'walk',
  'wheelchair',
  'world',
  'x',
  'list',
  'speakerphone',
  'building-community',
  'volume',
  'player-play',
  'player-stop',
] as const;

const frame = 'd="M1 58h42M6 57V3.5h32V57" fill="none" stroke-width="3.5"';
const lit = '<path d="M7.5 5h29v53h-29z" fill="var(--lamp, #ffc72c)"/>';
const leaf = (shape: string, knob: number) =>
  `<path d="${shape}" fill="var(--leaf, #22604c)"/><circle cx="${String(knob)}" cy="33" r="2" fill="var(--lamp, #ffc72c)"/>`;

// The door says the state in a picture: light behind it, a strip of light, none, or a question. Words always stand beside it.
const doors: Record<string, string> = {
  'door-open': `${lit}${leaf('M7.5 5 22 10.5v43L7.5 58Z', 18)}<path ${frame} stroke="currentColor"/>`,
  'door-later': `${lit}${leaf('M7.5 5h23v52l-23 1Z', 26)}<path ${frame} stroke="currentColor"/>`,
  'door-closed': `<path ${frame} stroke="var(--line, #66786e)"/><path d="M13 10.5h18v16H13zM13 33.5h18v17H13z" fill="none" stroke="var(--line, #66786e)" stroke-width="2"/><circle cx="34" cy="30" r="1.6" fill="var(--line, #66786e)"/>`,
  'door-unknown': `<path ${frame} stroke="var(--line, #66786e)" stroke-dasharray="5 4"/><path d="M17 24.5a5.2 5.2 0 1 1 7.6 4.6c-1.7.9-2.6 1.9-2.6 4v.9M22 40v.1" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round"/>`,
};

/** @throws when Tabler has no outline icon of that name */
function symbol(name: string): string {
  const own = doors[name];
  if (own !== undefined) return `<symbol id="${name}" viewBox="0 0 44 60">${own}</symbol>`;
  const path = join(iconFolder, `${name}.svg`);
  if (!existsSync(path)) throw new Error(`There is no pictogram "${name}". Choose an outline icon of tabler.io/icons.`);
  const drawing = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${drawing.replace(/\s+/g, ' ').trim()}</symbol>`;
}

export function pictogramSprite(names: Iterable<string>): string {
  const all = [...new Set([...Object.keys(doors), ...interfacePictograms, ...names])].sort();
  return `<svg xmlns="http://www.w3.org/2000/svg">${all.map(symbol).join('')}</svg>\n`;
}
