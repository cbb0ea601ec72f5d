/** Makes one answer of what the server found for each search, with the meaning that every engine gives it. */
import type { QuestionWords } from '../embedded/question-words.ts';
import { rank, tellingOf } from '../embedded/rank.ts';
import type { SlotHit, SlotHits } from '../embedded/slot.ts';
import type { Found } from '../engine.ts';
import { tokensIn } from '../fold.ts';
import { mostGuesses, stepWeights } from '../settings.ts';
import { formsIn } from './found-forms.ts';
import { meantText } from './meant-text.ts';
import type { ServerHit, ServerResult } from './read-answer.ts';
import type { Aim, Search } from './search-request.ts';
import { phraseHit, wordSlot, type WordSlot } from './word-slot.ts';

interface Asked extends Pick<QuestionWords, 'words' | 'isSilent'> {
  readonly text: string;
}

const nothing: ServerResult = { hits: [], total: 0 };

/** A number that is nowhere is an age or an amount; two letters that begin no word are only just typed. */
const asksNothing = /^(?:\d{1,3}|\p{L}{1,2})$/u;

/** @param results one for each search. @returns undefined when the text holds no word to look for */
export function foundByServer({ text, words, isSilent }: Asked, searches: readonly Search[], results: readonly ServerResult[]): Found | undefined {
  const of = <Kind extends Aim['kind']>(kind: Kind) =>
    searches.flatMap(({ aim }, number) => {
      const result = results[number];
      return aim.kind === kind && result ? [{ aim: aim as Extract<Aim, { kind: Kind }>, result }] : [];
    });
  const documents = of('size')[0]?.result.total ?? 0;
  const [own, stems, everyday, forms] = [of('word'), of('stem'), of('everyday'), of('forms')];
  const formsOf = words.map((_, number) => formsIn(forms.find(({ aim }) => aim.word === number)?.result.hits ?? []));
  const slots = words.map((word, number) =>
    wordSlot({
      word,
      own: own.find(({ aim }) => aim.word === number)?.result ?? nothing,
      everyday: everyday.find(({ aim }) => aim.word === number)?.result ?? nothing,
      stems: stems.flatMap(({ aim, result }) => (aim.word === number ? [{ stem: aim.stem, result }] : [])),
      forms: formsOf[number] ?? [],
    }),
  );
  const whole = of('all').flatMap(({ result }) => result.hits.filter(isWhole));
  const telling = slots.map(({ hits, sure }, number) => {
    const weight = sure === 0 && whole.length === 0 && asksNothing.test(words[number] ?? '') ? 0 : tellingOf(Math.min(sure, documents), documents);
    return { weight, hits: weighed(withWhole(words[number] ?? '', hits, whole), weight) };
  });
  const lifting = new Map(of('extra').flatMap(({ result }) => result.hits.filter(({ typos }) => typos === 0).map((hit) => [hit.key, lift(hit)] as const)));
  const hits = rank(telling, lifting);
  if (hits.length === 0 && (isSilent || telling.every(({ weight }) => weight === 0))) return undefined;
  const sure = hits.filter(({ isGuess }) => !isGuess).length;
  const isNowhere = (number: number) => telling[number]?.hits.size === 0;
  const isUnknown = ({ isUnknown }: WordSlot) => isUnknown && whole.length === 0;
  return {
    hits: hits.slice(0, Math.max(sure, mostGuesses)),
    ...meantText(
      text,
      slots.flatMap((slot, number) => (isUnknown(slot) ? [[words[number] ?? '', formsOf[number] ?? []] as const] : [])),
    ),
    unknown: words.filter((_, number) => slots[number] && isUnknown(slots[number])),
    dropped: tokensIn(text)
      .filter(({ word }) => words.includes(word) && isNowhere(words.indexOf(word)))
      .map(({ from, to }) => text.slice(from, to)),
  };
}

/** One error is a word with an error, which counts only when that word isn't there; two are also words that were read as one. */
const isWhole = ({ hasAll, typos }: ServerHit): boolean => hasAll && typos !== 1;

/** What the server found with all the words holds every one of them. */
function withWhole(word: string, hits: SlotHits, whole: readonly ServerHit[]): SlotHits {
  const all = new Map(hits);
  for (const hit of whole) if (!all.has(hit.key)) all.set(hit.key, phraseHit(word, hit));
  return all;
}

const weighed = (hits: SlotHits, weight: number): SlotHits =>
  new Map([...hits].map(([key, hit]): readonly [string, SlotHit] => [key, { ...hit, score: hit.score * weight }]));

const lift = ({ score }: ServerHit): SlotHit => ({ score: stepWeights.exact * score, isGuess: false, isSubject: false, traces: [] });
