/** Texts as the server gets them: folded, with between phrases what it never reads across. */
import { wordsIn } from '../fold.ts';

/** To the server the words on both sides of it are eight words apart. */
const between = '. ';
// Phrases stand apart already; so do sentences.
const ends = / · |[.!?:;…]+(?:\s|$)/u;

/** "Café · Kom langs. Er is koffie" → "cafe. kom langs. er is koffie". */
export const serverText = (text: string): string => joined(text.split(ends).map((phrase) => wordsIn(phrase).join(' ')));

/** Words and phrases that have nothing to do with each other. */
export const joined = (phrases: Iterable<string>): string => [...phrases].filter((phrase) => phrase !== '').join(between);

/** The phrases of a text made by `serverText`. */
export const phrasesIn = (text: string): string[] => text.split(between).filter((phrase) => phrase !== '');
