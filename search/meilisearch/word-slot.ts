/** What one word of a question found on the server, in the shape that the ranking of every engine reads. */
import type { SlotHit } from '../embedded/slot.ts';
import { isWholeWord, stepWeights, subjectFields, weights, type Step } from '../settings.ts';
import type { ServerHit, ServerResult } from './read-answer.ts';

/** The answers to the searches for one word. */
export interface WordResults {
  readonly word: string;
  readonly own: ServerResult;
  readonly stems: readonly { readonly stem: string; readonly result: ServerResult }[];
  /** As one of the everyday words that lead to a document. */
  readonly everyday: ServerResult;
  /** Folded, as they stand in the texts. */
  readonly forms: readonly string[];
}

export interface WordSlot {
  /** By key of the document; not weighed yet. */
  readonly hits: ReadonlyMap<string, SlotHit>;
  /** How many documents surely hold it. */
  readonly sure: number;
  /** It stands nowhere as it was typed, nor as the beginning of a word, nor with a meaning. */
  readonly isUnknown: boolean;
}

const unweighed = weights.title;
/** When a server doesn't say where a word stands. */
const somewhere = 'summary';

/** A word with a typing error is only looked at when the word itself isn't there. */
export function wordSlot({ word, own, stems, everyday, forms }: WordResults): WordSlot {
  const withoutTypos = [
    ...own.hits.map((hit) => [hit, hit.isExact ? 'exact' : 'prefix'] as const),
    ...stems.flatMap(({ result }) => result.hits.map((hit) => [hit, hit.isExact ? 'stem' : 'prefix'] as const)),
    ...everyday.hits.map((hit) => [hit, 'synonym'] as const),
  ].filter(([{ typos }]) => typos === 0);
  const isUnknown = withoutTypos.length === 0;
  const found: readonly (readonly [ServerHit, Step])[] = isUnknown ? [...own.hits, ...everyday.hits].map((hit) => [hit, 'typo'] as const) : withoutTypos;
  // First what makes every form of the word be marked.
  const marked = [...new Set([...stems.map(({ stem }) => stem), ...forms.filter((form) => form !== word), word])];
  const hits = new Map<string, SlotHit>();
  for (const [hit, step] of found) {
    const slotHit = slotHitOf(word, hit, step, marked);
    const before = hits.get(hit.key);
    if (!before || before.score < slotHit.score) hits.set(hit.key, slotHit);
  }
  const isWhole = own.hits.length >= own.total;
  return { hits, sure: isUnknown || isWhole ? hits.size : Math.max(hits.size, own.total), isUnknown };
}

function slotHitOf(word: string, { field, typos, score }: ServerHit, step: Step, marked: readonly string[]): SlotHit {
  const place = field ?? somewhere;
  return {
    // Of two words in one field the server knows best which stands first and most exact.
    score: (stepWeights[step] / Math.max(1, typos)) * (weights[place] / unweighed) * (1 + score / 4),
    isGuess: false,
    isSubject: isWholeWord(step) && subjectFields.includes(place),
    // Which of the forms stands in this document is seen on its card.
    traces: [{ word, step, match: Object.fromEntries(marked.map((form) => [form, [place]])) }],
  };
}

/** A document that the server found with all the words, through a phrase that means something or words written as one. */
export const phraseHit = (word: string, { score }: ServerHit): SlotHit => ({
  score: stepWeights.synonym * score,
  isGuess: false,
  isSubject: false,
  traces: [{ word, step: 'synonym', match: { [word]: [somewhere] } }],
});
