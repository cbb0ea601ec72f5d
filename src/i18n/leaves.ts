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
export function leavesOf(branch: unknown, keys: readonly PropertyKey[] = []): Leaf[] {
  if (typeof branch === 'string') return [{ key: keys.map(String).join('.'), keys, text: branch }];
  if (Array.isArray(branch)) return branch.flatMap((child: unknown, number) => leavesOf(child, [...keys, number]));
  if (typeof branch !== 'object' || branch === null) return [];
  return Object.entries(branch).flatMap(([key, child]: [string, unknown]) => leavesOf(child, [...keys, key]));
}
