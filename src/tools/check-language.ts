/**
 * `npm run check:language [-- --report] [-- pl uk]`: tells what is wrong with the languages, of all or of those named.
 * `--report` prints tables instead: how much is there per part, and how hard the Dutch is.
 * Exits 1 when there is an error, 0 when there are only warnings.
 */
import type { Problem } from '#domain/problem.ts';
import { checkLanguages } from '#i18n/check-languages.ts';
import { municipalityTexts, sharedTexts } from '#i18n/dutch-texts.ts';
import { siteLanguage } from '#i18n/site-language.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { coverageTable, readabilityTable } from './language-report.ts';
import { printProblems, summaryOf } from './print-problems.ts';

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const all = municipalityIds().map((id) => readSources(id));
const [first] = all;
if (!first) throw new Error('content/municipalities is leeg: er is niets te vertalen.');

const known = readLanguages(first).languages.map(({ id, about }) => siteLanguage(id, about));
const languages = named.length > 0 ? known.filter(({ id }) => named.includes(id)) : known;
const strange = named.filter((id) => !known.some((language) => language.id === id));
if (strange.length > 0) {
  console.error(`De taal "${strange.join('", "')}" is er niet. Kies uit: ${known.map(({ id }) => id).join(', ')}.`);
  process.exitCode = 1;
} else if (words.includes('--report')) {
  console.log(`${coverageTable(all, languages)}\n\n${readabilityTable(all)}`);
} else {
  const problems = [
    ...checkLanguages(first, sharedTexts(first), languages),
    ...all.flatMap((sources) => checkLanguages(sources, municipalityTexts(sources), languages)),
  ];
  const isError = ({ severity }: Problem) => severity === 'error';
  printProblems(problems);
  console.log(`${languages.map(({ id }) => id).join(', ')}: ${summaryOf(problems)}`);
  if (problems.some(isError)) process.exitCode = 1;
}
