/** What stands for a word that was typed: groups of words of the index, each with the step that led there and what it is worth. */
import { partsOf } from '../compound.ts';
import { alikeShare, insideFrom, oneTypoFrom, prefixFrom, prefixLoss, stepWeights, twoTyposFrom, type Step } from '../settings.ts';
import type { Stemmer } from '../stem/index.ts';
import type { Thesaurus } from '../thesaurus.ts';
import type { Lexicon, Near } from './lexicon.ts';

/** Forms of one word, or words found in one way: together they count once. */
export interface Candidate {
  readonly step: Step;
  /** Term of the index → what it is worth. */
  readonly terms: ReadonlyMap<string, number>;
  /** A document must hold all of them: the words of a phrase. */
  readonly isPhrase?: boolean;
  /** Of a typing error: the word that was probably meant. */
  readonly meant?: string;
}

export interface Knowledge {
  /** The words of the texts. */
  readonly lexicon: Lexicon;
  /** The single words that lead somewhere else. */
  readonly everyday: Lexicon;
  readonly stemsOf: Stemmer;
  readonly thesaurus: Thesaurus;
  readonly ignored: ReadonlySet<string>;
  /** Words that mean something of which the texts hold nothing. */
  readonly elsewhere: ReadonlySet<string>;
}

const hasDigit = /\d/;
/** What the other forms of a word add to the first. */
const otherForms = 0.2;
/** From this length a word that looks like another may be meant as that one: a short one looks like many. */
const meantFrom = 6;
/** From this length a stem begins longer words. */
const stemFrom = 5;
/** From this length the beginning of an everyday word stands for it. */
const everydayFrom = 4;
/** From this length an everyday word may hold a typing error. */
const everydayTypoFrom = 5;
/** More everyday words than this with one beginning, and it isn't clear which was meant. */
const mostEveryday = 6;

export interface Asked {
  /** Somebody may still be typing it: then it may be the beginning of an everyday word. */
  readonly isUnfinished?: boolean;
  /** The other words of the question and their stems: what was asked by itself is no synonym too, or it would count twice. */
  readonly others?: ReadonlySet<string>;
}

/**
 * The word, its stem, its synonyms, and longer words it begins: all together. What comes near only when none of those is there.
 * @returns one list; several for a word that was taken apart, one for each part; none for a word we know that leads nowhere here
 */
export function candidatesFor(
  word: string,
  known: Knowledge,
  { isUnfinished = false, others = new Set<string>() }: Asked = {},
): readonly (readonly Candidate[])[] {
  if (word.includes(' ')) return [meanings(word, known)];
  const sure = sureCandidates(word, known, isUnfinished);
  if (sure.length > 0) {
    const own = sure.filter(({ step, terms }) => step !== 'synonym' || ![...terms.keys()].some((term) => others.has(term)));
    return own.length > 0 ? [own] : [];
  }
  if (known.elsewhere.has(word)) return [];
  const near = nearWords(word, known);
  const pieces = near[0]?.distance === 1 ? [] : pieceCandidates(word, known);
  if (pieces.length > 0) return pieces;
  return [near.length > 0 ? typos(near, known) : guesses(word, known)];
}

const sureCandidates = (word: string, known: Knowledge, isUnfinished = false): readonly Candidate[] => [
  ...forms(word, 'exact', known),
  ...meanings(word, known),
  ...longer(word, known, isUnfinished),
];

/** What stands for several typed words that are written as one. */
export const candidatesForJoined = (word: string, known: Knowledge): readonly Candidate[] => [...forms(word, 'joined', known), ...meanings(word, known)];

/** The word and nothing else: for what need not be found. */
export const candidatesForExtra = (word: string, known: Knowledge): readonly Candidate[] => forms(word, 'exact', known);

/** What a phrase leads to. */
export const candidatesForPhrase = (phrase: string, known: Knowledge): readonly Candidate[] => meanings(phrase, known);

const candidate = (step: Step, terms: Iterable<readonly [string, number]>): readonly Candidate[] => {
  const own = new Map(terms);
  return own.size > 0 ? [{ step, terms: own }] : [];
};

/** A text with "schulden" holds its stem too, so the stem says nearly all; the very word adds a little. */
function forms(word: string, step: 'exact' | 'joined' | 'synonym', { lexicon, stemsOf }: Knowledge): readonly Candidate[] {
  const weight = stepWeights[step];
  const [main, ...others] = [...stemsOf(word), word].filter(lexicon.has);
  if (main === undefined) return [];
  return candidate(main === word ? step : step === 'exact' ? 'stem' : step, [
    [main, weight * (main === word ? 1 : stepWeights.stem)],
    ...others.map((term) => [term, weight * otherForms] as const),
  ]);
}

const meanings = (phrase: string, known: Knowledge): readonly Candidate[] =>
  known.thesaurus.meaningOf(phrase).flatMap((meaning): readonly Candidate[] => {
    if (!meaning.includes(' ')) return forms(meaning, 'synonym', known);
    const words = meaning.split(' ').filter((word) => !known.ignored.has(word));
    return words.every(known.lexicon.has)
      ? [{ step: 'synonym', terms: new Map(words.map((word) => [word, stepWeights.synonym / words.length])), isPhrase: true }]
      : [];
  });

/** Also words that the stem begins: "wandelen" is the beginning of a "wandelclub" but for its ending. */
function longer(word: string, known: Knowledge, isUnfinished: boolean): readonly Candidate[] {
  if (word.length < prefixFrom) return [];
  const { lexicon, everyday, stemsOf } = known;
  const stem = stemsOf(word).find((one) => one.length >= stemFrom && word.startsWith(one)) ?? word;
  const share = (term: string) => (term.startsWith(word) ? word.length : stem.length - 1) / (stem.length + prefixLoss * (term.length - stem.length));
  // A form of the word itself is found by its stem already.
  const terms = lexicon.startingWith(stem).filter((term) => term !== word && term !== stem && !stemsOf(term).includes(stem));
  const unfinished = !isUnfinished || word.length < everydayFrom || lexicon.has(word) ? [] : everyday.startingWith(word).filter((term) => term !== word);
  return [
    ...candidate(
      'prefix',
      terms.map((term) => [term, stepWeights.prefix * Math.min(1, share(term))]),
    ),
    ...(unfinished.length > mostEveryday ? [] : unfinished.flatMap((term) => lighter(meanings(term, known), 'prefix', stepWeights.prefix * share(term)))),
  ];
}

/** The same as found in another, less certain way. */
const lighter = (candidates: readonly Candidate[], step: Step, share: number): readonly Candidate[] =>
  candidates.map((one) => ({ ...one, step, terms: new Map([...one.terms].map(([term, weight]) => [term, weight * share])) }));

/** "Winterkleren" holds "winter" and "kleren"; each may have a meaning of its own. */
function pieceCandidates(word: string, known: Knowledge): readonly (readonly Candidate[])[] {
  const { lexicon, stemsOf, thesaurus, ignored } = known;
  const isKnown = (piece: string) =>
    !ignored.has(piece) && (lexicon.has(piece) || stemsOf(piece).some((stem) => lexicon.has(stem)) || thesaurus.meaningOf(piece).length > 0);
  return (partsOf(word, isKnown) ?? []).map((piece) => lighter([...forms(piece, 'exact', known), ...meanings(piece, known)], 'part', stepWeights.part));
}

/** Words of the texts, and everyday words, that somebody who makes a typing error may have meant. Nearest first. */
function nearWords(word: string, { lexicon, everyday }: Knowledge): readonly Near[] {
  if (word.length < oneTypoFrom || hasDigit.test(word)) return [];
  const most = word.length >= twoTyposFrom ? 2 : 1;
  // Of the many everyday words only those with the same first letter, which people mostly have right.
  const said = word.length < everydayTypoFrom ? [] : everyday.near(word, most).filter(({ term }) => term[0] === word[0]);
  const all = new Map([...lexicon.near(word, most), ...said].map((near) => [near.term, near]));
  return [...all.values()].sort((a, b) => a.distance - b.distance);
}

/** What the nearest words would have found; those that are farther only by themselves. */
const typos = (near: readonly Near[], known: Knowledge): readonly Candidate[] =>
  near.flatMap(({ term, distance }) => {
    const found = distance === near[0]?.distance ? sureCandidates(term, known) : forms(term, 'exact', known);
    return lighter(found, 'typo', stepWeights.typo / distance).map((one) => ({ ...one, meant: term }));
  });

function guesses(word: string, { lexicon }: Knowledge): readonly Candidate[] {
  if (word.length < insideFrom || hasDigit.test(word)) return [];
  const inside = candidate(
    'inside',
    lexicon.holding(word).map((term) => [term, stepWeights.inside]),
  );
  if (inside.length > 0) return inside;
  const near = lexicon.near(word, Math.max(1, Math.round(word.length * alikeShare)));
  return near
    .filter(({ distance }) => distance === near[0]?.distance)
    .flatMap(({ term, distance }) =>
      candidate('alike', [[term, stepWeights.alike / distance]]).map((one) => (word.length < meantFrom ? one : { ...one, meant: term })),
    );
}
