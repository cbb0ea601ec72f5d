/** Whether a word stands inside a longer one, as Dutch writes its words together. */

/** From this length anywhere: "schuld" in "huurschulden". */
const anywhereFrom = 5;
/** A shorter one may end a long word: "taal" in "gebarentaal". Half of all Dutch verbs end in -en, so "eten" may not: it would find "ontmoeten". */
const endFrom = 4;

/** Not when it stands at the beginning, which a search by prefix finds already. */
export const standsIn = (want: string, word: string): boolean =>
  !word.startsWith(want) &&
  ((want.length >= anywhereFrom && word.includes(want)) ||
    (want.length >= endFrom && word.length >= 2 * want.length && word.endsWith(want) && !want.endsWith('en')));
