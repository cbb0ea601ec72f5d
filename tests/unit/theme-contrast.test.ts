import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readThemePaint, themeNames, type Paint } from '#sources/theme-paint.ts';

/** WCAG 2.2: relative luminance of `#rrggbb`, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'field', 'mist', 'glow'];
const words: readonly (readonly [string, string])[] = [
  ...['text', 'quiet', 'ink', 'pencil', 'alarm-text'].flatMap((role) => grounds.map((ground) => [role, ground] as const)),
  ['on-ink', 'ink'],
  ['on-wall', 'wall'],
  ['on-wall', 'leaf'],
  ['lamp', 'wall'],
  ['on-lamp', 'lamp'],
  ['on-alarm', 'alarm'],
];
/** Borders of controls, and parts of a picture that carry meaning. */
const shapes: readonly (readonly [string, string])[] = [...grounds.map((ground) => ['line', ground] as const), ['lamp', 'leaf'], ['pencil', 'paper']];

const schemes = themeNames().flatMap((theme) => (['day', 'night'] as const).map((scheme) => ({ theme, scheme })));

test('every municipality has a theme of its own', () => {
  const folder = 'content/municipalities';
  const chosen = readdirSync(folder).map((id) => /^theme: (\S+)$/m.exec(readFileSync(`${folder}/${id}/municipality.yaml`, 'utf8'))?.[1] ?? 'gracht');
  expect(new Set(chosen).size).toBe(chosen.length);
  for (const theme of chosen) expect(themeNames()).toContain(theme);
});

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(schemes)('$theme by $scheme: every word has a contrast of 4.5 or more, every border and picture 3', ({ theme, scheme }) => {
  const paint = readThemePaint(theme)[scheme];
  expect(tooWeak(paint, words, 4.5)).toEqual([]);
  expect(tooWeak(paint, shapes, 3)).toEqual([]);
});

function tooWeak(paint: Paint, pairs: readonly (readonly [string, string])[], least: number): string[] {
  return pairs
    .map(([front, ground]) => {
      if (!paint[front] || !paint[ground]) throw new Error(`No colour for ${front} or ${ground}.`);
      return { front, ground, is: contrast(paint[front], paint[ground]) };
    })
    .filter(({ is }) => is < least)
    .map(({ front, ground, is }) => `${front} on ${ground}: ${is.toFixed(2)}`);
}

test('the walls of two municipalities can be told apart at a glance', () => {
  const walls = themeNames().map((theme) => readThemePaint(theme).day['wall']!);
  const distance = (one: string, other: string) =>
    Math.hypot(...[1, 3, 5].map((at) => Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16)));
  for (const [number, wall] of walls.entries()) for (const other of walls.slice(number + 1)) expect(distance(wall, other)).toBeGreaterThan(45);
});

test('a theme that does not exist is told by name, with those that do', () => {
  expect(() => readThemePaint('nergens')).toThrow(/no theme "nergens".*gracht/);
});
