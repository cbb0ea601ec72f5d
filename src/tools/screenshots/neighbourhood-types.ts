import type { Catalogue } from '#domain/catalogue.ts';
import type { Neighbourhood } from '#domain/neighbourhood.ts';
import { placesIn } from '#projections/placement.ts';
import { weekOf } from '#projections/week.ts';
import { most, pathOf, type SoughtType } from './page-type.ts';

export const neighbourhoodTypes = (catalogue: Catalogue): readonly SoughtType[] => {
  const momentsIn = (neighbourhood: Neighbourhood) => weekOf(neighbourhood, catalogue, 7).reduce((sum, { moments }) => sum + moments.length, 0);
  const placeCount = (neighbourhood: Neighbourhood) => placesIn(neighbourhood, catalogue).length;
  const smallest = catalogue.neighbourhoods.filter(({ children }) => children.length === 0);
  const silent = smallest.filter((neighbourhood) => momentsIn(neighbourhood) === 0);
  const around = catalogue.neighbourhoods.find(({ children }) => children.length > 0);
  const empty = silent.find((neighbourhood) => placeCount(neighbourhood) === 0);
  const [busy, unsure] = [most(smallest, momentsIn), most(silent, placeCount)];
  return [
    { id: 'neighbourhoods', title: 'All neighbourhoods', path: 'wijken/' },
    { id: 'neighbourhood-week', title: 'The neighbourhood with the fullest week', path: pathOf('wijken', busy) },
    { id: 'neighbourhood-unsure', title: 'A neighbourhood without sure hours', path: pathOf('wijken', unsure) },
    { id: 'neighbourhood-empty', title: 'A neighbourhood without places', path: pathOf('wijken', empty) },
    { id: 'neighbourhood-around', title: 'A neighbourhood of neighbourhoods', path: pathOf('wijken', around) },
    { id: 'poster-week', title: 'Poster of a full week', path: pathOf('wijken', busy, 'poster/'), isOptional: true },
    { id: 'poster-unsure', title: 'Poster without sure hours', path: pathOf('wijken', unsure, 'poster/'), isOptional: true },
  ];
};
