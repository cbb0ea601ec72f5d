import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fittedText } from '#projections/fitted-text.ts';
import { pictureSize, sharePicture } from '#projections/share-picture.ts';
import { lettersOf, shareWords, type ShareWords } from '#projections/share-words.ts';
import { siteIcon } from '#projections/site-icon.ts';
import { runsOf } from '#projections/text-runs.ts';
import { readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { createRasteriser, type Rasteriser } from '#sources/rasteriser.ts';
import { readThemePaint, themeNames } from '#sources/theme-paint.ts';
import { dutch, readerWith } from '../fixtures/readers.ts';

// Words are measured by drawing them, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const invented = { name: 'Voorbeeldstad', invented: true };
const longest = { name: 'Samenwerkende Gemeenten Hoeksche Waard-Zuidhoek en Krimpener', invented: true };
const oneWord = { name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', invented: true };
const hostile = { name: `"><script>alert(1)</script>&\u0007\u202e' {{x}}`, invented: true };
const paint = readThemePaint('gracht').day;

const { languages: texts } = readLanguages(readSources('voorbeeldstad'));
const readerOf = (id: string) => (id === 'nl' ? dutch : readerWith(id, texts.find((language) => language.id === id)!.interface));
// Long words and other scripts, whatever is translated by now.
const lengthy = {
  de: {
    home: {
      title: 'Kommen Sie jederzeit unangemeldet herein',
      lead: 'Auf einen Kaffee, eine Mahlzeit, Unterstützung oder eine Frage. Ganz in der Nähe, in Ihrer Nachbarschaft.',
    },
  },
  pl: { home: { title: 'Po prostu wejdź do środka bez umawiania się', lead: 'Na kawę, posiłek, po pomoc lub z pytaniem. W najbliższej okolicy.' } },
  uk: { home: { title: 'Просто заходьте без попередження', lead: 'На каву, обід, по допомогу чи із запитанням. У вашому районі.' } },
};
const readers = [
  ...texts.map(({ id }) => [id, readerOf(id)] as const),
  ...Object.entries(lengthy).map(([id, own]) => [`lengthy ${id}`, readerWith(id, own)] as const),
];

let rasteriser: Rasteriser;
beforeAll(async () => {
  const said = readers.flatMap(([, reader]) => [invented, longest, oneWord, hostile].map((town) => lettersOf(shareWords(reader, town))));
  rasteriser = await createRasteriser(said.join(' '));
});

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the lines stand, measured with the fonts that they are drawn with. */
function linesIn(svg: string): Line[] {
  return [
    ...svg.matchAll(
      /<text x="([\d.]+)" y="([\d.]+)" fill="[^"]+" font-family="([^"]+)" font-size="(\d+)"[^>]*text-anchor="(\w+)"(?: letter-spacing="([-\d.]+)")?>([^<]*)</g,
    ),
  ].map(([, x, y, family = '', size, anchor, tracking = '0', text = '']) => {
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    const width = rasteriser.typeface.measure(plain, family, Number(size)) + plain.length * Number(tracking);
    const start = anchor === 'end' ? Number(x) - width : Number(x);
    return { text: plain, start, end: start + width, top: Number(y) - Number(size) * 0.8, bottom: Number(y) + Number(size) * 0.3 };
  });
}
const picture = (words: ShareWords) => sharePicture(words, paint, rasteriser.typeface);

describe.each(readers)('the picture in %s', (_, reader) => {
  test.each([invented, longest, oneWord, { name: 'Venlo', invented: false }])('keeps its words beside the door, for $name', (town) => {
    const isMirrored = reader.language.direction === 'rtl';
    const svg = picture(shareWords(reader, town));
    const lines = linesIn(svg);
    expect(lines.length).toBe(svg.split('<text ').length - 1);
    expect(lines.length).toBeGreaterThan(3);
    for (const { text, start, end, top, bottom } of lines) {
      expect(start, text).toBeGreaterThanOrEqual(isMirrored ? 420 : 60);
      expect(end, text).toBeLessThanOrEqual(isMirrored ? pictureSize.width - 60 : 780);
      expect(top, text).toBeGreaterThan(40);
      expect(bottom, text).toBeLessThan(pictureSize.height - 4);
    }
    expect(lines.map(({ text }) => text).join(' ')).not.toMatch(town === oneWord || town === longest ? /^$/ : /…/);
  });

  test('has no two lines on top of each other', () => {
    const rows = [...new Map(linesIn(picture(shareWords(reader, invented))).map((line) => [line.bottom, line])).values()];
    for (const [index, row] of rows.slice(1).entries())
      expect(row.bottom - (row.bottom - row.top) * 0.75, row.text).toBeGreaterThan(rows[index]!.bottom - (rows[index]!.bottom - rows[index]!.top) * 0.28);
  });
});

describe('the picture', () => {
  test('shows a hostile name letter by letter, without characters that cannot be seen', () => {
    const svg = picture(shareWords(dutch, hostile));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(svg.match(/<\/?([a-z]+)/g)?.filter((tag) => !/^<\/?(?:svg|g|path|circle|text)$/.test(tag))).toEqual([]);
  });

  test('has the same letters in every text that is Dutch for want of another', () => {
    const words = shareWords(readerWith('tr', {}), invented);
    expect(words.title).toEqual(shareWords(dutch, invented).title);
  });

  test('is mirrored in Arabic, and Dutch words on it hang on the right but run from the left', () => {
    const words = shareWords(readerWith('ar', {}), invented);
    expect(words).toMatchObject({ direction: 'rtl', title: { direction: 'ltr' } });
    const svg = picture(words);
    expect(svg).toContain('matrix(-1 0 0 1 1200 0)');
    expect(new Set(svg.match(/text-anchor="\w+"/g))).toEqual(new Set(['text-anchor="end"']));
    expect(linesIn(svg).map(({ text }) => text)).toContain('Loop gewoon');
  });

  test('has no gap where the reader marked a name in an Arabic sentence', () => {
    const note = shareWords(readerOf('ar'), { name: 'Venlo', invented: false }).note?.text;
    expect(note).toContain(' Venlo.');
    expect(note).not.toMatch(/\p{Bidi_Control}/u);
  });

  test('says that a town is invented, or that the site is not of the municipality, unless somebody publishes it', () => {
    expect(shareWords(dutch, invented).note?.text).toBe(dutch.words('site.invented', { municipality: 'Voorbeeldstad' }));
    expect(shareWords(dutch, { name: 'Venlo', invented: false }).note?.text).toBe(dutch.words('site.notTheMunicipality', { municipality: 'Venlo' }));
    expect(shareWords(dutch, { name: 'Venlo', invented: false, publisher: 'De bibliotheek' }).note).toBeUndefined();
  });

  test('tells no number that grows old', () => {
    for (const [, reader] of readers) expect(lettersOf(shareWords(reader, invented))).not.toMatch(/\p{N}/u);
  });

  test.each(themeNames())('has the colours of the theme %s and no others', (theme) => {
    const { day } = readThemePaint(theme);
    const words = shareWords(dutch, invented);
    const used = (svg: string) => new Set([...svg.matchAll(/fill="([^"]+)"/g)].map(([, colour]) => colour));
    const svg = sharePicture(words, day, rasteriser.typeface);
    expect(used(svg)).toEqual(new Set(['wall', 'paper', 'glow', 'on-wall', 'lamp', 'leaf', 'text'].map((role) => day[role])));
    expect(used(siteIcon(day))).toEqual(new Set(['wall', 'on-wall', 'lamp', 'leaf'].map((role) => day[role])));
  });

  test('stops when the theme lacks a colour', () => {
    expect(() => sharePicture(shareWords(dutch, invented), { ...paint, wall: undefined } as never, rasteriser.typeface)).toThrow('"wall"');
  });

  test('becomes the same PNG each time', () => {
    const svg = picture(shareWords(dutch, invented));
    expect(Buffer.compare(rasteriser.png(svg), rasteriser.png(svg))).toBe(0);
  });
});

describe('a line in Arabic', () => {
  const texts = (line: string) => runsOf(line, 'rtl').map(({ text }) => text);

  test('keeps a Dutch name together, and marks of punctuation apart', () => {
    expect(texts('في Bergen op Zoom. مرحبا')).toEqual(['في', ' ', 'Bergen op Zoom', '.', ' ', 'مرحبا']);
  });

  test('turns brackets around', () => {
    expect(texts('(Venlo)')).toEqual([')', 'Venlo', '(']);
  });

  test('loses no letter', () => {
    const line = 'مدينة Voorbeeldstad خيالية، كل الأماكن؟';
    expect(texts(line).join('')).toBe(line);
  });
});

describe('a text in a box', () => {
  const wide = (line: string, size: number) => (line.length * size) / 2;
  const box = { width: 100, height: 100, sizes: [20, 10], leading: 1 };

  test('takes the largest size that fits', () => {
    expect(fittedText('een twee', box, wide)).toMatchObject({ size: 20, lines: ['een twee'] });
    expect(fittedText('een langewoorden', box, wide)).toMatchObject({ size: 10, lines: ['een langewoorden'] });
  });

  test('shares its words over the lines it needs', () => {
    expect(fittedText('aaa bbb ccc ddd', box, wide).lines).toEqual(['aaa bbb', 'ccc ddd']);
  });

  test('cuts a word that is wider than the box, and ends in "…" what is too long for it', () => {
    const { lines } = fittedText('a'.repeat(500), box, wide);
    expect(lines.length).toBe(10);
    expect(lines.every((line) => wide(line, 10) <= 100)).toBe(true);
    expect(lines.at(-1)).toMatch(/a…$/);
  });

  test('has no lines without words', () => {
    expect(fittedText(' ', box, wide).lines).toEqual([]);
  });
});
