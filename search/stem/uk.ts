/** A light stem of a folded Ukrainian word (also of a Russian one): the commonest endings. Folded: й is и, ї is і. */
const endings =
  'ування уванням ування ання анню анням ення енню енням ості істю ями ами ові еві єві ого ому ими их им ою ею ів ям ах ях ам ем ом ии ия иі ої іи ії ія ію єю ть ся а е и і о у ю я ь є'.split(
    ' ',
  );
const sorted = [...new Set(endings)].sort((a, b) => b.length - a.length);
const least = 3;

export function stemUk(word: string): string {
  const infinitive = word.replace(/(?<=.{3}[аиіуюя])ти$/u, '');
  if (infinitive !== word) return infinitive.replace(/[аиіуюя]$/u, '');
  const ending = sorted.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending ? word.slice(0, -ending.length) : word;
}
