/** A light stem of a folded English word: plurals, -ing and -ed. */
export function stemEn(word: string): string {
  const plural = word
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=(?:ss|sh|ch|x))es$/, '')
    .replace(/(?<=[a-z]{2}[^su])s$/, '');
  const stem = plural.replace(/(?<=[a-z]{3})(?:ing|ed|ly|ment)$/, '');
  return stem
    .replace(/([bdfglmnprt])\1$/, '$1')
    .replace(/(?<=[a-z]{3})e$/, '')
    .replace(/(?<=[a-z]{3})y$/, 'i');
}
