/** The icon of the site as square SVG: the open door in the painted wall. The phone rounds the corners. */
import { colourOf, type Paint } from './open-door.ts';

export const siteIcon = (paint: Paint): string => onWall(paint, door(paint));

/** For a phone that cuts its icons in a shape of its own: the door stands within the middle four fifths, where no shape cuts. */
export const maskableIcon = (paint: Paint): string => onWall(paint, `<g transform="translate(4.8 3.4) scale(.7)">${door(paint)}</g>`);

function onWall(paint: Paint, drawing: string): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">',
    `<path fill="${colourOf(paint, 'wall')}" d="M0 0h32v32H0z"/>`,
    drawing,
    '</svg>',
  ].join('');
}

function door(paint: Paint): string {
  const [lamp, leaf, wood] = ['lamp', 'leaf', 'on-wall'].map((role) => colourOf(paint, role));
  return [
    `<path fill="${wood}" d="M6 4h20v28H6z"/>`,
    `<path fill="${lamp}" d="M8 6h16v26H8z"/>`,
    `<path fill="${leaf}" d="m8 6 6.5 3v20L8 32z"/>`,
    `<circle fill="${lamp}" cx="12.6" cy="19" r="0.9"/>`,
  ].join('');
}
