/** The shared words, resolved: each with its texts in every language. */
import type { Checked } from './checked.schema.ts';
import type { Text } from './text.ts';

/** Translatable texts of one thing, by the path of the field inside it: `summary`, `hours.rules.0.note`. */
export type Texts = Readonly<Record<string, Text>>;

export interface Term {
  readonly id: string;
  readonly name: Text;
}
export interface Kind extends Term {
  readonly plural: Text;
  readonly description: Text;
  readonly pictogram: string;
  readonly collective: boolean;
}
export interface Topic extends Term {
  readonly description: Text;
  readonly pictogram: string;
  readonly sensitive: boolean;
  readonly onHome: boolean;
}
export interface Audience extends Term {
  /** Shown in an easy language only. */
  readonly pictogram?: string;
}
export interface Facility extends Term {
  readonly pictogram: string;
}
/** A hard word or an official name, and what it means. */
export interface GlossaryTerm {
  readonly id: string;
  /** Every form as it stands in a text; the first is its name. */
  readonly words: readonly string[];
  readonly explanation: Text;
}
export interface HelpLine extends Term {
  readonly phone: string;
  readonly alsoPhone?: string;
  readonly website?: string;
  readonly for: Text;
  readonly availability?: Text;
  readonly cost?: Text;
  readonly urgent: boolean;
  readonly sensitive: boolean;
  readonly checked: Checked;
}
