/**
 * `npm run check:language [-- --report] [-- pl uk]`: tells what is wrong with the languages, of all or of those named.
 * `--report` prints tables instead: how much is there per part, how hard the Dutch is, and which files are the hardest.
 * Exits 1 when there is an error, 0 when there are only warnings.
 */
import type { Problem } from '#domain/problem.ts';
import { checkLanguages } from '#i18n/check-languages.ts';
import { municipalityTexts, sharedTexts } from '#i18n/dutch-texts.ts';
import { siteLanguage } from '#i18n/site-language.ts';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { languageFileProblems } from './language-files.ts';
import { coverageTable, hardestTable, readabilityTable } from './language-report.ts';
import { printProblems, summaryOf } from './print-problems.ts';

const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith('--'));
const all = municipalityIds().map((id) => readSources(id));
const [first] = all;
if (!first) throw new Error('content/municipalities is leeg: er is niets te vertalen.');

const known = readLanguages(first).languages.map(({ id, about }) => siteLanguage(id, about));
const languages = named.length > 0 ? known.filter(({ id }) => named.includes(id)) : known;
// Also those whose language.yaml can't be read: that must be told.
const folders = [...new Set([...known.map(({ id }) => id), ...first.translations.map(({ language }) => language.id)])];
const strange = named.filter((id) => !folders.includes(id));
/** What all languages are made from is always looked at. */
const isAsked = ({ file }: Problem) =>
  named.length === 0 || !folders.some((id) => id !== 'nl' && !named.includes(id) && file.startsWith(`content/translations/${id}/`));
if (strange.length > 0) {
  console.error(`De taal "${strange.join('", "')}" is er niet. Kies uit: ${folders.join(', ')}.`);
  process.exitCode = 1;
} else if (words.includes('--report')) {
  console.log([coverageTable(all, languages), readabilityTable(all), hardestTable(all, known)].join('\n\n'));
} else {
  const problems = [
    ...languageFileProblems(all).filter(isAsked),
    ...checkLanguages(first, sharedTexts(first), languages),
    ...all.flatMap((sources) => checkLanguages(sources, municipalityTexts(sources), languages)),
  ];
  const isError = ({ severity }: Problem) => severity === 'error';
  printProblems(problems);
  console.log(`${(named.length > 0 ? named : folders).join(', ')}: ${summaryOf(problems)}`);
  if (problems.some(isError)) process.exitCode = 1;
}
