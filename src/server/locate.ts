import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export type Located =
  | { readonly kind: 'file'; readonly path: string }
  /** The directory form of the same address; `to` is a path with its query. */
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' };

const missing: Located = { kind: 'missing' };

// Encoded slashes, backslashes and NUL have no place in an address of ours: some systems read them as path separators.
const suspicious = /%2f|%5c|%00|\\|\0/i;

const decodedSegments = (pathname: string): string[] | undefined => {
  if (!pathname.startsWith('/') || suspicious.test(pathname)) return undefined;
  const segments = pathname.slice(1).replace(/\/$/, '').split('/');
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined;
  }
};

// An empty segment is refused too: a redirect of "//elsewhere" would leave the site.
const isAllowed = (segment: string) => segment === '.well-known' || (segment !== '' && !segment.startsWith('.') && !suspicious.test(segment));

const statOf = async (path: string) => stat(path).catch(() => undefined);

const isInside = async (folder: string, path: string) => {
  const [realFolder, realFile] = await Promise.all([realpath(folder), realpath(path)]);
  return realFile.startsWith(realFolder + sep);
};

const fileAt = async (folder: string, path: string): Promise<Located> => {
  const found = await statOf(path);
  return found?.isFile() && (await isInside(folder, path)) ? { kind: 'file', path } : missing;
};

/**
 * The file in `folder` that answers a request.
 * @param target the request target as it came in: path and query, still encoded
 */
export const locate = async (folder: string, target: string): Promise<Located> => {
  const [pathname = '', ...query] = target.split('?');
  if (pathname === '/') return fileAt(folder, join(folder, 'index.html'));
  const segments = decodedSegments(pathname);
  // Hosts read _headers themselves and never serve it.
  if (!segments?.every(isAllowed) || segments[0] === '_headers') return missing;
  const path = join(folder, ...segments);
  const found = await statOf(path);
  if (!found?.isDirectory()) return pathname.endsWith('/') ? missing : fileAt(folder, path);
  const page = await fileAt(folder, join(path, 'index.html'));
  if (page.kind === 'missing' || pathname.endsWith('/')) return page;
  return { kind: 'redirect', to: [`${pathname}/`, ...query].join('?') };
};

/** The "not found" page in the language of the address, or that of the site; undefined when there is none. */
export const locateNotFound = async (folder: string, target: string): Promise<string | undefined> => {
  const language = /^\/([a-z-]+)(?:[/?]|$)/.exec(target)?.[1];
  const candidates = [...(language ? [join(language, '404', 'index.html'), join(language, '404.html')] : []), '404.html', join('404', 'index.html')];
  for (const candidate of candidates) {
    const page = await fileAt(folder, join(folder, candidate));
    if (page.kind === 'file') return page.path;
  }
  return undefined;
};
