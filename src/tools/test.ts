/** Runs every check of the project, or only the named steps, and ends with one line of counts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failed, sum } from './test-report.ts';
import type { Tally } from './test-report.ts';
import { testSteps } from './test-steps.ts';
import type { TestRun, TestStep } from './test-steps.ts';

const stepsNamed = (names: readonly string[]): readonly TestStep[] => {
  const unknown = names.filter((name) => !testSteps.some(({ id }) => id === name));
  if (unknown.length > 0) throw new Error(`There is no test step "${unknown.join('", "')}": use ${testSteps.map(({ id }) => id).join(', ')}.`);
  return names.length === 0 ? testSteps : testSteps.filter(({ id }) => names.includes(id));
};

const runStep = async (step: TestStep, run: TestRun): Promise<Tally> => {
  console.log(`\n=== ${step.title} (${step.id}) ===`);
  const begin = performance.now();
  const tally = await step.run(run).catch((error: unknown) => {
    console.error(error);
    return failed;
  });
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`--- ${step.id}: ${String(tally.passed)} passed, ${String(tally.failed)} failed, in ${seconds} s`);
  return tally;
};

const runAll = async (steps: readonly TestStep[]): Promise<Tally> => {
  const folder = await mkdtemp(join(tmpdir(), 'open-inloop-test-'));
  const run: TestRun = { folder, buildFailed: false };
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await runStep(step, run));
  await rm(folder, { recursive: true, force: true });

  const red = steps.filter((_step, index) => (tallies[index] ?? failed).failed > 0).map(({ id }) => id);
  if (red.length > 0) console.log(`\nFailed: ${red.join(', ')}`);
  return sum(tallies);
};

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
process.on('SIGHUP', () => process.exit(129));

try {
  const total = await runAll(stepsNamed(process.argv.slice(2)));
  // Whoever runs this reads the counts from the last line.
  console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
