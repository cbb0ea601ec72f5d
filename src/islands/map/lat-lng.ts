/** Our points and those of Leaflet. */
import { latLng, type LatLng } from 'leaflet';
import type { Point, Ring } from '#domain/geometry.ts';

export const latLngOf = ({ latitude, longitude }: Point): LatLng => latLng(latitude, longitude);

/** GeoJSON writes longitude first, Leaflet latitude. */
export const latLngsOf = (ring: Ring): LatLng[] => ring.map(([longitude, latitude]) => latLng(latitude, longitude));

export const pointOf = ({ lat, lng }: LatLng): Point => ({ latitude: lat, longitude: lng });
