/** How much fits on one sheet. */
import { describe, expect, test } from 'vitest';
import { largestFit, linesOf, posterRoom } from '#projections/poster-fit.ts';

describe('what fits', () => {
  test('a text is broken at spaces, and a long word where it must', () => {
    expect(linesOf('kort', 13, 100)).toBe(1);
    // 13 points in 25 mm: ten letters.
    expect(linesOf('tien tekens', 13, 25)).toBe(2);
    expect(linesOf('a'.repeat(25), 13, 25)).toBe(3);
    expect(linesOf('kort ' + 'a'.repeat(25), 13, 25)).toBe(4);
  });

  test('type shrinks in steps down to 13 points, then words go, then lines', () => {
    const heightOf =
      (perLine: number) =>
      (count: number, { size }: { size: number }) =>
        count * perLine * size;
    const lineAt = (size: number) => posterRoom / 10 / size;
    expect(largestFit(10, heightOf(lineAt(19)))).toEqual({ type: { size: 19, words: 'all' }, count: 10 });
    expect(largestFit(10, heightOf(lineAt(16)))).toEqual({ type: { size: 15, words: 'all' }, count: 10 });
    expect(largestFit(10, heightOf(lineAt(14)))).toEqual({ type: { size: 13, words: 'needed' }, count: 10 });
    expect(largestFit(20, heightOf(lineAt(13)))).toEqual({ type: { size: 13, words: 'needed' }, count: 10 });
    expect(largestFit(3, () => Number.POSITIVE_INFINITY).count).toBe(0);
  });

  test('what may never be cut gets smaller type first', () => {
    const heightAt = (size: number) => (count: number, type: { size: number }) => (count * posterRoom * type.size) / (10 * size);
    expect(largestFit(20, heightAt(13), 10)).toEqual({ type: { size: 13, words: 'needed' }, count: 10 });
    expect(largestFit(20, heightAt(12), 10)).toEqual({ type: { size: 12, words: 'needed' }, count: 10 });
    expect(largestFit(20, heightAt(11), 10)).toEqual({ type: { size: 11, words: 'needed' }, count: 10 });
    expect(largestFit(20, heightAt(5.5), 10)).toEqual({ type: { size: 11, words: 'needed' }, count: 5 });
  });
});
