/** Takes words apart that Dutch and German write as one: "schuldhulpverlening" is "schuld", "hulp" and "verlening". */

const shortestWhole = 7;
const shortestPart = 3;
/** Nobody writes a longer one; a long row of letters would take long. */
const longestWhole = 40;
/** Letters that may stand between two parts: "toeslag-en-hulp", "leven-s-vraag". */
const joints = ['', 's', 'e', 'en', 'n'];

/**
 * @param word folded
 * @param isWord whether a piece is a word by itself
 * @returns the parts, of which the last ends the word; undefined when it can't be taken apart. The fewest parts win, then the longest first part.
 */
export function partsOf(word: string, isWord: (piece: string) => boolean): readonly string[] | undefined {
  return word.length < shortestWhole || word.length > longestWhole || /\d/.test(word) ? undefined : split(word, isWord, true, new Map());
}

/** What was found for the end of a word, so that no end is taken apart twice. */
type Ends = Map<string, readonly string[] | undefined>;

function split(rest: string, isWord: (piece: string) => boolean, isWhole: boolean, ends: Ends): readonly string[] | undefined {
  if (!isWhole && isWord(rest)) return [rest];
  if (ends.has(rest)) return ends.get(rest);
  let best: readonly string[] | undefined;
  for (let end = rest.length - shortestPart; end >= shortestPart; end -= 1) {
    const first = rest.slice(0, end);
    if (!isWord(first)) continue;
    for (const joint of joints) {
      if (!rest.startsWith(joint, end) || rest.length - end - joint.length < shortestPart) continue;
      const others = split(rest.slice(end + joint.length), isWord, false, ends);
      if (others && (best === undefined || others.length + 1 < best.length)) best = [first, ...others];
    }
  }
  ends.set(rest, best);
  return best;
}
