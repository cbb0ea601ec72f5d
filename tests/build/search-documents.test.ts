import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isConfidential } from '#domain/place.ts';
import { openIndex } from '#search/embedded/open-index.ts';
import type { Snapshot } from '#search/embedded/snapshot.ts';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { builtMunicipalities, builtSite } from './built-site.ts';

describe.each(builtMunicipalities)('what a search server gets of %s', (id) => {
  const { catalogue, languages, files, read } = builtSite(id);
  const folder = join('dist', `${id}-search`);
  const texts = languages.map((language) => [language.id, readFileSync(join(folder, `${language.id}.json`), 'utf8')] as const);
  const builds = texts.map(([, text]) => JSON.parse(text) as SearchBuild);

  test('is one file for every language, and nothing else stands beside them (sizes are printed, so that growth is seen)', () => {
    expect(readdirSync(folder).sort()).toEqual(languages.map((language) => `${language.id}.json`).sort());
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
    console.log(`${id}: ${texts.map(([name, text]) => `${name} ${(brotliCompressSync(text, quick).length / 1000).toFixed(0)} kB`).join(', ')} (brotli)`);
  });

  test('is no part of the site', () => {
    expect(files.filter((file) => file.includes('-search'))).toEqual([]);
  });

  test('says of which municipality, locale and day it is', () => {
    for (const [number, { index, municipality, locale, made, until }] of builds.entries()) {
      const language = languages[number]!.id;
      expect({ index, municipality, locale, made }).toEqual({ index: `${id}_${language}`, municipality: id, locale: language, made: catalogue.today });
      expect(until * 900_000 - Date.parse(made)).toBeGreaterThan(6.9 * 86_400_000);
    }
  });

  test('has a document for every offer, the same choices in every language', () => {
    const chosen = ({ documents }: SearchBuild) =>
      documents.map(({ key, facets, ageFrom, ageTo, reach, open, order }) => ({ key, facets, ageFrom, ageTo, reach, open, order }));
    for (const build of builds) {
      expect(build.documents.map(({ key }) => key).sort()).toEqual(catalogue.offers.map(({ key }) => key).sort());
      expect(chosen(build)).toEqual(chosen(builds[0]!));
    }
  });

  test('tells nothing of where a confidential place is', () => {
    const secret = new Set(catalogue.offers.flatMap(({ key, place }) => (isConfidential(place) ? [key] : [])));
    for (const { documents } of builds)
      for (const document of documents) {
        if (!secret.has(document.key)) continue;
        expect(Object.keys(document)).not.toContain('_geo');
        expect(Object.keys(document)).not.toContain('hours');
        expect({ open: document.open, postcode: document.postcode, wijk: document.wijk }).toEqual({ open: [], postcode: '', wijk: '' });
      }
  });

  test('comes with questions that the index of the site answers too, among its first ten', () => {
    for (const { locale, probes } of builds) {
      const engine = openIndex(JSON.parse(read(`/data/search/${locale}.json`)) as Snapshot);
      expect(probes.length).toBeGreaterThan(0);
      for (const { text, key } of probes)
        expect(
          engine
            .search({ text })
            ?.hits.slice(0, 10)
            .map((hit) => hit.key),
          text,
        ).toContain(key);
    }
  });
});
