/** Where the sentences of a text are, without the white space around them. A line feed always ends one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// A full stop ends no sentence after these, after a single letter ("o.a.") or after a day ("1. Mai").
const shortened =
  'dhr|mevr|mw|dr|drs|prof|nr|tel|ca|bijv|bv|incl|excl|mr|mrs|ms|st|hr|fr|str|bzw|godz|ul|np|m\\.in|sok|cad|mah|вул|буд|кв|тел|грн|напр|ін|просп';
const goesOn = new RegExp(`(?:^|[\\s(])(?:(?:\\p{L}\\.)*\\p{L}|${shortened})\\.$|(?:^|[^\\d\\s]\\s)\\d{1,2}\\.$`, 'iu');

/** @param language of the text, as in the attribute lang */
export function sentencesIn(text: string, language: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const end of endsIn(text, language)) {
    const words = text.slice(start, end);
    const isWhole = end === text.length || words.endsWith('\n') || !goesOn.test(words.trim());
    if (!isWhole) continue;
    if (words.trim() !== '') spans.push({ start: end - words.trimStart().length, end: start + words.trimEnd().length });
    start = end;
  }
  return spans;
}

function endsIn(text: string, language: string): number[] {
  if ('Segmenter' in Intl) {
    return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ index, segment }) => index + segment.length);
  }
  return [...text.matchAll(/[.!?…؟]+["'”’»)\]]*(?:[^\S\n]+|(?=\n))|\n|$/g)].map(({ index, 0: end }) => index + end.length);
}
