/** What voorbeeldstad gives away, as reviewed. `UPDATE_GOLDEN=1` writes the files again: then review the difference. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { calendar, placeMoments } from '#projections/calendar.ts';
import { placesGeojson } from '#projections/geojson.ts';
import { placeJsonLd } from '#projections/json-ld.ts';
import { offersJson } from '#projections/offers-json.ts';
import { readContent } from './built-site.ts';

const { catalogue, readers } = readContent('voorbeeldstad', '2026-11-21');
const dutch = readers.get('nl')!;
const place = (id: string) => {
  const found = catalogue.places.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The golden files need the place ${id}.`);
  return found;
};
const week = calendar('Adviesbus', placeMoments(place('adviesbus'), catalogue, 7), catalogue, dutch);

const golden: Record<string, string> = {
  'offers.json': await asJson(offersJson(catalogue)),
  'places.json': await asJson(placesGeojson(catalogue)),
  'json-ld.json': await asJson(placeJsonLd(place('buurthuis-de-linde'), catalogue, dutch)),
  // Git keeps line ends as it likes; the calendar test holds the CRLF.
  'calendar.ics': week.replaceAll('\r\n', '\n'),
};

test.each(Object.keys(golden))('%s is as it was reviewed', (name) => {
  const file = join('tests', 'build', 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(join('tests', 'build', 'golden'), { recursive: true });
    writeFileSync(file, golden[name]!);
  }
  expect(existsSync(file), `${file} is missing: run once with UPDATE_GOLDEN=1`).toBe(true);
  expect(golden[name]).toBe(readFileSync(file, 'utf8'));
});

async function asJson(value: object): Promise<string> {
  const options = await resolveConfig('tests/build/golden/any.json');
  return format(JSON.stringify(value), { ...options, parser: 'json' });
}
