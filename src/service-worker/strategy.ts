import { cacheName } from './cache-names.ts';
import { type KeptList, pathsOf } from './kept-list.ts';

export interface Strategy {
  /** Key of the kept copy: the path alone, for the question of a referrer changes nothing in the file. */
  readonly path: string;
  /** The cache its kept copy would stand in. */
  readonly cache: string;
  /** A name with a hash in it never changes. Everything else may have: an opening hour, a page, a drawing. */
  readonly first: 'kept' | 'network';
}

const isAsked = ({ pathname, search }: URL) => search === '' || (search === '?voor=verwijzer' && pathname.endsWith('/balie/'));

type Asked = Pick<Request, 'method' | 'url'>;

/** How a request is answered; undefined when it is none of our business and must pass untouched. @param origin of the worker itself */
export function strategyFor({ method, url }: Asked, origin: string, list: KeptList): Strategy | undefined {
  const address = new URL(url);
  if (method !== 'GET' || address.origin !== origin || !isAsked(address)) return undefined;
  const path = address.pathname;
  const locale = list.shared.includes(path) ? '' : Object.keys(list.locales).find((one) => pathsOf(list, one).includes(path));
  if (locale === undefined) return undefined;
  return { path, cache: cacheName(list.version, locale), first: path.startsWith('/_astro/') ? 'kept' : 'network' };
}

/**
 * The address with a slash at its end of a kept page that was asked without one; undefined for every other request.
 * A server sends on to it, and without a network there is no server.
 */
export function sentOn({ method, url }: Asked, origin: string, list: KeptList): string | undefined {
  const address = new URL(url);
  if (address.pathname.endsWith('/')) return undefined;
  address.pathname += '/';
  return strategyFor({ method, url: address.href }, origin, list) && address.href;
}
