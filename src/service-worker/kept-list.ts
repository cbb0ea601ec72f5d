/** What is kept for working without a network, worked out from the built files when the site is made. */
export interface KeptList {
  /** Another one as soon as one byte of a kept file or of this worker differs. */
  readonly version: string;
  /** Paths that are always kept: `/balie/`, `/_astro/desk.abc123.js`. */
  readonly shared: readonly string[];
  /** Per start of an address, such as `ar`: the paths that are kept once the desk was opened there. */
  readonly locales: Readonly<Record<string, readonly string[]>>;
  /** Path → start of the SHA-256 of its bytes, in hexadecimal: of every kept file but pages, and files whose name changes with their contents. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** The paths that are kept for a locale on top of the shared ones; nothing for Dutch, which is shared, and for a locale that isn't there. */
export const pathsOf = ({ locales }: KeptList, locale: string): readonly string[] => Object.entries(locales).find(([path]) => path === locale)?.[1] ?? [];
