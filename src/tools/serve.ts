/** Serves one built municipality: `node src/tools/serve.ts --municipality venlo --port 4331`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { listen, localAddress, portFrom } from '#server/listen.ts';
import { createSiteServer } from '#server/site-server.ts';
import { openFirst } from './open-first.ts';
import { siteNeeds } from './site-needs.ts';

try {
  const { values } = parseArgs({ options: { municipality: { type: 'string' }, port: { type: 'string', default: '4321' } } });
  if (!values.municipality) throw new Error('Say which municipality to serve: --municipality venlo.');
  const folder = `dist/${values.municipality}`;
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: build it first with MUNICIPALITY=${values.municipality} npm run build.`);
  const host = process.env.HOST ?? '127.0.0.1';
  const port = await listen(createSiteServer({ folder, ...siteNeeds(values.municipality) }), { port: portFrom(values.port), host, attempts: 1 });
  const address = localAddress(host, port);
  console.log(`Serving ${folder} on ${address}`);
  await openFirst(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
