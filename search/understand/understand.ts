/** Reads from a question where, when and how somebody wants to go. What is left is what they look for. */
import type { FilterId } from '#domain/filters/index.ts';
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
const oldest = 120;

/** Words between quotation marks are only words. */
const quoted = /["“”„«»][^"“”„«»]*["“”„«»]/gu;

export function understand(text: string, known: Known): Understood {
  const literal = [...text.matchAll(quoted)].map(({ 0: piece, index }) => [index, index + piece.length] as const);
  const tokens = tokensIn(text);
  const isFree = tokens.map(({ from }) => !literal.some(([start, end]) => from >= start && from < end));
  const parts: Part[] = [];
  const rest: Token[] = [];
  const extra: string[] = [];
  const isTown = (run: readonly Token[]) => phrase(run) === known.vocabulary.town && run.length < tokens.length;
  for (let at = 0; at < tokens.length;) {
    const free = isFree.slice(at).findIndex((one) => !one);
    const ahead = tokens.slice(at, free < 0 ? undefined : at + free);
    const found = longest(ahead, (run) => {
      if (isTown(run)) return 'town';
      const choice = choiceIn(run, known);
      // Of a filter that takes one value the first counts; who says it twice means it once.
      return choice && !parts.some(({ filter, value }) => filter === choice[0] && value !== choice[1]) ? choice : undefined;
    });
    const [first] = tokens.slice(at);
    if (!first) break;
    if (found) {
      const run = ahead.slice(0, found.length);
      if (found.choice !== 'town') {
        const [filter, value] = found.choice;
        parts.push({ filter, value, from: first.from, to: run.at(-1)?.to ?? first.to });
        if (!isTextless.has(filter)) extra.push(...run.map(({ word }) => word));
      } else extra.push(...run.map(({ word }) => word));
      at += found.length;
    } else {
      rest.push(first);
      at += 1;
    }
  }
  return { parts, question: { text: rest.map(({ from, to }) => text.slice(from, to)).join(' '), ...(extra.length > 0 && { extra: extra.join(' ') }) } };
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

function choiceIn(run: readonly Token[], known: Known): readonly [FilterId, string] | undefined {
  const said = phrase(run);
  const meaning = meaningsIn(known.vocabulary).get(said);
  if (meaning) return [meaning[1], meaning[2]];
  const age = ageIn(run, known.vocabulary.ages);
  if (age !== undefined) return ['age', age];
  const named = neighbourhoodNames(known.neighbourhoods).get(said) ?? (postcodeOf(said) && namedNeighbourhood(said, known.neighbourhoods)?.id);
  const meant = named ?? misspeltNeighbourhood(said, known.neighbourhoods, known.unknown ?? []);
  return meant === undefined ? undefined : ['neighbourhood', meant];
}

const knownMeanings = new WeakMap<Vocabulary, ReadonlyMap<string, Meaning>>();

/** By phrase: a question is read at every key. */
function meaningsIn(vocabulary: Vocabulary): ReadonlyMap<string, Meaning> {
  const meanings = knownMeanings.get(vocabulary) ?? new Map(vocabulary.meanings.map((meaning) => [meaning[0], meaning]));
  knownMeanings.set(vocabulary, meanings);
  return meanings;
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
