/** The figures of the engine in the page, as they are printed. */
import { textTable } from '../../text-table.ts';
import type { MeasuredSizes } from './embedded-sizes.ts';
import { latencyText } from './latency.ts';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(0);
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** 1 kB is 1000 bytes. */
export function embeddedTable({ measured }: MeasuredSizes): string {
  return textTable([
    ['', 'documents', 'index kB', 'kB br', 'facts kB br', 'build s', 'open ms', 'memory MB', 'words ms', 'and choices ms'],
    ...measured.map(({ name, figures }) => [
      name,
      String(figures.documents),
      kilobytes(figures.raw),
      kilobytes(figures.brotli),
      kilobytes(figures.facts),
      (figures.build / 1000).toFixed(1),
      figures.open.toFixed(0),
      megabytes(figures.heap),
      latencyText(figures.words),
      latencyText(figures.choices),
    ]),
  ]);
}
