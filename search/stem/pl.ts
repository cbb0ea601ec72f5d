/** A light stem of a folded Polish word: the commonest endings of cases, numbers and adjectives. */
const endings =
  'owaniami owania owanie owaniu aniami eniami osciach osciami owskiego iejszy aniach eniach osciom iego iemu ania anie aniu enia enie eniu osci ami ach ami iem iom owi ow om ego emu ymi imi ych ich ej ie ia io iu ii em ym im ac ec ic yc a e i o u y'.split(
    ' ',
  );
const sorted = [...new Set(endings)].sort((a, b) => b.length - a.length);
const least = 3;

export function stemPl(word: string): string {
  const ending = sorted.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending ? word.slice(0, -ending.length) : word;
}
