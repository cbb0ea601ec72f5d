import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { offerCode } from '#domain/card/marks.ts';
import { addressLines } from '#projections/address.ts';
import { isConfidential } from '#domain/place.ts';
import type { HandoverFile } from '#projections/handover-file.ts';
import { builtMunicipalities, builtSite } from './built-site.ts';

describe.each(builtMunicipalities)('what the desk and the card of %s say', (id) => {
  const { files, read, catalogue, languages } = builtSite(id);
  const sent = languages.map((language) => {
    const text = read(`/data/meegeven/${language.id}.json`);
    return { language, text, file: JSON.parse(text) as HandoverFile };
  });

  test('is one file for every language, and nothing else stands beside them (sizes are printed, so that growth is seen)', () => {
    expect(files.filter((file) => file.startsWith('/data/meegeven/')).toSorted()).toEqual(
      languages.map((language) => `/data/meegeven/${language.id}.json`).toSorted(),
    );
    console.log(`${id}: ${sent.map(({ language, text }) => `${language.id} ${(brotliCompressSync(text).length / 1000).toFixed(1)} kB`).join(', ')} (brotli)`);
  });

  test('has every offer under its code, the same in every language', () => {
    const codes = catalogue.places.flatMap(({ offers }) => offers.map(({ key }) => offerCode(key)));
    expect(new Set(codes).size).toBe(codes.length);
    for (const { file } of sent) expect(Object.keys(file.offers).toSorted()).toEqual(codes.toSorted());
  });

  test('remembers the same marks in every language, or a card would change with its language', () => {
    const marks = ({ offers }: HandoverFile) => Object.fromEntries(Object.entries(offers).map(([code, offer]) => [code, offer.marks]));
    for (const { file } of sent) expect(marks(file)).toEqual(marks(sent[0]!.file));
  });

  test('tells no address and no hours of a confidential place', () => {
    const secret = catalogue.places.filter(isConfidential).flatMap(({ offers }) => offers.map(({ key }) => offerCode(key)));
    for (const { file } of sent)
      for (const code of secret) {
        const { where, hours, told, sure, neighbourhood, facts } = file.offers[code]!;
        expect({ lines: where.lines, routes: where.routes, hasStreet: where.hasStreet, hours, told, sure, neighbourhood, facts }).toEqual({
          lines: [],
          routes: [],
          hasStreet: false,
          hours: undefined,
          told: undefined,
          sure: undefined,
          neighbourhood: undefined,
          facts: [],
        });
      }
  });

  test('names a spot for every slot that is elsewhere', () => {
    const isPublic = new Set(catalogue.places.flatMap((place) => (isConfidential(place) ? [] : [place.id])));
    const elsewhere = Object.values(sent[0]!.file.offers).flatMap(({ key, hours }) => {
      const { rules = [], dates = [], exceptions = [] } = hours?.hours ?? {};
      const [own = ''] = key.split('/');
      return [...rules, ...dates, ...exceptions.flatMap(({ open = [] }) => open)].flatMap(({ at, stop }) => {
        if (stop !== undefined) return [`${at ?? own}.${stop}`];
        return at !== undefined && isPublic.has(at) ? [at] : [];
      });
    });
    // Only the invented municipality is sure to have them.
    if (catalogue.municipality.invented) expect(elsewhere.length).toBeGreaterThan(0);
    for (const { file } of sent) for (const spot of elsewhere) expect(Object.keys(file.spots)).toContain(spot);
  });

  test('gives spots the address of a place, or none', () => {
    const addresses = new Set(catalogue.places.map(({ where }) => addressLines(where).join(', ')));
    for (const { file } of sent) for (const { lines } of Object.values(file.spots)) expect(addresses.has(lines.join(', ')) || lines.length === 0).toBe(true);
  });
});
