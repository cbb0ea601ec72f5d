/** In which texts is searched, and how much a word in each of them weighs. */
export const searchFields = ['title', 'kind', 'topics', 'place', 'where', 'forWhom', 'summary'] as const;
export type SearchField = (typeof searchFields)[number];

export const weights: Readonly<Record<SearchField, number>> = { title: 5, kind: 2, topics: 3, place: 1.5, where: 2, forWhom: 1, summary: 1 };

/** How much a word weighs that isn't the word itself: the beginning of a longer one, a part of one, or one that looks like it. */
export const loose = { prefix: 0.4, part: 0.3, alike: 0.2 };

/** From this length a word with a typing error still finds what was meant. */
export const alikeFrom = 5;
/** From this length the beginning of a word may stand for it when nothing better is found. */
export const beginningFrom = 4;
/** A sentence finds a little of everything: more than this is no answer. */
export const mostLoose = 20;
