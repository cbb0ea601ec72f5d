/**
 * `npm run check:content [-- --json] [-- venlo]`: prints every problem of every municipality, or of those named.
 * Exits 1 when there is an error, 0 when there are only warnings.
 */
import type { Problem } from '#domain/problem.ts';
import { municipalityIds } from '#sources/files.ts';
import { contentProblems } from './content-problems.ts';
import { printProblems, summaryOf } from './print-problems.ts';

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const chosen = process.env.MUNICIPALITY ? [process.env.MUNICIPALITY] : municipalityIds();
const ids = named.length > 0 ? named : chosen;

const found = ids.map((id) => ({ municipality: id, problems: contentProblems(id) }));
const isError = ({ severity }: Problem) => severity === 'error';

if (words.includes('--json')) {
  console.log(
    JSON.stringify(
      found.flatMap(({ municipality, problems }) => problems.map((problem) => ({ municipality, ...problem }))),
      null,
      2,
    ),
  );
} else {
  for (const { municipality, problems } of found) {
    printProblems(problems);
    console.log(`${municipality}: ${summaryOf(problems)}\n`);
  }
  if (found.length === 0) console.error('content/municipalities is leeg: er is geen gemeente om na te kijken.');
}
process.exitCode = found.length === 0 || found.some(({ problems }) => problems.some(isError)) ? 1 : 0;
