/**
 * The other site that map tiles come from, as `https://tiles.example.org`; undefined for tiles of our own site.
 * @param url that of `tilesSchema`
 */
export const tileOrigin = (url: string): string | undefined => (url.startsWith('/') ? undefined : new URL(url).origin);
