/** What a card remembers of an offer, so that it can say years later what has changed. */
import { shortHash } from './short-hash.ts';

/** Two characters each: one change in a thousand goes unnoticed, and the card stays short. */
export interface Marks {
  readonly where: string;
  readonly when: string;
  readonly phone: string;
}

export type MarkedFact = keyof Marks;

/** In the order in which they stand in an address, and are told. */
export const markedFacts: readonly MarkedFact[] = ['where', 'when', 'phone'];

export const markLength = 2;
const codeLength = 7;

/** @param facts whatever JSON can hold; the same facts must come in the same order */
export const markOf = (facts: unknown): string => shortHash(JSON.stringify(facts ?? null), markLength);

/** The code of an offer: it depends on nothing but its key, `<place-id>/<offer-id>`. */
export const offerCode = (key: string): string => shortHash(key, codeLength);

export const changesOf = (then: Marks, now: Marks): MarkedFact[] => markedFacts.filter((fact) => then[fact] !== now[fact]);
