/** Brings letters that people write in more than one way to one form, per script. */

const latin: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };
const cyrillic: Record<string, string> = { й: 'и', ґ: 'г', ё: 'е' };
const arabic: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي', ؤ: 'و', ئ: 'ي' };
const letters = { ...latin, ...cyrillic, ...arabic };
const folded = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Lower case, without accents, Arabic marks and tatweel: "Café" → "cafe", "İŞ" → "is", "Łódź" → "lodz". */
export function fold(text: string): string {
  // й loses its breve and ł keeps its stroke when accents are taken off, so single letters go first and last.
  const swap = (part: string) => part.replace(folded, (letter) => letters[letter] ?? letter);
  return swap(
    swap(text.toLowerCase())
      .normalize('NFKD')
      .replace(/[\p{Mn}\u0640]/gu, ''),
  );
}

/** The words of a text, folded; letters and digits only. */
export function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
