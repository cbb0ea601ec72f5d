/** The search server of the site, from the environment: the only settings of it that a page may hold. */

export interface SearchServer {
  /** A path on the site or a whole address, without a slash at its end. */
  readonly url: string;
  /** May do nothing but search: everybody who opens the site can read it. */
  readonly key: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Keys that may do everything. None of them may be given to visitors. */
export const adminVariables = ['MEILI_MASTER_KEY', 'MEILI_ADMIN_KEY', 'MEILI_KEY', 'MEILI_API_KEY'] as const;

const ownComputer = ['localhost', '127.0.0.1', '[::1]'];

/** @returns undefined when the site has none. @throws when the settings are only half there, or not safe to publish; no message holds a key */
export function searchServer(environment: Environment = process.env): SearchServer | undefined {
  const url = environment.SEARCH_URL?.trim() ?? '';
  const key = environment.SEARCH_KEY?.trim() ?? '';
  if (url === '' && key === '') return undefined;
  if (key === '') throw new Error('SEARCH_URL is gezet en SEARCH_KEY niet. Maak een zoeksleutel met npm run search:keys, of haal SEARCH_URL weg.');
  if (url === '') throw new Error('SEARCH_KEY is gezet en SEARCH_URL niet. Zet SEARCH_URL op het adres van de zoekserver, of haal SEARCH_KEY weg.');
  const same = adminVariables.find((name) => environment[name]?.trim() === key);
  if (same)
    throw new Error(
      `SEARCH_KEY is dezelfde sleutel als ${same}. Die mag alles, en iedereen zou hem kunnen lezen. Maak een zoeksleutel met npm run search:keys.`,
    );
  if (!/^[\x21-\x7e]+$/.test(key)) throw new Error('SEARCH_KEY bevat tekens die niet in een sleutel kunnen staan.');
  return { url: checkedUrl(url), key };
}

/** The origin a page must be allowed to ask; undefined when that is its own. */
export const searchOrigin = ({ url }: SearchServer): string | undefined => (url.startsWith('/') ? undefined : new URL(url).origin);

function checkedUrl(url: string): string {
  const bare = url.replace(/\/+$/, '');
  if (/^(?:\/[\w.~-]+)+$/.test(bare)) return bare;
  const address = URL.canParse(bare) ? new URL(bare) : undefined;
  const isSafe = address?.protocol === 'https:' || (address?.protocol === 'http:' && ownComputer.includes(address.hostname));
  if (!address || !isSafe || address.username !== '' || address.password !== '' || /[?#\s;,'"]/.test(bare)) {
    throw new Error('SEARCH_URL moet een pad op de site zijn, zoals /zoekmachine, of een adres dat met https:// begint, zonder wachtwoord, ? of #.');
  }
  return address.href.replace(/\/+$/, '');
}
