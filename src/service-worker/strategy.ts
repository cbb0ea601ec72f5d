import type { KeptList } from './kept-list.ts';

export interface Strategy {
  /** Key of the kept copy: the path alone, for the question in an address changes nothing in the file. A page ends in a slash. */
  readonly path: string;
  /**
   * `kept`: a name with a hash in it never changes. `network`: everything else may have: an opening hour, a drawing.
   * `page` is a page: from the network first, and when it isn't kept either, the page that says so.
   */
  readonly first: 'kept' | 'network' | 'page';
}

/** Editors work here. Nothing of theirs is looked at, let alone kept. */
const untouched = '/beheer/';

type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** How a request is answered; undefined when it is none of our business and must pass untouched. @param origin of the worker itself */
export function strategyFor({ method, mode, url }: Asked, origin: string, list: KeptList): Strategy | undefined {
  const { pathname: path, search, origin: from } = new URL(url);
  if (method !== 'GET' || from !== origin) return undefined;
  const isKept = search === '' && Object.values(list.parts).some(({ files }) => files.includes(path));
  if (isKept) return { path, first: path.startsWith('/_astro/') ? 'kept' : 'network' };
  const page = path.endsWith('/') ? path : `${path}/`;
  return mode === 'navigate' && !page.startsWith(untouched) && !/\.\w+$/.test(path) ? { path: page, first: 'page' } : undefined;
}

/** The pages that say that there is no internet, the best first: in the language of the page that was asked. */
export const offlinePages = (path: string): string[] => [`/${path.split('/')[1] ?? ''}/offline/`, '/offline/'];
