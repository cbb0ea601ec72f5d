/** A line in runs that each stand in one script: resvg doesn't look for a Latin letter elsewhere once a line has Arabic in it, and takes every line for one that starts left. */

export type Direction = 'ltr' | 'rtl';

export interface Run {
  readonly text: string;
  readonly isArabic: boolean;
}

// An Arabic word; words in another script with what stands between them; or one space or mark on its own.
const rightToLeftRuns = /[\p{Script=Arabic}\p{M}\u0640]+|[\p{L}\p{N}](?:[^\p{Script=Arabic}]*(?!\p{Script=Arabic})[\p{L}\p{N}])?|[\s\S]/gu;
const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '<': '>', '>': '<', '«': '»', '»': '«' };
// Arabic marks of punctuation that belong to no script by themselves.
const inArabicFont = /^[\p{Script=Arabic}\p{M}\u0640\u060c\u061b\u061f]/u;

/** In the order in which they are read: from the right for a line of that direction. */
export function runsOf(line: string, direction: Direction): readonly Run[] {
  if (direction === 'ltr') return [{ text: line, isArabic: false }];
  return (line.match(rightToLeftRuns) ?? []).map((run) => ({ text: mirrored[run] ?? run, isArabic: inArabicFont.test(run) }));
}
