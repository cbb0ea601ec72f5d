/** Results for people. */
import type { Reason } from '#search/engine.ts';
import type { Results } from './results.ts';

const shown = 10;

const because = ({ word, found, field, step }: Reason) => `${word === found ? word : `${word} → ${found}`} (${step}, ${field})`;

export function printResults({ query, results, understood, meant, dropped }: Results, titleOf: (id: string) => string): string {
  const choices = Object.entries(understood).map(([filter, value]) => `${filter} = ${value}`);
  return [
    `"${query}": ${String(results.length)} found`,
    ...(choices.length > 0 ? [`  understood: ${choices.join(', ')}`] : []),
    ...(meant === undefined ? [] : [`  meant: ${meant}`]),
    ...(dropped.length > 0 ? [`  nothing found for: ${dropped.join(', ')}`] : []),
    ...results
      .slice(0, shown)
      .flatMap(({ id, score, group, weak, why }, number) => [
        `${String(number + 1).padStart(4)}. ${titleOf(id)}  [${id}]  ${score.toFixed(1)}${group === 'all' ? '' : `  ${group}`}${weak ? '  (a guess)' : ''}`,
        ...(why.length > 0 ? [`      ${why.map(because).join(' · ')}`] : []),
      ]),
    ...(results.length > shown ? [`      … and ${String(results.length - shown)} more`] : []),
    '',
  ].join('\n');
}
