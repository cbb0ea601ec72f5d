/** Problems as an editor reads them in a terminal. */
import type { Problem } from '#domain/problem.ts';

const labels = { error: 'FOUT', warning: 'let op' } as const;

export function printProblems(problems: readonly Problem[]): void {
  for (const { file, line, severity, code, what, why, todo } of problems) {
    console.log(`${file}:${String(line)}  ${labels[severity]} (${code})`);
    console.log(`  ${what}`);
    console.log(`  Waarom: ${why}`);
    console.log(`  Wat te doen: ${todo}\n`);
  }
}

/** "2 fouten, 31 keer let op" */
export function summaryOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return 'niets aan te merken';
  return `${String(errors)} ${errors === 1 ? 'fout' : 'fouten'}, ${String(warnings)} keer let op`;
}
