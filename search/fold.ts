/** Brings letters that people write in more than one way to one form, per script. */

const latin: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
const cyrillic: Record<string, string> = { й: 'и', ґ: 'г', ё: 'е' };
const arabic: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي', ؤ: 'و', ئ: 'ي' };
const letters = { ...latin, ...cyrillic, ...arabic };
const folded = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Lower case, without accents, Arabic marks and tatweel: "Café" → "cafe", "İŞ" → "is", "Łódź" → "lodz", "٣" → "3". */
export function fold(text: string): string {
  // й loses its breve and ł keeps its stroke when accents are taken off, so single letters go first and last.
  const swap = (part: string) => part.replace(folded, (letter) => letters[letter] ?? letter);
  return swap(
    swap(text.toLowerCase())
      .normalize('NFKD')
      .replace(/[\p{Mn}\u0640]/gu, '')
      // Some letters are only seen to be capitals now: 𝕿.
      .toLowerCase(),
  ).replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15));
}

/** One word of a text, where it stands in that text, and how it is compared. */
export interface Token {
  /** Folded; letters and digits only. */
  readonly word: string;
  /** Offsets in the text as it was written; `to` is not in it. */
  readonly from: number;
  readonly to: number;
}

// A mark (an accent, a haraka) belongs to its letter, a tatweel stretches one, and an apostrophe holds a Ukrainian word together.
const written = /(?=[\p{L}\p{N}])(?:\p{Script=Cyrillic}['’ʼ](?=\p{Script=Cyrillic})|[\p{L}\p{N}\p{M}\u0640])+/gu;

export function tokensIn(text: string): Token[] {
  return [...text.matchAll(written)].flatMap(({ 0: piece, index }) => {
    // The apostrophe of good typesetting (U+02BC) counts as a letter, the one of keyboards doesn't.
    const word = fold(piece).replace(/[^\p{L}\p{N}]|\u02BC/gu, '');
    return word === '' ? [] : [{ word, from: index, to: index + piece.length }];
  });
}

/** The words of a text, folded. */
export const wordsIn = (text: string): string[] => tokensIn(text).map(({ word }) => word);
