/** The known word that looks most like `word`, for "Bedoelt u …?"; undefined when none is near. The word itself is no guess. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Two letters make another word of a short one: "adres" is not "ages".
  let bestDistance = (word.length < 6 ? 1 : Math.max(2, Math.ceil(word.length / 3))) + 1;
  for (const candidate of known) {
    const distance = beginsAlike(word, candidate) ? 1 : editDistance(word, candidate);
    if (distance > 0 && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** One is the beginning of the other; "to" and "at" begin too many words to say anything. */
function beginsAlike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && short.length < long.length && long.startsWith(short);
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const swap = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
