import { describe, expect, test } from 'vitest';
import { tileOrigin } from '#domain/tiles.ts';
import { tilesSchema } from '#domain/tiles.schema.ts';
import { contentFolder, town } from '../fixtures/content-folder.ts';

const pdok = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/grijs/EPSG:3857/{z}/{x}/{y}.png';
const settings = `${town}/municipality.yaml`;

/** What the content check says of a town with these tiles. */
const problemsOf = (tiles: string) => {
  const folder = contentFolder();
  return folder.replace(settings, 'bounds:', `tiles:\n  attribution: © Kadaster\n  ${tiles}\nbounds:`).problems();
};

describe('tiles', () => {
  test.each(['/tegels/{z}/{x}/{y}.png', 'https://tegels.example.org:8443/{y}-{x}.png?zoom={z}'])('may come from %s', (url) => {
    expect(problemsOf(`url: "${url}"`)).toEqual([]);
  });

  test('of a real country under an invented town are refused', () => {
    expect(problemsOf(`url: "${pdok}"`)).toMatchObject([{ code: 'invented-could-be-real' }]);
  });

  test('are there from far to near unless the settings say otherwise', () => {
    expect(tilesSchema.parse({ url: pdok, attribution: '© Kadaster' })).toMatchObject({ minZoom: 0, maxZoom: 18 });
  });

  test('without a name under the map are refused', () => {
    const folder = contentFolder().replace(settings, 'bounds:', `tiles: { url: "${pdok}" }\nbounds:`);
    expect(folder.problems()).toMatchObject([{ code: 'missing-field', what: 'Het veld "tiles.attribution" ontbreekt.' }]);
  });

  test('of an address that is not https are refused, with the line and what to write', () => {
    const folder = contentFolder().replace(settings, 'bounds:', 'tiles:\n  attribution: © Kadaster\n  url: "http://a.nl/{z}/{x}/{y}.png"\nbounds:');
    expect(folder.problems()).toMatchObject([
      {
        code: 'wrong-value',
        severity: 'error',
        file: settings,
        line: folder.lineOf(settings, 'url:'),
        what: 'tiles.url: "http://a.nl/{z}/{x}/{y}.png" kan niet.',
        todo: 'Een kaart begint met https:// en een heel webadres, of met één / als zij op de eigen site staat.',
      },
    ]);
  });

  test.each([
    ['//a.nl/{z}/{x}/{y}.png', /^Een kaart begint met/],
    ['tegels/{z}/{x}/{y}.png', /^Een kaart begint met/],
    ['https://localhost/{z}/{x}/{y}.png', /^Een kaart begint met/],
    ['https://user:word@a.nl/{z}/{x}/{y}.png', /^Een kaart begint met/],
    ['https://*.nl/{z}/{x}/{y}.png', /^Een kaart begint met/],
    ['https://a.nl;script-src.nl/{z}/{x}/{y}.png', /^Een kaart begint met/],
    ['https://{s}.tile.nl/{z}/{x}/{y}.png', /^Een kaart begint met/],
    ['https://a.nl:99999/{z}/{x}/{y}.png', /^Een kaart begint met/],
    ['/tegels/{z}/{x} {y}.png', /teken dat er niet hoort/],
    ['/\\\\evil.example/{z}/{x}/{y}.png', /teken dat er niet hoort/],
    ['/tegels/{z}/{x}.png', /^\{z\}, \{x\} en \{y\} horen er elk één keer in te staan/],
    ['/tegels/{z}/{x}/{x}/{y}.png', /^\{z\}, \{x\} en \{y\} horen/],
    ['/tegels/{z}/{x}/{y}{r}.png', /^Tussen accolades kan alleen/],
    ['/tegels/{z}/{x}/{y}/{.png', /^Tussen accolades kan alleen/],
  ])('of %s are refused in one sentence', (url, todo) => {
    expect(problemsOf(`url: "${url}"`)).toMatchObject([{ code: 'wrong-value', todo: expect.stringMatching(todo) as string }]);
  });

  test('from near to far are refused', () => {
    expect(problemsOf(`url: "${pdok}"\n  minZoom: 15\n  maxZoom: 10`)).toMatchObject([
      { code: 'wrong-value', todo: 'Het getal bij minZoom is groter dan dat bij maxZoom.' },
    ]);
  });
});

describe('the other site that tiles come from', () => {
  test.each([
    [pdok, 'https://service.pdok.nl'],
    ['https://Tegels.Example.org:443/{z}/{x}/{y}.png', 'https://tegels.example.org'],
    ['https://tegels.example.org:8443/{z}/{x}/{y}.png', 'https://tegels.example.org:8443'],
    ['/tegels/{z}/{x}/{y}.png', undefined],
  ])('%s: %s', (url, origin) => {
    expect(tileOrigin(url)).toBe(origin);
  });
});
