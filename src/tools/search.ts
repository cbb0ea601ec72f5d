/**
 * `npm run search -- "schulde" [--locale nl] [--municipality venlo] [--documents file.json] [--json]`: what a question finds, and why.
 * Without a question it reads them from standard input, one a line. `--json` prints one line for each question.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { choiceOf } from './asking/choice-of.ts';
import { readDocuments, searchableDocuments } from './asking/documents.ts';
import { searchableMunicipality } from './asking/municipality.ts';
import { printResults } from './asking/print.ts';
import { resultsOf } from './asking/results.ts';

const localeIds = () => readdirSync('content/translations');

const usage = 'npm run search -- "schulde" [--locale nl] [--municipality venlo] [--documents file.json] [--json]';

/** Easy Dutch has the words of Dutch. */
const languageOf = (locale: string) => (locale === 'eenvoudig' ? 'nl' : locale);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      locale: { type: 'string', default: 'nl' },
      municipality: { type: 'string', default: process.env.MUNICIPALITY ?? 'voorbeeldstad' },
      documents: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const lines = positionals.length > 0 ? positionals : readFileSync(0, 'utf8').split(/\r?\n/);
  const asked = lines.filter((line) => line.trim() !== '');
  if (asked.length === 0) throw new Error(`There is no question. ${usage}`);
  const searchable =
    values.documents === undefined
      ? searchableMunicipality(values.municipality, values.locale)
      : searchableDocuments(readDocuments(values.documents), languageOf(choiceOf(values.locale, localeIds(), 'locale')));
  for (const text of asked) {
    const results = await resultsOf(text, searchable);
    console.log(values.json ? JSON.stringify(results) : printResults(results, searchable.titleOf));
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
