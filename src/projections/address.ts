/** An address as lines to read, and the ways to plan a route to it. */
import type { InterfaceKey } from '#i18n/interface-key.ts';
import type { Where } from '#domain/where.schema.ts';

/** Street with number, then postcode with town; only what is known. Empty when there is no address. */
export function addressLines(where: Where): readonly string[] {
  if (where.kind !== 'address') return [];
  const known = (part: string) => (part === 'unknown' ? '' : part);
  const street = where.street === 'unknown' ? '' : `${where.street} ${known(where.houseNumber)}`.trim();
  return [street, `${known(where.postcode)} ${where.town}`.trim()].filter((line) => line !== '');
}

/** Whether somebody could stand before the door with what is known. */
export const hasStreet = (where: Where) => where.kind === 'address' && where.street !== 'unknown';

export interface RouteLink {
  readonly key: InterfaceKey;
  readonly href: string;
  readonly pictogram: string;
}

/** Links that open a map or a journey planner elsewhere; none without at least a street. A link is only a link: nothing is asked of those sites. */
export function routeLinks(where: Where, name: string): RouteLink[] {
  if (where.kind !== 'address' || (!hasStreet(where) && !where.position)) return [];
  const { position } = where;
  const address = hasStreet(where) ? addressLines(where).join(', ') : undefined;
  const links: RouteLink[] = [];
  if (position) {
    const point = `${String(position.latitude)},${String(position.longitude)}`;
    links.push({ key: 'where.openMaps', href: `geo:${point}?q=${point}(${encodeURIComponent(name)})`, pictogram: 'route' });
  } else if (address !== undefined) {
    links.push({ key: 'where.openMaps', href: `geo:0,0?q=${encodeURIComponent(address)}`, pictogram: 'route' });
  }
  if (address !== undefined)
    links.push({ key: 'where.publicTransport', href: `https://9292.nl/reisadvies?naar=${encodeURIComponent(address)}`, pictogram: 'bus' });
  links.push(
    position
      ? {
          key: 'where.onMap',
          href: `https://www.openstreetmap.org/?mlat=${String(position.latitude)}&mlon=${String(position.longitude)}#map=18/${String(position.latitude)}/${String(position.longitude)}`,
          pictogram: 'map',
        }
      : { key: 'where.onMap', href: `https://www.openstreetmap.org/search?query=${encodeURIComponent(address ?? '')}`, pictogram: 'map' },
  );
  return links;
}
