/** Where the search server is and the key to manage it: from the environment and from nowhere else. */
import { WrongSetting } from './errors/wrong-setting.ts';

export interface SearchServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** None for a server that runs without a master key. */
  readonly key?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The first that is set counts. */
export const keyNames = ['MEILI_ADMIN_KEY', 'MEILI_MASTER_KEY', 'MEILI_KEY', 'MEILI_API_KEY'] as const;

const valueOf = (environment: Environment, name: string) => {
  // A key read from a file often ends in a line break.
  const value = environment[name]?.trim();
  return value === '' ? undefined : value;
};

/**
 * @returns undefined when no server is named
 * @throws WrongSetting, which repeats no value: it may hold a secret
 */
export function serverFromEnvironment(environment: Environment = process.env): SearchServer | undefined {
  const url = valueOf(environment, 'MEILI_URL');
  if (url === undefined) return undefined;
  const address = URL.parse(url);
  if (!address || !['http:', 'https:'].includes(address.protocol))
    throw new WrongSetting('MEILI_URL', 'is no web address: write it whole, such as http://localhost:7700');
  if (address.username !== '' || address.password !== '')
    throw new WrongSetting('MEILI_URL', 'holds a name or a password: write the address alone, and the key in MEILI_ADMIN_KEY');
  if (address.search !== '' || address.hash !== '') throw new WrongSetting('MEILI_URL', 'holds a ? or a #: write the address alone');
  const name = keyNames.find((one) => valueOf(environment, one) !== undefined);
  const key = name === undefined ? undefined : valueOf(environment, name);
  // A header can't hold anything else, and the error of fetch repeats the key.
  if (name !== undefined && key !== undefined && !/^[\x21-\x7e]+$/.test(key))
    throw new WrongSetting(name, 'holds a space, a line break or a letter that no key has: copy the key again');
  return { url: address.href.replace(/\/+$/, ''), ...(key !== undefined && { key }) };
}
