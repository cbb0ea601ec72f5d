/** The question tree with its texts in every language. */
import type { Text } from './text.ts';

/** What an answer looks for: within a list any will do, between lists all must fit. */
export interface QuestionFind {
  readonly topics: readonly string[];
  readonly kinds: readonly string[];
  readonly audiences: readonly string[];
  readonly words?: string;
}

interface Answer {
  readonly id: string;
  readonly label: Text;
  readonly pictogram: string;
}
export interface NextQuestion extends Answer {
  readonly ask: Text;
  readonly choices: readonly Question[];
}
export interface FoundAnswer extends Answer {
  readonly find: QuestionFind;
  /** The numbers for help come first. */
  readonly isUrgent: boolean;
}
/** One answer of the tree: it leads to a next question, or to what is looked for. */
export type Question = NextQuestion | FoundAnswer;
