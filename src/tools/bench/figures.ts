/** Figures as they are printed. */
import type { Verdict } from './lighthouse.ts';
import type { FileKind, ReceivedFile } from './received.ts';
import type { Timings } from './speed.ts';

/** 1 kB is 1000 bytes. */
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Of an even number the higher one of the middle two: rather too slow than too fast. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const sumOf = (files: readonly ReceivedFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n');
};

const order: readonly FileKind[] = ['HTML', 'CSS', 'JavaScript', 'JSON', 'other'];

/** A line for each kind of file, and below it each file. */
export const sizeTable = (files: readonly ReceivedFile[]): string =>
  table([
    ...order.flatMap((kind) => {
      const own = files.filter((file) => file.kind === kind);
      return own.length === 0 ? [] : [[kind, kilobytes(sumOf(own))], ...own.map(({ path, bytes }) => [`  ${path}`, kilobytes(bytes)])];
    }),
    ['together', kilobytes(sumOf(files))],
  ]);

/** Median and worst of each thing that was measured. */
export const timeTable = (timings: Timings): string =>
  table([['', 'median', 'worst'], ...[...timings].map(([name, values]) => [name, `${median(values).toFixed(0)} ms`, `${Math.max(...values).toFixed(0)} ms`])]);

/** A line for each page. */
export const verdictTable = (verdicts: readonly Verdict[]): string =>
  table([
    ['', 'performance', 'accessibility', 'largest paint', 'blocked', 'shift', 'without fonts', 'fonts'],
    ...verdicts.map(({ path, performance, accessibility, largestPaint, blocked, layoutShift, bytes, fontBytes }) => [
      path,
      String(performance),
      String(accessibility),
      `${largestPaint.toFixed(0)} ms`,
      `${blocked.toFixed(0)} ms`,
      layoutShift.toFixed(3),
      kilobytes(bytes),
      kilobytes(fontBytes),
    ]),
  ]);
