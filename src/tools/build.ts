/**
 * `MUNICIPALITY=venlo npm run build`: checks the content, builds the site to dist/venlo and writes its service worker, response headers and what a search server needs.
 * Without MUNICIPALITY every municipality is built. An error in the content stops before a page is made.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { municipalityIds, readSources } from '#sources/files.ts';
import { readLanguages } from '#sources/languages.ts';
import { contentProblems, sharedProblems } from './content-problems.ts';
import { printProblems, summaryOf } from './print-problems.ts';
import { siteNeeds } from './site-needs.ts';
import { writeHeaders } from './write-headers.ts';
import { searchFolder, writeSearchDocuments } from './write-search-documents.ts';
import { writeServiceWorker } from './write-service-worker.ts';

const chosen = process.env.MUNICIPALITY;
const ids = chosen === undefined || chosen === '' ? municipalityIds() : [chosen];
if (ids.length === 0) {
  console.error('content/municipalities is leeg: er is geen gemeente om te bouwen.');
  process.exitCode = 1;
}
const shared = sharedProblems();
for (const id of ids) {
  if (build(id)) continue;
  process.exitCode = 1;
  break;
}

/** @returns whether a whole site was made; half a site is removed */
function build(id: string): boolean {
  const problems = [...contentProblems(id), ...shared];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    printProblems(errors);
    console.error(`${id}: ${summaryOf(problems)}. Er is geen site gemaakt.`);
    return false;
  }
  console.log(`${id}: ${summaryOf(problems)} (npm run check:content toont ze).`);
  const astro = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: 'inherit',
    env: { ...process.env, MUNICIPALITY: id, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (astro.status !== 0) {
    for (const folder of [`dist/${id}`, searchFolder(id)]) rmSync(folder, { recursive: true, force: true });
    console.error(`${id}: het bouwen is mislukt; dist/${id} is weggehaald, want een halve site helpt niemand.`);
    return false;
  }
  const { languages } = readLanguages(readSources(id));
  writeServiceWorker(
    `dist/${id}`,
    languages.map((language) => ({ id: language.id, path: language.about.path })),
  );
  writeHeaders(id, siteNeeds(id));
  writeSearchDocuments(id);
  return true;
}
