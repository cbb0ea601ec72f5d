import { keyNames } from './server-from-environment.ts';

/** The text with every key of the environment taken out, and those that are given: what a server or a proxy says may repeat one. */
export function withoutSecrets(text: string, known: readonly (string | undefined)[] = []): string {
  const secrets = [...keyNames.map((name) => process.env[name]), ...known].map((secret) => secret?.trim() ?? '').filter((secret) => secret !== '');
  return secrets.reduce((said, secret) => said.replaceAll(secret, '…'), text);
}
