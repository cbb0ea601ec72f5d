/** Measures the engine in the page at growing sizes, until one takes too long or too much. */
import { Worker } from 'node:worker_threads';
import type { EmbeddedTask } from './embedded-worker.ts';
import type { EmbeddedFigures } from './measure-embedded.ts';

export interface NamedSize {
  /** '' for a size of no municipality in particular. */
  readonly name: string;
  readonly number: number;
  readonly offers: number;
}

export interface Stopped {
  readonly offers: number;
  readonly because: string;
}

export interface SizesOptions {
  readonly seed: number;
  readonly locale: string;
  /** Minutes for one size. */
  readonly patience: number;
  /** Called before each size. */
  readonly say: (line: string) => void;
}

/** Megabytes a size may use, the making of its documents with it: several times what a page could. */
const mostMemory = 8192;

export interface MeasuredSizes {
  readonly measured: readonly (NamedSize & { readonly figures: EmbeddedFigures })[];
  /** Undefined when all were measured; what is larger was not tried. */
  readonly stopped?: Stopped;
}

/** @param sizes smallest first */
export async function measureSizes(sizes: readonly NamedSize[], options: SizesOptions): Promise<MeasuredSizes> {
  const measured: (NamedSize & { figures: EmbeddedFigures })[] = [];
  for (const size of sizes) {
    options.say(`${size.offers.toLocaleString('en')} documents …`);
    const figures = await inWorker({ number: size.number, offers: size.offers, seed: options.seed, locale: options.locale }, options.patience);
    if (typeof figures === 'string') return { measured, stopped: { offers: size.offers, because: figures } };
    measured.push({ ...size, figures });
  }
  return { measured };
}

/** @returns the figures, or in words why there are none. Rejects when something else went wrong */
async function inWorker(task: EmbeddedTask, patience: number): Promise<EmbeddedFigures | string> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: task, resourceLimits: { maxOldGenerationSizeMb: mostMemory } });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<EmbeddedFigures | string>((resolve, reject) => {
      timer = setTimeout(() => resolve(`it was not ready after ${String(patience)} minutes`), patience * 60_000);
      worker.once('message', (figures: EmbeddedFigures) => resolve(figures));
      worker.once('error', (error: Error & { readonly code?: string }) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(`it needed more than ${String(mostMemory)} MB of memory`);
        else if (error instanceof RangeError) resolve(`the index is too large for one text (${error.message})`);
        else reject(error);
      });
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
