/**
 * `npm run search:push [-- --municipality venlo] [--locale nl] [--dry-run]`: brings what was built (dist/<municipality>-search) to the search server.
 * The live index is replaced at once, or stays whole. `--dry-run` asks no server and says what would be done.
 */
import { parseArgs } from 'node:util';
import type { SearchBuild } from '#search/meilisearch/search-build.ts';
import { checkServer } from './meilisearch/check-server.ts';
import { clientOf } from './meilisearch/client-of.ts';
import { describePush } from './meilisearch/describe-push.ts';
import { Interrupted } from './meilisearch/errors/interrupted.ts';
import { NoServer } from './meilisearch/errors/no-server.ts';
import { pushBuild } from './meilisearch/push-build.ts';
import { readBuilds } from './meilisearch/read-builds.ts';
import { serverFromEnvironment } from './meilisearch/server-from-environment.ts';
import { withoutSecrets } from './meilisearch/without-secrets.ts';

const say = (line: string) => console.log(withoutSecrets(line));

/** Stops between two steps at the first signal. The second one ends the process at once, as without us: the next push cleans up. */
function stopOnSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('Stopping at the next step …');
      stop.abort(new Interrupted());
    });
  return stop.signal;
}

async function push(builds: readonly SearchBuild[]): Promise<void> {
  const server = serverFromEnvironment();
  if (!server) throw new NoServer();
  const signal = stopOnSignal();
  const client = clientOf(server);
  say(`Meilisearch ${await checkServer(client)} at ${server.url}`);
  for (const [number, build] of builds.entries()) {
    const cut = build.warnings.length;
    if (cut > 0) say(`${build.index}: ${cut} ${cut === 1 ? 'warning' : 'warnings'}, which --dry-run shows`);
    try {
      await pushBuild(build, client, { say, signal });
    } catch (error) {
      const rest = builds.slice(number + 1).map(({ index }) => index);
      if (rest.length > 0) console.error(`Not pushed, because one before it failed: ${rest.join(', ')}.`);
      throw error;
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { municipality: { type: 'string' }, locale: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } },
  });
  const builds = readBuilds({ municipality: values.municipality ?? (process.env.MUNICIPALITY || undefined), locale: values.locale });
  if (!values['dry-run']) return push(builds);
  for (const build of builds) say(describePush(build));
  say('Nothing was asked of a server and nothing was changed.');
}

try {
  await main();
} catch (error) {
  console.error(withoutSecrets(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
