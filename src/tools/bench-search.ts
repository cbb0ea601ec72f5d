/**
 * `npm run bench:search [-- relevance] [-- speed] [-- --documents file.json --queries file.json]`: how well the search understands people,
 * and how fast it does, beside MiniSearch as it comes. Prints figures and judges none; the floors are tests. The speed needs Chromium.
 * With `--documents` (see `npm run search`) the questions are `[{ "q": …, "cls": …, "rel": ["<base>", …] }]`.
 */
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { relevanceOfDocuments, relevanceOfTown } from './bench/search/measure-relevance.ts';
import { measureSpeed } from './bench/search/measure-speed.ts';
import { chromiumLaunch } from './chromium-launch.ts';

const parts = ['relevance', 'speed'];

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { documents: { type: 'string' }, queries: { type: 'string' } } });
  const wrong = positionals.filter((word) => !parts.includes(word));
  if (wrong.length > 0) throw new Error(`The bench has no part "${wrong.join('", "')}": use ${parts.join(', ')}.`);
  const wants = (part: string) => positionals.length === 0 || positionals.includes(part);
  if (values.documents !== undefined) {
    if (values.queries === undefined) throw new Error('With --documents go --queries: a file with questions and their right answers.');
    await relevanceOfDocuments(values.documents, values.queries);
    return;
  }
  if (wants('relevance')) await relevanceOfTown();
  if (wants('speed')) {
    const browser = await chromium.launch(chromiumLaunch);
    try {
      await measureSpeed(browser);
    } finally {
      await browser.close();
    }
    // On a busy computer the same work takes longer.
    console.log(`${String(availableParallelism())} processors, on average ${loadavg()[1]?.toFixed(1) ?? ''} at work in the last five minutes`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
