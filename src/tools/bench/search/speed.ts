/** How large an index is, and how long a phone works to open it and to answer at every key. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { build } from 'esbuild';

export interface Speed {
  /** Bytes, compressed with brotli. */
  readonly bytes: number;
  /** Milliseconds. */
  readonly load: number;
  readonly median: number;
  readonly p95: number;
}

export const compressed = (text: string): number =>
  brotliCompressSync(Buffer.from(text), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

/** A script that puts the engine of this file on the window, as a page would get it. */
export async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' });
  return outputFiles[0]?.text ?? '';
}

interface Bench {
  readonly open: (json: string) => { readonly search: (question: { text: string }) => unknown };
}

declare global {
  interface Window {
    searchBench?: Bench;
  }
}

export interface SpeedOptions {
  readonly script: string;
  readonly index: string;
  readonly questions: readonly string[];
  /** How many times slower than this computer. */
  readonly slower: number;
}

/** Types every question letter by letter. */
export async function speedOf(browser: Browser, { script, index, questions, slower }: SpeedOptions): Promise<Speed> {
  const page = await browser.newPage();
  try {
    await page.addScriptTag({ content: script });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const { load, keys } = await page.evaluate(
      ([json, asked]) => {
        const start = performance.now();
        const engine = window.searchBench?.open(json);
        const loaded = performance.now() - start;
        const times: number[] = [];
        for (const question of asked) {
          for (let length = 1; length <= question.length; length += 1) {
            const before = performance.now();
            engine?.search({ text: question.slice(0, length) });
            times.push(performance.now() - before);
          }
        }
        return { load: loaded, keys: times.sort((a, b) => a - b) };
      },
      [index, questions] as const,
    );
    const at = (share: number) => keys[Math.floor(keys.length * share)] ?? 0;
    return { bytes: compressed(index), load, median: at(0.5), p95: at(0.95) };
  } finally {
    await page.close();
  }
}
