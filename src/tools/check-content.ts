/**
 * `npm run check:content [-- --json] [-- venlo]`: prints every problem of every municipality, or of those named, and of the words of the search.
 * Exits 1 when there is an error, 0 when there are only warnings.
 */
import type { Problem } from '#domain/problem.ts';
import { municipalityIds } from '#sources/files.ts';
import { contentProblems, sharedProblems } from './content-problems.ts';
import { printProblems, summaryOf } from './print-problems.ts';

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const chosen = process.env.MUNICIPALITY ? [process.env.MUNICIPALITY] : municipalityIds();
const ids = named.length > 0 ? named : chosen;

const found = ids.map((id) => ({ municipality: id, problems: contentProblems(id) }));
const shared = sharedProblems();
const isError = ({ severity }: Problem) => severity === 'error';

if (words.includes('--json')) {
  const all = [...found.flatMap(({ municipality, problems }) => problems.map((problem) => ({ municipality, ...problem }))), ...shared];
  console.log(JSON.stringify(all, null, 2));
} else {
  const told = (name: string, problems: readonly Problem[]) => {
    printProblems(problems);
    console.log(`${name}: ${summaryOf(problems)}\n`);
  };
  for (const { municipality, problems } of found) told(municipality, problems);
  if (found.length === 0) console.error('content/municipalities is leeg: er is geen gemeente om na te kijken.');
  else told('zoekwoorden', shared);
}
process.exitCode = found.length === 0 || [...found.flatMap(({ problems }) => problems), ...shared].some(isError) ? 1 : 0;
