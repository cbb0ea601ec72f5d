/** Reads from a question where, when and how somebody wants to go. What is left is what they look for. */
import { filters, type FilterId } from '#domain/filters/index.ts';
import type { FinderNeighbourhood } from '#domain/finder/finder-offer.ts';
import { postcodeOf } from '#domain/finder/postcode.ts';
import type { Question } from '../engine.ts';
import { tokensIn, type Token } from '../fold.ts';
import { namedNeighbourhood } from '../named-neighbourhood.ts';
import { misspeltNeighbourhood, neighbourhoodNames } from './neighbourhood-names.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';

/** A piece of the question that stands for a choice. */
export interface Part {
  readonly filter: FilterId;
  readonly value: string;
  /** Offsets in the text; `to` is not in it. */
  readonly from: number;
  readonly to: number;
}

export interface Understood {
  readonly parts: readonly Part[];
  readonly question: Question;
}

export interface Known {
  readonly vocabulary: Vocabulary;
  readonly neighbourhoods: readonly FinderNeighbourhood[];
  /** Folded words that an engine found nowhere: they may be misspelt neighbourhoods. */
  readonly unknown?: readonly string[] | undefined;
}

/** When and how old are not words that texts hold; a place or a wish may be. */
const isTextless = new Set<FilterId>(['open', 'age']);
const takesMany = new Set<FilterId>(filters.flatMap(({ id, takes }) => (takes === 'many' ? [id] : [])));
const oldest = 120;

/** Words between quotation marks are only words. */
const quoted = /["“”„«»][^"“”„«»]*["“”„«»]/gu;

export function understand(text: string, known: Known): Understood {
  const literal = [...text.matchAll(quoted)].map(({ 0: piece, index }) => [index, index + piece.length] as const);
  const isLiteral = ({ from }: Token) => literal.some(([start, end]) => from >= start && from < end);
  const tokens = tokensIn(text);
  const isTown = (run: readonly Token[]) => phrase(run) === known.vocabulary.town && run.length < tokens.length;
  const read = (also: (run: readonly Token[]) => Choice | undefined) =>
    piecesIn(tokens, isLiteral, (run) => choiceIn(run, known) ?? agePlus(run, text, known) ?? also(run) ?? (isTown(run) ? 'town' : undefined));
  const said = read(() => undefined);
  const hasPlace = said.some(({ choice }) => choice !== 'town' && choice?.[0] === 'neighbourhood');
  // A name that is nearly right counts only when none is right.
  const pieces = hasPlace || !known.unknown?.length ? said : read((run) => misspeltIn(run, known));
  const parts: Part[] = [];
  const extra: string[] = [];
  const rest: string[] = [];
  for (const { run, choice } of pieces) {
    const [from, end] = [run[0]?.from ?? 0, run.at(-1)?.to ?? 0];
    // "18+" is said with its plus.
    const to = choice?.[0] === 'age' && text[end] === '+' ? end + 1 : end;
    if (choice === undefined) {
      rest.push(text.slice(isMark(text[from - 1]) ? from - 1 : from, isMark(text[to]) ? to + 1 : to));
      continue;
    }
    const part = choice === 'town' ? undefined : { filter: choice[0], value: choice[1], from, to };
    if (part && isWanted(part, parts)) parts.push(part);
    if (!part || !isTextless.has(part.filter)) extra.push(...run.map(({ word }) => word));
  }
  return { parts, question: { text: rest.join(' '), ...(extra.length > 0 && { extra: extra.join(' ') }) } };
}

/** Whether it is a quotation mark. */
const isMark = (letter: string | undefined) => letter !== undefined && /["“”„«»]/u.test(letter);

/** Of a filter that takes one value the first counts; who says it twice means it once. */
const isWanted = (part: Part, before: readonly Part[]) =>
  takesMany.has(part.filter) || before.every(({ filter, value }) => filter !== part.filter || value === part.value);

type Choice = readonly [FilterId, string];

/** A run of words, and what it stands for; undefined for words that are looked for. */
interface Piece {
  readonly run: readonly Token[];
  readonly choice: Choice | 'town' | undefined;
}

function piecesIn(tokens: readonly Token[], isLiteral: (token: Token) => boolean, choose: (run: readonly Token[]) => Choice | 'town' | undefined): Piece[] {
  const pieces: Piece[] = [];
  let words: Token[] = [];
  const closeWords = () => {
    if (words.length > 0) pieces.push({ run: words, choice: undefined });
    words = [];
  };
  for (let at = 0; at < tokens.length;) {
    const free = tokens.slice(at).findIndex(isLiteral);
    const found = longest(tokens.slice(at, free < 0 ? undefined : at + free), choose);
    if (found) {
      closeWords();
      pieces.push({ run: tokens.slice(at, at + found.length), choice: found.choice });
    } else words.push(...tokens.slice(at, at + 1));
    at += found?.length ?? 1;
  }
  closeWords();
  return pieces;
}

function misspeltIn(run: readonly Token[], known: Known): Choice | undefined {
  const meant = misspeltNeighbourhood(phrase(run), known.neighbourhoods, known.unknown ?? []);
  return meant === undefined ? undefined : ['neighbourhood', meant];
}

const longestRun = 6;
const phrase = (run: readonly Token[]) => run.map(({ word }) => word).join(' ');

function longest<Choice>(ahead: readonly Token[], choose: (run: readonly Token[]) => Choice | undefined): { choice: Choice; length: number } | undefined {
  for (let length = Math.min(longestRun, ahead.length); length > 0; length -= 1) {
    const choice = choose(ahead.slice(0, length));
    if (choice !== undefined) return { choice, length };
  }
  return undefined;
}

function choiceIn(run: readonly Token[], known: Known): Choice | undefined {
  const said = phrase(run);
  const meaning = meaningsIn(known.vocabulary).get(said);
  if (meaning) return [meaning[1], meaning[2]];
  const age = ageIn(run, known.vocabulary.ages);
  if (age !== undefined) return ['age', age];
  const named = neighbourhoodNames(known.neighbourhoods).get(said) ?? (postcodeOf(said) && namedNeighbourhood(said, known.neighbourhoods)?.id);
  return named ? ['neighbourhood', named] : undefined;
}

const knownMeanings = new WeakMap<Vocabulary, ReadonlyMap<string, Meaning>>();

/** By phrase: a question is read at every key. */
function meaningsIn(vocabulary: Vocabulary): ReadonlyMap<string, Meaning> {
  const meanings = knownMeanings.get(vocabulary) ?? new Map(vocabulary.meanings.map((meaning) => [meaning[0], meaning]));
  knownMeanings.set(vocabulary, meanings);
  return meanings;
}

/** "18+" and "12-18", as a poster says it. Of a group the youngest counts: what they may come to is for that group. */
function agePlus(run: readonly Token[], text: string, { vocabulary }: Known): Choice | undefined {
  const [token, other] = run;
  if (!token || run.length > 2 || vocabulary.ages.length === 0 || !run.every(({ word }) => /^\d{1,3}$/.test(word) && Number(word) <= oldest)) return undefined;
  const isSaid = other ? /^[-–]$/.test(text.slice(token.to, other.from)) && Number(token.word) < Number(other.word) : text[token.to] === '+';
  return isSaid ? ['age', String(Number(token.word))] : undefined;
}

function ageIn(run: readonly Token[], patterns: readonly string[]): string | undefined {
  const number = run.find(({ word }) => /^\d{1,3}$/.test(word))?.word;
  if (number === undefined || Number(number) > oldest) return undefined;
  const shape = run.map(({ word }) => (word === number ? '#' : word)).join(' ');
  // "Ik ben # jaar" is both "ik ben #" and "# jaar".
  const [before = '', after = ''] = shape.split('#');
  const isBoth = before !== '' && after !== '' && patterns.includes(`${before}#`) && patterns.includes(`#${after}`);
  return isBoth || patterns.includes(shape) ? String(Number(number)) : undefined;
}
