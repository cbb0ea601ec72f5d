/** What a Dutch text was when somebody translated it. */

/**
 * FNV-1a over the UTF-16 units of `text`, as eight hexadecimal digits: `'3f09c1d2'`.
 * It tells a changed text from an unchanged one; it protects nothing.
 */
export function sourceHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
