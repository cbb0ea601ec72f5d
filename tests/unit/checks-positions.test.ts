import { describe, expect, test } from 'vitest';
import { buurthuis, contentFolder, spotsOf, town } from '../fixtures/content-folder.ts';

const here = 'latitude: 0.01, longitude: 0.008';
const bus = `${town}/places/bus.yaml`;
const boundaries = `${town}/boundaries.geojson`;
const toldAt = (position: string) => spotsOf(contentFolder().replace(buurthuis, here, position).problems());
const line = contentFolder().lineOf(buurthuis, 'position:');

describe('a position', () => {
  test('with latitude and longitude swapped lies outside the municipality', () => {
    expect(toldAt('latitude: 0.008, longitude: 0.05')).toEqual([`position-outside-municipality ${buurthuis}:${line}`]);
  });

  test('inside the box but far from every outline lies outside the municipality', () => {
    const folder = contentFolder()
      .replace(`${town}/municipality.yaml`, 'north: 0.02', 'north: 0.2')
      .replace(buurthuis, here, 'latitude: 0.1, longitude: 0.008');
    expect(spotsOf(folder.problems())).toEqual([`position-outside-municipality ${buurthuis}:${line}`]);
  });

  test('in the neighbour of its neighbourhood is told with the name of the neighbour', () => {
    const [problem, ...others] = contentFolder().replace(buurthuis, here, 'latitude: 0.01, longitude: 0.03').problems();
    expect(problem).toMatchObject({ code: 'position-other-neighbourhood', line, what: 'Het punt ligt in oost, maar neighbourhood zegt west.' });
    expect(others).toEqual([]);
  });

  test('just over the line is forgiven: outlines are drawn roughly', () => {
    expect(toldAt('latitude: 0.01, longitude: 0.0221')).toEqual([]);
    expect(toldAt('latitude: 0.01, longitude: 0.0224')).toHaveLength(1);
  });

  test('in any part of the stadsdeel that is named is right', () => {
    const folder = contentFolder().replace(buurthuis, 'neighbourhood: west', 'neighbourhood: stad');
    expect(folder.problems()).toEqual([]);
  });

  test('outside every part of the stadsdeel that is named is told', () => {
    const folder = contentFolder()
      .replace(`${town}/neighbourhoods.yaml`, 'parent: stad\n  boundary: KS01', 'boundary: KS01')
      .replace(buurthuis, 'neighbourhood: west', 'neighbourhood: stad');
    expect(spotsOf(folder.problems())).toEqual([`position-other-neighbourhood ${buurthuis}:${line}`]);
  });

  test('says nothing about a neighbourhood without an outline', () => {
    expect(contentFolder().replace(buurthuis, 'neighbourhood: west', 'neighbourhood: heide').problems()).toEqual([]);
    expect(contentFolder().replace(buurthuis, 'neighbourhood: west', 'neighbourhood: unknown').problems()).toEqual([]);
  });

  test('of a stop and of a move is looked at too', () => {
    const stop = contentFolder().replace(bus, 'latitude: 0.01', 'latitude: 1.01');
    expect(spotsOf(stop.problems())).toEqual([`position-outside-municipality ${bus}:${stop.lineOf(bus, 'position:')}`]);
    const kerk = `${town}/places/kerk.yaml`;
    const move = contentFolder().replace(
      kerk,
      'street: Oostwal, town: Kleinstad',
      'street: Oostwal, town: Kleinstad, position: { latitude: 5.0, longitude: 0.03, precision: street }',
    );
    expect(spotsOf(move.problems())).toEqual([`position-outside-municipality ${kerk}:${move.lineOf(kerk, 'Oostwal')}`]);
  });

  test('without any outline is held against the box alone', () => {
    const folder = contentFolder().remove(boundaries);
    expect(spotsOf(folder.problems()).filter((spot) => spot.startsWith('position'))).toEqual([]);
  });

  test.each(['latitude: 91, longitude: 0.01', 'latitude: 0.01, longitude: -181', 'latitude: "0.01", longitude: 0.01'])(
    '%s is no position on earth',
    (position) => {
      expect(toldAt(position)).toEqual([`wrong-value ${buurthuis}:${line}`]);
    },
  );

  test('coarser than a street is no position', () => {
    expect(spotsOf(contentFolder().replace(buurthuis, 'precision: building', 'precision: postcode').problems())).toEqual([`wrong-value ${buurthuis}:${line}`]);
  });
});

describe('neighbourhoods that lie in each other', () => {
  const folder = contentFolder()
    .replace(`${town}/neighbourhoods.yaml`, 'kind: stadsdeel', 'kind: stadsdeel\n  parent: heide')
    .replace(`${town}/neighbourhoods.yaml`, 'kind: dorp', 'kind: dorp\n  parent: stad')
    .replace(buurthuis, 'neighbourhood: west', 'neighbourhood: heide');

  test('are each told, and nothing runs in circles', () => {
    const file = `${town}/neighbourhoods.yaml`;
    expect(spotsOf(folder.problems())).toEqual([
      `neighbourhood-circle ${file}:${folder.lineOf(file, 'parent: heide')}`,
      `neighbourhood-circle ${file}:${folder.lineOf(file, 'name: Heide') + 2}`,
    ]);
  });
});
