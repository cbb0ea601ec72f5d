/** The figures of a search server, as they are printed. */
import { textTable } from '../../text-table.ts';
import { latencyText } from './latency.ts';
import type { ServerLatency, ServerSize } from './measure-server.ts';

export const serverSizeTable = (sizes: readonly ServerSize[]): string =>
  textTable([
    ['', 'documents', 'index MB', 'indexing s'],
    ...sizes.map(({ name, documents, bytes, time }) => [
      name,
      String(documents),
      bytes === undefined ? '–' : (bytes / 1_000_000).toFixed(1),
      time === undefined ? '–' : (time / 1000).toFixed(1),
    ]),
  ]);

/** Milliseconds of a whole question, median and p95, over the line between this computer and the server. */
export const serverLatencyTable = (latencies: readonly ServerLatency[]): string =>
  textTable([['', 'asked', 'at once', 'ms'], ...latencies.map(({ name, way, clients, latency }) => [name, way, String(clients), latencyText(latency)])]);
