/** The texts in nested values, such as interface.json. */

const pluralEnding = /_(zero|one|two|few|many|other)$/;

/** `home.count_one` → `home.count`. */
export const stemOf = (key: string) => key.replace(pluralEnding, '');
/** `home.count_one` → `one`; undefined when it isn't counted. */
export const formOf = (key: string) => pluralEnding.exec(key)?.[1];

export interface Leaf {
  readonly key: string;
  readonly keys: readonly PropertyKey[];
  readonly text: string;
}

/** Every text with the way to it. What is no text, list or group is left out. */
export const leavesOf = (branch: unknown): Leaf[] =>
  endsOf(branch, []).flatMap(({ value, ...leaf }) => (typeof value === 'string' ? [{ ...leaf, text: value }] : []));

/** The way to every number, null and other value that stands where a text should. */
export const strangeLeavesOf = (branch: unknown): Omit<Leaf, 'text'>[] =>
  endsOf(branch, []).flatMap(({ value, ...leaf }) => (typeof value === 'string' ? [] : [leaf]));

interface End extends Omit<Leaf, 'text'> {
  readonly value: unknown;
}

function endsOf(branch: unknown, keys: readonly PropertyKey[]): End[] {
  if (Array.isArray(branch)) return branch.flatMap((child: unknown, number) => endsOf(child, [...keys, number]));
  if (typeof branch !== 'object' || branch === null) return [{ key: keys.map(String).join('.'), keys, value: branch }];
  return Object.entries(branch).flatMap(([key, child]: [string, unknown]) => endsOf(child, [...keys, key]));
}
