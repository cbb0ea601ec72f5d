/** The stems of every language the search knows. A language is a file beside this one and a line here. */
import { stemAr } from './ar.ts';
import { stemDe } from './de.ts';
import { stemEn } from './en.ts';
import { stemNl } from './nl.ts';
import { stemPl } from './pl.ts';
import { stemTr } from './tr.ts';
import { stemUk } from './uk.ts';

const stemmers: Readonly<Partial<Record<string, (word: string) => string>>> = {
  ar: stemAr,
  de: stemDe,
  en: stemEn,
  nl: stemNl,
  pl: stemPl,
  tr: stemTr,
  uk: stemUk,
};

const isLatin = /^[a-z]/;
const hasDigit = /\d/;
const shortest = 4;

/** Gives the stems of a folded word that differ from the word itself. */
export type Stemmer = (word: string) => readonly string[];

/**
 * @param language code of the language people read, such as `pl`. Dutch stands beside it: names and official words stay Dutch.
 * A language without rules of its own gets the Dutch ones.
 */
export function stemmerOf(language: string): Stemmer {
  const own = stemmers[language];
  return (word) => {
    if (word.length < shortest || hasDigit.test(word)) return [];
    const stems = [own?.(word), isLatin.test(word) ? stemNl(word) : undefined].filter((stem) => stem !== undefined && stem !== word) as string[];
    return [...new Set(stems)];
  };
}
