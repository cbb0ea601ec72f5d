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
export type Audience = Term;
export interface Facility extends Term {
  readonly pictogram: string;
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
