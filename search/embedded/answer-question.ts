/** Answers a question: finds every word and phrase, ranks what holds them, and tells what was not found as it was typed. */
import type { Found, Question } from '../engine.ts';
import { tokensIn } from '../fold.ts';
import { isGuess, mostGuesses } from '../settings.ts';
import { candidatesFor, candidatesForExtra, candidatesForJoined, candidatesForPhrase, type Candidate, type Knowledge } from './candidates.ts';
import { meantWord } from './meant-word.ts';
import type { FindWord } from './memory.ts';
import { questionWords, type QuestionWords } from './question-words.ts';
import { rank, tellingOf } from './rank.ts';
import type { SlotHits } from './slot.ts';
import { bestOf, together } from './slot-sums.ts';

/** What an opened index answers from. */
export interface Opened {
  readonly known: Knowledge;
  readonly find: FindWord;
  readonly documents: number;
  readonly spelling: Readonly<Record<string, string>>;
}

export function answerQuestion({ text, extra = '' }: Question, { known, find, documents, spelling }: Opened): Found | undefined {
  const asked = questionWords(text, known.ignored, known.thesaurus);
  const { words } = asked;
  if (words.length === 0) return undefined;
  const { slots, isWhole, isPhrase } = wholesFound(asked, known, find);
  const candidates = words.map((word, number) =>
    candidatesFor(word, known, { isUnfinished: number === words.length - 1, others: othersThan(word, words, known) }),
  );
  for (const [number, pieces] of candidates.entries()) {
    const word = words[number] ?? '';
    // "Bang" alone means something else than "bang voor mijn man": what the phrase means goes before.
    const own = isPhrase.has(number) ? pieces.map((piece) => piece.filter(({ step }) => step !== 'synonym')) : pieces;
    slots[number] = bestOf(slots[number] ?? new Map(), together(own.map((piece) => find(word, piece))));
  }
  const telling = slots.map((hits, number) => {
    let sure = 0;
    for (const hit of hits.values()) if (!hit.isGuess) sure += 1;
    return { weight: sure === 0 && asksNothing.test(words[number] ?? '') ? 0 : tellingOf(sure, documents), hits };
  });
  const lifted = questionWords(extra, known.ignored, known.thesaurus).words.map((word) => find(word, candidatesForExtra(word, known)));
  const hits = rank(telling, lifted.reduce<SlotHits>(bestOf, new Map()));
  if (hits.length === 0 && (asked.isSilent || telling.every(({ weight }) => weight === 0))) return undefined;
  const sure = hits.filter((hit) => !hit.isGuess).length;
  return {
    hits: hits.slice(0, Math.max(sure, mostGuesses)),
    ...meantWord({ text, words, candidates, isWhole, stemsOf: known.stemsOf }, spelling),
    unknown: words.filter((_, number) => !isWhole.has(number) && isUnknown(candidates[number] ?? [])),
    dropped: tokensIn(text)
      .filter(({ word }) => slots[words.indexOf(word)]?.size === 0)
      .map(({ from, to }) => text.slice(from, to)),
  };
}

/** A number that is nowhere is an age or an amount; two letters that begin no word are only just typed. */
const asksNothing = /^(?:\d{1,3}|\p{L}{1,2})$/u;

const othersThan = (word: string, words: readonly string[], { stemsOf }: Knowledge) =>
  new Set(words.flatMap((other) => (other === word ? [] : [other, ...stemsOf(other)])));

/** What phrases and joined words found, put at every word they stand for. */
function wholesFound({ words, phrases, joined }: QuestionWords, known: Knowledge, find: FindWord) {
  const slots: SlotHits[] = words.map(() => new Map());
  const isWhole = new Set<number>();
  const isPhrase = new Set<number>();
  const wholes = [
    ...phrases.map((whole) => ({ ...whole, own: candidatesForPhrase(whole.phrase, known), means: true })),
    ...joined.map((whole) => ({ ...whole, own: candidatesForJoined(whole.phrase, known), means: false })),
  ];
  for (const { covers, phrase, own, means } of wholes) {
    const hits: SlotHits = own.length > 0 ? find(phrase, own, 1 / covers.length) : new Map();
    if (hits.size === 0) continue;
    for (const number of covers) {
      slots[number] = bestOf(slots[number] ?? new Map(), hits);
      isWhole.add(number);
      if (means) isPhrase.add(number);
    }
  }
  return { slots, isWhole, isPhrase };
}

const isUnknown = (pieces: readonly (readonly Candidate[])[]) =>
  pieces.length > 0 && pieces.every((candidates) => candidates.every(({ step }) => step === 'typo' || isGuess(step)));
