/** As many documents as a larger municipality would have: real texts, each time put together differently and at a place with another name. */
import type { TextDocument } from '#search/text-document.ts';

const beginnings =
  'Linden Wilgen Molen Kerk Veld Berg Bos Brug Haven Zonne Water Sterren Raad Markt School Dorps Ooievaars Kastanje Heide Vogel Tuin Kersen'.split(' ');
const endings = 'hof huis zaal plein hoek erf oord burg poort dreef kamp weide laan gaard stede brink horst donk rade kade'.split(' ');

/** Always the same for the same number: a bench that throws dice tells something else each time. */
const pick = <Value>(values: readonly Value[], number: number): Value => {
  const value = values[(Math.imul(number + 1, 2654435761) >>> 0) % values.length];
  if (value === undefined) throw new Error('There is nothing to pick from.');
  return value;
};

/** Two halves put together: "Lindenhof". Where it exists, that is by chance. */
export const inventedName = (number: number): string => `${pick(beginnings, number)}${pick(endings, number * 7)}`;

export function manyDocuments(documents: readonly TextDocument[], count: number): TextDocument[] {
  const sentences = documents.flatMap(({ summary }) => summary.split(/(?<=[.!?])\s+/));
  return Array.from({ length: count }, (_, number) => {
    const document = documents[number % documents.length];
    if (!document) throw new Error('There are no documents.');
    if (number < documents.length) return document;
    const name = inventedName(number);
    const others = [1, 2].map((step) => pick(sentences, number * 13 + step));
    const elsewhere = pick(documents, number * 3);
    return {
      ...document,
      id: `${document.id}-${String(number)}`,
      place: `${document.place} ${name}`,
      wijk: elsewhere.wijk,
      postcode: elsewhere.postcode,
      summary: [document.summary, ...others].join(' '),
    };
  });
}
