/** Short marks for texts. They tell one text from another; they protect nothing. */

/** No i, l, o or u: nobody takes one for another, and no word comes out. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const bitsPerCharacter = 5;

/**
 * @param length in characters of 5 bits, at most 10
 * @returns characters of `[0-9a-hjkmnp-tv-z]`, the same for the same text on every device
 */
export function shortHash(text: string, length: number): string {
  let [high, low] = hash53(text);
  let short = '';
  for (let at = 0; at < length; at += 1) {
    short += alphabet.charAt(low & 31);
    low = ((low >>> bitsPerCharacter) | (high << (32 - bitsPerCharacter))) >>> 0;
    high >>>= bitsPerCharacter;
  }
  return short;
}

/** Two 32-bit halves, mixed as in cyrb53 (public domain). */
function hash53(text: string): [high: number, low: number] {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [two >>> 0, one >>> 0];
}
