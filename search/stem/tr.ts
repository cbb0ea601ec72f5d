/** A light stem of a folded Turkish word: cases, possession and plural come off one after the other. Folded: ı is i, ö is o, ü is u, ş is s. */
const least = 3;
const leastOfPlural = 2;
const plural = /l[ae]r$/;
const rounds = [
  /(?:[dt][ae]n|[dt][ae]|n[dt][ae]n|n[dt][ae]|y?l[ae])$/,
  /(?:n?[iu]n|y?[iu]|y?[ae]|n[iu])$/,
  /(?:l[ae]r[iu]m[iu]z|l[ae]r[iu]n[iu]z|[iu]m[iu]z|[iu]n[iu]z|[iu]m|[iu]n|s[iu]|[iu])$/,
  plural,
];

export function stemTr(word: string): string {
  let stem = word;
  for (const endings of rounds) {
    const shorter = stem.replace(endings, '');
    // A short word is only known by its plural: "ev" of "evler".
    if (shorter.length >= (endings === plural ? leastOfPlural : least)) stem = shorter;
  }
  // A hard consonant softens before an ending: "kitap" and "kitab(i)", "borc" and "borc(u)".
  return stem.replace(/b$/, 'p').replace(/d$/, 't').replace(/g$/, 'k');
}
