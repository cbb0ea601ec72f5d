/** Where the files of a built site stand. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A language of the site, and the start of its addresses: empty for Dutch. */
export interface SiteLocale {
  readonly id: string;
  readonly path: string;
}

/** `('dist/venlo', '/balie/')` → `dist/venlo/balie/index.html`. */
export const fileOf = (folder: string, address: string): string => join(folder, address.endsWith('/') ? `${address}index.html` : address);

export const isBuilt = (folder: string, address: string): boolean => {
  const file = fileOf(folder, address);
  return existsSync(file) && statSync(file).isFile();
};

/** `({ path: 'ar' }, 'balie/')` → `/ar/balie/`. */
export const addressIn = ({ path }: SiteLocale, page: string): string => (path === '' ? `/${page}` : `/${path}/${page}`);
