/**
 * `npm run bench:scale [-- --municipalities 340] [-- --offers 170000] [-- --seed 1] [-- --locale nl] [-- --sizes 500,5000] [-- --patience 10] [-- --keep]`:
 * makes a country and prints what it costs to search in: with the engine in the page at growing sizes, and, when MEILI_URL and a key to
 * manage it are set, with that search server. Its indexes (scale-…) are removed afterwards, unless `--keep`. Prints figures and judges none.
 */
import { availableParallelism, loadavg } from 'node:os';
import { readJudged } from './asking/judged.ts';
import { inventCountry, type Country } from './bench/scale/country.ts';
import { measureSizes } from './bench/scale/embedded-sizes.ts';
import { embeddedTable } from './bench/scale/embedded-table.ts';
import { measureCountry } from './bench/scale/measure-country.ts';
import { readModels, type Models } from './bench/scale/models.ts';
import { readScaleOptions, type ScaleOptions } from './bench/scale/scale-options.ts';
import { sizesToMeasure } from './bench/scale/sizes-to-measure.ts';
import { slower } from './bench/search/measure-speed.ts';
import { Interrupted } from './meilisearch/errors/interrupted.ts';
import { serverFromEnvironment } from './meilisearch/server-from-environment.ts';
import { withoutSecrets } from './meilisearch/without-secrets.ts';

const say = (line: string) => console.log(withoutSecrets(line));
const count = (number: number) => number.toLocaleString('en');

async function inThePage({ sizes }: Country, options: ScaleOptions, questions: readonly string[]): Promise<void> {
  say('The engine in the page …');
  const measured = await measureSizes(sizesToMeasure(options.sizes, sizes), { ...options, say: (line) => say(`  ${line}`) });
  say(`\n${count(questions.length)} questions; times of Node on this computer, median / p95 where there are two\n\n${embeddedTable(measured)}`);
  const largest = count(measured.measured.at(-1)?.figures.documents ?? 0);
  say(
    measured.stopped
      ? `\nStopped at ${count(measured.stopped.offers)} documents: ${measured.stopped.because}.`
      : `\nStopped after ${largest} documents, the largest that was asked: the next takes minutes. Try it with --sizes ${String(options.offers)} --patience 60.`,
  );
  say(`\nA phone is slower: npm run bench:search measures in a Chromium slowed down ${String(slower)} times.`);
  // On a busy computer the same work takes longer.
  say(`${String(availableParallelism())} processors, on average ${loadavg()[1]?.toFixed(1) ?? ''} at work in the last five minutes`);
}

async function onServer(country: Country, models: Models, { keep }: ScaleOptions, questions: readonly string[]): Promise<void> {
  const server = serverFromEnvironment();
  if (!server) {
    say('\nThe part with a search server was skipped: none is named. To run it too, set MEILI_URL and MEILI_MASTER_KEY (or MEILI_ADMIN_KEY), such as');
    say('  MEILI_URL=http://localhost:7700 MEILI_MASTER_KEY=… npm run bench:scale');
    return;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(new Interrupted()));
  await measureCountry(server, country, models, { questions, keep, signal: stop.signal, say });
}

async function main(): Promise<void> {
  const options = readScaleOptions(process.argv.slice(2));
  const models = readModels(options.locale);
  const country = inventCountry(models, options);
  const questions = readJudged(`tests/search/${options.locale}.yaml`).map(({ ask }) => ask);
  const middle = country.sizes[Math.floor(country.sizes.length / 2)] ?? 0;
  say(
    `A country of ${count(country.sizes.length)} municipalities and ${count(options.offers)} offers (seed ${String(options.seed)}): from ${count(country.sizes.at(-1) ?? 0)} to ${count(country.sizes[0] ?? 0)} each, the middle one ${count(middle)}.\n`,
  );
  await inThePage(country, options, questions);
  await onServer(country, models, options, questions);
}

try {
  await main();
} catch (error) {
  console.error(withoutSecrets(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
