/** The icon of the site as square SVG: the open door in the painted wall. The phone rounds the corners. */
import { colourOf, type Paint } from './open-door.ts';

export function siteIcon(paint: Paint): string {
  const [wall, lamp, leaf, wood] = ['wall', 'lamp', 'leaf', 'on-wall'].map((role) => colourOf(paint, role));
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">',
    `<path fill="${wall}" d="M0 0h32v32H0z"/>`,
    `<path fill="${wood}" d="M6 4h20v28H6z"/>`,
    `<path fill="${lamp}" d="M8 6h16v26H8z"/>`,
    `<path fill="${leaf}" d="m8 6 6.5 3v20L8 32z"/>`,
    `<circle fill="${lamp}" cx="12.6" cy="19" r="0.9"/>`,
    '</svg>',
  ].join('');
}
