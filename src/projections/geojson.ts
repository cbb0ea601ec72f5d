/** Places with an exact position as GeoJSON (RFC 7946). A place without one is left out: no middle of a neighbourhood ever stands in for it. */
import type { Catalogue } from '#domain/catalogue.ts';
import { whereOn } from '#domain/place.ts';

export function placesGeojson({ places, municipality, today }: Catalogue): object {
  const base = municipality.publicAddress?.replace(/\/$/, '') ?? '';
  return {
    type: 'FeatureCollection',
    features: places
      .filter(({ status }) => status.is !== 'ended')
      .flatMap((place) => {
        const { where } = whereOn(place, today);
        if (where.kind !== 'address' || !where.position) return [];
        const { latitude, longitude, precision } = where.position;
        return [
          {
            type: 'Feature',
            id: place.id,
            geometry: { type: 'Point', coordinates: [longitude, latitude] },
            properties: {
              name: place.name,
              neighbourhood: place.neighbourhood?.id ?? null,
              kinds: [...new Set(place.offers.filter(({ status }) => status.is !== 'ended').map(({ kind }) => kind.id))],
              precision,
              url: `${base}/plekken/${place.id}/`,
            },
          },
        ];
      }),
  };
}
