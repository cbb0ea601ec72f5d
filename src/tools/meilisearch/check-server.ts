import type { Meilisearch } from 'meilisearch';
import { VersionUnfit } from './errors/version-unfit.ts';
import { explained } from './explained.ts';

const wanted = { major: 1, minor: 50 };

/** @returns the version of the server. @throws VersionUnfit when the index isn't made for it */
export async function checkServer(client: Meilisearch): Promise<string> {
  const answer: Readonly<Record<string, unknown>> = await explained(client, { doing: 'asking its version', needs: 'version' }, () => client.getVersion());
  const version = typeof answer.pkgVersion === 'string' ? answer.pkgVersion : undefined;
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  if (version === undefined || Number(major) !== wanted.major || Number(minor) < wanted.minor)
    throw new VersionUnfit(client.config.host, version, `${wanted.major}.${wanted.minor}`);
  return version;
}
