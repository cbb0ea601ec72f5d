/** What indexes are called on a server that several municipalities may share: one for each municipality and locale. */

/** `venlo`, `nl` → `venlo_nl`. Neither holds an underscore, so no two make the same name. */
export const indexName = (municipality: string, locale: string): string => `${municipality}_${locale}`;

/** Where a new index is filled before it takes the place of the old one. No key for visitors reads it: it lies outside every `publicPattern`. */
export const temporaryName = (index: string): string => `building-${index}`;

/** What the key for visitors may read. */
export const publicPattern = (municipality: string): string => `${municipality}_*`;
