/** What a phone asks to put the site on its home screen, in one language. */
import type { Reader } from '#i18n/reader.ts';
import { colourOf, type Paint } from './open-door.ts';

const icons = [
  { name: 'icon-192', size: 192 },
  { name: 'icon-512', size: 512 },
  { name: 'icon-maskable-512', size: 512, purpose: 'maskable' },
] as const;

/** In words of the site itself: a long press on the icon shows them. */
const shortcuts = [
  { path: 'zoeken/', key: 'nav.find' },
  { path: 'jongeren/', key: 'youth.title' },
  { path: 'hulp-nu/', key: 'nav.helpNow' },
] as const;

/** @param municipality its name @param paint of the day: a manifest knows no other */
export function webManifest(municipality: string, paint: Paint, reader: Reader) {
  const { html, direction } = reader.language;
  return {
    // One site, in whichever language it was put on the home screen.
    id: '/',
    scope: '/',
    start_url: reader.href(''),
    name: `Open Inloop ${municipality}`,
    short_name: 'Open Inloop',
    description: reader.words('site.description', { municipality }),
    lang: html,
    dir: direction,
    display: 'standalone',
    theme_color: colourOf(paint, 'paper'),
    background_color: colourOf(paint, 'paper'),
    icons: icons.map(({ name, size, ...rest }) => ({ src: `/deel/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', ...rest })),
    shortcuts: shortcuts.map(({ path, key }) => ({ name: reader.words(key), url: reader.href(path) })),
  };
}
