/** A light stem of a folded German word: endings of cases, plurals and small things. Umlauts are folded away already. */
const endings = ['innen', 'chen', 'lein', 'erin', 'ern', 'em', 'en', 'er', 'es', 'in', 'e', 's', 'n', 't'];
const least = 3;

export function stemDe(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least + (one.length === 1 ? 1 : 0));
  return (ending ? word.slice(0, -ending.length) : word).replace(/([bdfgklmnprt])\1$/, '$1');
}
