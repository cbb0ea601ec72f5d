import { phraseOf } from '../thesaurus.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whether somebody who writes this may be in danger: then the numbers to call come before any list. */
export function isUrgent(text: string, { urgent }: Vocabulary): boolean {
  const said = ` ${phraseOf(text)} `;
  return urgent.some((phrase) => said.includes(` ${phrase} `));
}
