/** A light stem of a folded Dutch word: "brieven" and "brief", "huizen" and "huis", "praatje" and "praat" become one. */
const least = 3;

export function stemNl(word: string): string {
  let stem = word;
  const cut = (ending: RegExp, put = '') => {
    const shorter = stem.replace(ending, put);
    const isCut = shorter !== stem && shorter.length >= least;
    if (isCut) stem = shorter;
    return isCut;
  };
  if (cut(/heden$/, 'heid')) return stem;
  if (cut(/(?<=[lnrw])tjes?$/) || cut(/(?<=m)pjes?$/) || cut(/(?<=[^aeiouj])jes?$/)) return closed(stem);
  cut(/(?<=er|el|em|en|aar|eur|ing|ie|oor|or|age|ment|ist|y)s$/);
  if (cut(/(?<=[^e])en$/) || cut(/(?<=ie|ee)en$/) || cut(/(?<=[^aeiou])e$/)) return closed(stem);
  return closed(stem);
}

/** One spelling for an open and a closed syllable: "tal(en)" and "taal", "kopp(en)" and "kop", "briev(en)" and "brief". */
const closed = (stem: string): string =>
  stem
    .replace(/([bcdfgklmnprstz])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([aeou])\1(?=[^aeiou]+$)/, '$1');
