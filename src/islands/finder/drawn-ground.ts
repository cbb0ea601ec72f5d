import type { MapGround } from '#projections/map-ground.ts';

/** The ground for a device of several people: no tiles, which would ask a server for the part somebody looks at, and no links that stay in a history. */
export const drawnGround = ({ tiles, attribution, ...ground }: MapGround): MapGround => ({
  ...ground,
  attribution: attribution.filter((text) => text !== tiles?.attribution).map((text) => text.replaceAll('https://', '')),
});
