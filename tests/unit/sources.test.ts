import { afterEach, describe, expect, test } from 'vitest';
import { civilMoment } from '#domain/civil-time.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { today } from '#sources/today.ts';
import { buurthuis, contentFolder, spotsOf, town } from '../fixtures/content-folder.ts';

describe('the reader of a folder', () => {
  test('knows the municipalities by their folders, not by loose files', () => {
    const folder = contentFolder().write('content/municipalities/arnhem/municipality.yaml', 'name: x\n').write('content/municipalities/leesmij.txt', 'x');
    expect(municipalityIds(`${folder.root}/content`)).toEqual(['arnhem', 'kleinstad']);
    expect(municipalityIds(`${folder.root}/nergens`)).toEqual([]);
  });

  test('reads places in folders of places too, and tells every file nobody reads', () => {
    const folder = contentFolder()
      .write(`${town}/places/oost/molen.yaml`, 'name: Molen\nwhere: { kind: unknown }\noffers: []\n')
      .write(`${town}/places/oost/foto.jpg`, 'x')
      .write(`${town}/places/plek.YAML`, 'x')
      .write(`${town}/places/.verborgen`, 'x');
    const sources = folder.sources();
    expect(sources.places.map(({ id }) => id)).toContain('molen');
    expect(sources.strays).toEqual([`${town}/places/oost/foto.jpg`, `${town}/places/plek.YAML`]);
  });

  test('tells strays of a translation too', () => {
    const stray = 'content/translations/en/municipalities/kleinstad/places/notes.txt';
    expect(spotsOf(contentFolder().write(stray, 'x').problems())).toEqual([`file-stray ${stray}:1`]);
  });

  test('gives paths that people can read, from the folder around content', () => {
    expect(
      contentFolder()
        .sources()
        .places.map(({ path }) => path),
    ).toContain(buurthuis);
  });

  test('knows on which line every value stands, and of a missing one where its parent stands', () => {
    const folder = contentFolder();
    const file = folder.sources().places.find(({ id }) => id === 'buurthuis')!;
    const line = (...path: PropertyKey[]) => file.lineOf(path);
    expect(line()).toBe(1);
    expect(line('where', 'town')).toBe(folder.lineOf(buurthuis, 'town:'));
    expect(line('offers', 1)).toBe(folder.lineOf(buurthuis, 'id: eettafel'));
    expect(line('offers', 0, 'hours', 'rules', 2, 'at')).toBe(folder.lineOf(buurthuis, 'at: kerk'));
    expect(line('offers', 1, 'summary', 'x', 'y')).toBe(folder.lineOf(buurthuis, 'Eet samen soep'));
    expect(line('offers', 9, 'id')).toBe(folder.lineOf(buurthuis, 'offers:'));
  });

  test('reads a municipality without any of the optional files', () => {
    const folder = contentFolder();
    for (const path of [`${town}/boundaries.geojson`, `${town}/notices`, 'content/taxonomy/school-holidays.yaml', 'content/translations']) folder.remove(path);
    folder.replace(`${town}/neighbourhoods.yaml`, '  boundary: KS01\n', '').replace(`${town}/neighbourhoods.yaml`, '  boundary: KS02\n', '');
    expect(folder.problems()).toEqual([]);
    expect(folder.catalogue()).toMatchObject({ notices: [], boundaries: undefined });
  });

  test('gives sources without a municipality when there is no content at all', () => {
    expect(readSources('kleinstad', '/nergens')).toMatchObject({ municipalities: [], places: [], translations: [], taxonomy: {} });
  });
});

describe('the reader of languages', () => {
  test('has them in the order of the language choice', () => {
    const { languages, problems } = readLanguages(
      contentFolder().write('content/translations/de/language.yaml', 'name: Deutsch\ntag: de\npath: de\norder: 0\n').sources(),
    );
    expect(languages.map(({ id }) => id)).toEqual(['de', 'nl', 'en']);
    expect(problems).toEqual([]);
  });

  test('has no language of a folder that says nothing about itself', () => {
    expect(readLanguages(contentFolder().write('content/translations/fr/interface.json', '{}').sources()).languages.map(({ id }) => id)).toEqual(['nl', 'en']);
  });

  test.each([
    ['language.yaml', 'name: Deutsch\ntag: Duits!\npath: de\norder: 3\n', 'wrong-value', 2],
    ['interface.json', '{ "home": { "title": "x", } ', 'file-broken', 1],
    ['pages/over.yaml', 'title: Over\n', 'missing-field', 1],
  ])('tells a broken %s', (name, text, code, line) => {
    const file = `content/translations/de/${name}`;
    const folder = contentFolder().write('content/translations/de/language.yaml', 'name: Deutsch\ntag: de\npath: de\norder: 3\n').write(file, text);
    expect(readLanguages(folder.sources()).problems).toMatchObject([{ code, file, line }]);
  });
});

describe('today', () => {
  afterEach(() => delete process.env.TODAY);

  test('is the day in Amsterdam', () => {
    delete process.env.TODAY;
    expect(today()).toBe(civilMoment(Date.now()).date);
  });
  test('is another day when TODAY says so', () => {
    process.env.TODAY = '2027-04-27';
    expect(today()).toBe('2027-04-27');
  });
  test('cannot be something else than a day', () => {
    process.env.TODAY = 'morgen';
    expect(today).toThrow('TODAY is "morgen"; write a day as 2026-11-21.');
  });
});
