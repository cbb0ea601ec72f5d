import { describe, expect, test } from 'vitest';
import { distance, isInside } from '#domain/geometry.ts';
import { isConfidential } from '#domain/place.ts';
import { innermostPoint } from '#projections/innermost-point.ts';
import { mapGround } from '#projections/map-ground.ts';
import { readContent } from '../build/built-site.ts';
import { contentFolder, town } from '../fixtures/content-folder.ts';

describe.each(['voorbeeldstad', 'venlo', 'rheden'])('the ground of %s', (id) => {
  const { catalogue } = readContent(id, '2026-11-21');
  const ground = mapGround(catalogue);

  test('has every neighbourhood, with its parent', () => {
    expect(ground.areas.map((area) => [area.id, area.name, area.parent])).toEqual(
      catalogue.neighbourhoods.map((neighbourhood) => [neighbourhood.id, neighbourhood.name, neighbourhood.parent?.id]),
    );
  });

  test('has every outline once, with closed rings', () => {
    const rings = ground.areas.flatMap((area) => area.rings);
    expect(rings.length).toBe(catalogue.boundaries?.features.length ?? 0);
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  test('writes the name of a neighbourhood inside its outline', () => {
    for (const { nameAt, rings } of ground.areas) if (rings[0]) expect(isInside(nameAt, rings[0])).toBe(true);
  });

  test('knows of no place, so certainly of none whose address is secret', () => {
    const text = JSON.stringify(ground);
    for (const place of catalogue.places) expect(text).not.toContain(`"${place.id}"`);
    for (const place of catalogue.places.filter(isConfidential)) expect(text).not.toContain(place.name);
  });

  test('tells who made it, each once', () => {
    expect(new Set(ground.attribution).size).toBe(ground.attribution.length);
    for (const source of [catalogue.municipality.tiles, catalogue.boundaries])
      if (source?.attribution) expect(ground.attribution).toContain(source.attribution);
  });
});

describe('the ground', () => {
  const outlines = `${town}/boundaries.geojson`;
  const plan = `{ "type": "FeatureCollection", "attribution": "getekend", "features": [
    { "type": "Feature", "properties": { "kind": "park", "name": "Het Park" },
      "geometry": { "type": "Polygon", "coordinates": [[[0, 0], [0.004, 0], [0.004, 0.004], [0, 0.004], [0, 0]]] } },
    { "type": "Feature", "properties": { "kind": "road", "name": "Laan" }, "geometry": { "type": "LineString", "coordinates": [[0, 0], [0.01, 0.01]] } }
  ] }`;
  const tiles = '\ntiles: { url: "/tegels/{z}/{x}/{y}.png", attribution: © Kaartmaker }\n';

  test('takes several outlines of one neighbourhood together', () => {
    const catalogue = contentFolder().catalogue();
    const features = catalogue.boundaries!.features.map((feature) => ({ ...feature, properties: { ...feature.properties, code: 'KS01' } }));
    const { areas } = mapGround({ ...catalogue, boundaries: { ...catalogue.boundaries!, features } });
    expect(areas.find(({ id }) => id === 'west')?.rings.length).toBe(2);
    expect(areas.find(({ id }) => id === 'oost')?.rings).toEqual([]);
  });

  test('has no outlines when there is no file of them', () => {
    const folder = contentFolder().remove(outlines);
    for (const code of ['KS01', 'KS02']) folder.replace(`${town}/neighbourhoods.yaml`, `  boundary: ${code}\n`, '');
    const { areas, attribution } = mapGround(folder.catalogue());
    expect(areas.flatMap(({ rings }) => rings)).toEqual([]);
    expect(attribution).toEqual([]);
    expect(areas.find(({ id }) => id === 'heide')?.nameAt).toEqual({ latitude: 0.018, longitude: 0.035 });
  });

  test('draws the plan, with a spot for the name of an outline', () => {
    const { plan: drawn, attribution } = mapGround(contentFolder().write(`${town}/plan.geojson`, plan).catalogue());
    expect(drawn?.map(({ kind, name }) => [kind, name])).toEqual([
      ['park', 'Het Park'],
      ['road', 'Laan'],
    ]);
    expect(drawn?.[0]?.nameAt).toEqual({ latitude: 0.002, longitude: 0.002 });
    expect(drawn?.[1]?.nameAt).toBeUndefined();
    expect(attribution).toEqual(['verzonnen', 'getekend']);
  });

  test('leaves the plan out where tiles draw it already', () => {
    const folder = contentFolder().write(`${town}/plan.geojson`, plan);
    const ground = mapGround(folder.replace(`${town}/municipality.yaml`, '\nkeeps:', `${tiles}keeps:`).catalogue());
    expect(ground.plan).toBeUndefined();
    expect(ground.tiles).toEqual({ url: '/tegels/{z}/{x}/{y}.png', attribution: '© Kaartmaker', minZoom: 0, maxZoom: 18 });
    expect(ground.attribution).toEqual(['© Kaartmaker', 'verzonnen']);
  });
});

test('the innermost point of a bent outline lies in its widest part', () => {
  const point = innermostPoint([[0, 0], [0.01, 0], [0.01, 0.01], [0.008, 0.01], [0.008, 0.001], [0, 0.001], [0, 0]]); // prettier-ignore
  expect(distance(point, { latitude: 0.001, longitude: 0.009 })).toBeLessThan(1000);
  expect(point.longitude).toBeGreaterThan(0.007);
});
