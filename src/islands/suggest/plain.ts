import type { Said } from '#projections/said.ts';

/** The words alone. */
export const plain = (said: Said): string => (typeof said === 'string' ? said : said.nl);
