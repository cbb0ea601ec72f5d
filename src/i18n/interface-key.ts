/** The keys of the interface texts, taken from the Dutch file: a key that isn't there is a compile error. */
import type dutch from '../../content/translations/nl/interface.json';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${PluralForm}` ? Stem : Key;
type Keys<Branch, Prefix extends string = ''> = {
  [Key in keyof Branch & string]: Branch[Key] extends string ? `${Prefix}${WithoutPlural<Key>}` : Keys<Branch[Key], `${Prefix}${Key}.`>;
}[keyof Branch & string];

/** `home.title`, `fact.cost.free` … */
export type InterfaceKey = Keys<typeof dutch>;
