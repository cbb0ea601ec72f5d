import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { canaryKeys } from './canary-keys.ts';
import { runCommand } from './run-command.ts';
import { failed, judge, passed, sum, tallyOfPlaywright, tallyOfVitest } from './test-report.ts';
import type { Tally } from './test-report.ts';

export interface TestRun {
  /** Where reports may be written; removed afterwards. */
  readonly folder: string;
  /** Set by the build step when a site could not be built. */
  buildFailed: boolean;
}

export interface TestStep {
  readonly id: string;
  readonly title: string;
  readonly run: (run: TestRun) => Promise<Tally>;
}

const municipalities = ['voorbeeldstad', 'venlo', 'rheden'];
const servedInBrowser = ['voorbeeldstad', 'venlo'];

const bin = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** Runs all commands, also after one failed; together they count as one check. */
const oneCheck = async (commands: readonly (readonly string[])[]): Promise<Tally> => {
  let allSucceeded = true;
  for (const command of commands) {
    const { succeeded } = await runCommand(command);
    allSucceeded &&= succeeded;
  }
  return allSucceeded ? passed : failed;
};

const readReport = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    console.error('The test runner stopped without a report.');
    return undefined;
  }
};

const vitest = async ({ folder }: TestRun, id: string, folders: readonly string[]): Promise<Tally> => {
  const report = join(folder, `${id}.json`);
  const options = ['--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { succeeded } = await runCommand([bin.vitest, 'run', ...options, ...folders]);
  return judge(tallyOfVitest(await readReport(report)), succeeded);
};

const buildAll = async (run: TestRun): Promise<Tally> => {
  const builds: Tally[] = [];
  for (const municipality of municipalities) {
    // What an earlier build left behind must not pass for this one.
    await rm(join('dist', municipality), { recursive: true, force: true });
    const { succeeded } = await runCommand(['src/tools/build.ts'], { env: { MUNICIPALITY: municipality, ...canaryKeys } });
    if (!succeeded) console.error(`${municipality} could not be built.`);
    builds.push(succeeded ? passed : failed);
  }
  const built = sum(builds);
  run.buildFailed = built.failed > 0;
  if (run.buildFailed) {
    console.error('The tests of the built pages are skipped, because a build failed: counted as 1 failed.');
    return sum([built, failed]);
  }
  return sum([built, await vitest(run, 'build', ['tests/build'])]);
};

const browser = async (run: TestRun): Promise<Tally> => {
  const unbuilt = servedInBrowser.filter((municipality) => !existsSync(join('dist', municipality, 'index.html')));
  if (run.buildFailed || unbuilt.length > 0) {
    const reason = run.buildFailed ? 'the build failed' : `${unbuilt.join(' and ')} is not built ("npm test -- build browser" does both)`;
    console.error(`The browser tests are skipped, because ${reason}: counted as 1 failed.`);
    return failed;
  }
  const report = join(run.folder, 'browser.json');
  const { succeeded } = await runCommand([bin.playwright, 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    // Longer than the whole run may take by itself: who stops it says which tests were not reached.
    minutes: 60,
  });
  return judge(tallyOfPlaywright(await readReport(report)), succeeded);
};

/** In the order in which they run. */
export const testSteps: readonly TestStep[] = [
  { id: 'types', title: 'Types', run: () => oneCheck([[bin.astro, 'check']]) },
  {
    id: 'lint',
    title: 'Lint and format',
    // astro sync writes the types of the collections, which the type-aware rules need.
    run: () =>
      oneCheck([
        [bin.astro, 'sync'],
        [bin.eslint, '.', '--max-warnings', '0'],
        [bin.prettier, '--check', '.'],
      ]),
  },
  { id: 'content-check', title: 'Content', run: () => oneCheck([['src/tools/check-content.ts']]) },
  { id: 'language', title: 'Languages', run: () => oneCheck([['src/tools/check-language.ts']]) },
  { id: 'unit', title: 'Unit tests', run: (run) => vitest(run, 'unit', ['tests/unit', 'tests/content', 'tests/search']) },
  { id: 'contract', title: 'Contract tests', run: (run) => vitest(run, 'contract', ['tests/contract']) },
  { id: 'build', title: 'Build all municipalities and test the pages', run: buildAll },
  { id: 'browser', title: 'Browser tests', run: browser },
];
