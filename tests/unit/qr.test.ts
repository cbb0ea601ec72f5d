/** The drawing of a QR code, read back by a decoder that knows nothing of how it was made. */
import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { qrDrawing, type QrDrawing } from '#projections/qr.ts';

/** The path as a camera sees it: `scale` pixels for every module. */
function pixelsOf({ size, path }: QrDrawing, scale = 4): { data: Uint8ClampedArray; width: number } {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return { data, width };
}

// The types of jsqr say that its default export is the module.
const decode = jsqr as unknown as (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null;

const addresses = [
  'https://inloop.example.org/wijken/lindel/',
  'https://inloop.example.org/ar/wijken/achter-het-spoor/',
  `https://www.een-lange-naam-van-een-gemeente.example.org/open-inloop/uk/wijken/${'arcen-lomm-velden-'.repeat(12)}/`,
  'http://127.0.0.1:4321/eenvoudig/wijken/hout-blerick/',
];

test.each(addresses)('a phone reads %s', (address) => {
  const { data, width } = pixelsOf(qrDrawing(address));
  expect(decode(data, width, width)?.data).toBe(address);
});

test('has white around it: four modules on every side', () => {
  const drawing = qrDrawing(addresses[0]!);
  const runs = [...drawing.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number) as [number, number, number]);
  expect(Math.min(...runs.map(([x]) => x))).toBe(4);
  expect(Math.min(...runs.map(([, y]) => y))).toBe(4);
  expect(Math.max(...runs.map(([x, , length]) => x + length))).toBe(drawing.size - 4);
});

test('is the same every time, and refuses what no code can hold', () => {
  expect(qrDrawing('x')).toEqual(qrDrawing('x'));
  expect(() => qrDrawing('x'.repeat(4000))).toThrow();
});
