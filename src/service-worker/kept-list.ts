/** What can be kept for working without a network, worked out from the built files when the site is made. */
export interface KeptList {
  /** Another one as soon as one byte of a kept file or of this worker differs. */
  readonly version: string;
  /** `site` is what every page needs, `ar` what one locale adds, `desk` what the desk adds, and `desk-ar` the desk of one locale. */
  readonly parts: Readonly<Record<string, KeptPart>>;
  /** Path → start of the SHA-256 of its bytes, in hexadecimal: of every kept file but those whose name changes with their contents. */
  readonly hashes: Readonly<Record<string, string>>;
}

export interface KeptPart {
  /** Paths: `/_astro/desk.abc123.js`. */
  readonly files: readonly string[];
  /** How many pages its pack holds. */
  readonly pages: number;
  /** Path of the file that holds all its pages: path → HTML. Not there when it has none. */
  readonly pack?: string;
}

/** Always kept, and before any other part. */
export const sitePart = 'site';

/** The part with that name; nothing for a locale that isn't there. */
export const partOf = ({ parts }: KeptList, name: string): KeptPart | undefined => Object.entries(parts).find(([part]) => part === name)?.[1];
