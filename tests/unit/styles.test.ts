import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join('src', 'styles');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, lines: readFileSync(join(folder, file), 'utf8').split('\n') }));

// One declaration a line, as the formatter writes them.
const linesThat = (is: (line: string, file: string) => boolean) =>
  sheets.flatMap(({ file, lines }) => lines.flatMap((line, at) => (is(line, file) ? [`${file}:${String(at + 1)} ${line.trim()}`] : [])));

// Leaflet measures its map from the left and the top, in every language.
const isMap = (file: string) => /^map/.test(file);

test('every distance and size follows the direction of the language', () => {
  const physical =
    /^\s*(?:(?:scroll-)?(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom|border-(?:top|bottom)-(?:left|right)-radius)\b[^{]*:|(?:float|clear|text-align|background-position|transform-origin):[^;]*\b(?:left|right)\b/;
  expect(linesThat((line, file) => !isMap(file) && physical.test(line))).toEqual([]);
});

test('colours come from the themes and the roles, apart from pure black and white, the ground of the map and ink on paper', () => {
  const own = /#(?!000000|ffffff)[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch)\((?!0 0 0)/i;
  expect(linesThat((line, file) => !/^(?:themes|tokens|map\.css|print|poster)/.test(file) && own.test(line))).toEqual([]);
});

test('no words are smaller than the visitor asks of the browser', () => {
  const small = /font-size:\s*(?:0?\.\d+(?:rem|em)|1[0-5]px|\d\dpx)/;
  expect(linesThat((line, file) => !/^(?:print|poster)/.test(file) && small.test(line))).toEqual([]);
});

test('what moves, moves only for who does not mind', () => {
  for (const { file, lines } of sheets) {
    const css = lines.join('\n');
    const moving = [...css.matchAll(/^(\s*)(?:transition|animation)\b(?!.*none)/gm)].filter(({ index }) => {
      const before = css.slice(0, index);
      const open = before.lastIndexOf('prefers-reduced-motion: no-preference');
      return open < 0 || /\n\}/.test(before.slice(open));
    });
    expect(moving.map(({ 0: line }) => `${file}: ${line.trim()}`)).toEqual([]);
  }
});

test('no style sheet is longer than 200 lines', () => {
  expect(sheets.filter(({ lines }) => lines.length > 201).map(({ file }) => file)).toEqual([]);
});
