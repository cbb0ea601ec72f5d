/** The demo: builds the invented municipality and the real one, and serves both on this computer. */
import type { Server } from 'node:http';
import { createSiteServer } from '#server/site-server.ts';
import { listen, localAddress, portFrom } from '#server/listen.ts';
import type { OtherSite } from '#server/demo-link.ts';
import { openFirst } from './open-first.ts';
import { runCommand } from './run-command.ts';
import { siteNeeds } from './site-needs.ts';

interface DemoSite {
  readonly municipality: string;
  readonly name: string;
  readonly announcement: string;
}

const invented: DemoSite = { municipality: 'voorbeeldstad', name: 'Voorbeeldstad', announcement: 'Voorbeeldstad: verzonnen, compleet: begin hier' };
const real: DemoSite = { municipality: 'venlo', name: 'Venlo', announcement: 'Venlo: echt, nog niet nagebeld' };

const host = process.env.HOST ?? '127.0.0.1';
const servers: Server[] = [];
const served = new Map<DemoSite, OtherSite>();

const stop = () => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

const lastLines = (output: string) => output.trimEnd().split('\n').slice(-40).join('\n');

const build = async (site: DemoSite) => {
  console.log(`Building ${site.name} …`);
  const { succeeded, output } = await runCommand(['src/tools/build.ts'], { env: { MUNICIPALITY: site.municipality }, quiet: true });
  if (!succeeded) console.error(`${lastLines(output)}\n${site.name} could not be built: the lines above say why.`);
  return succeeded;
};

/** Serves a built site and tells its address. Returns its port. */
const serve = async (site: DemoSite, other: DemoSite, port: number) => {
  const server = createSiteServer({ folder: `dist/${site.municipality}`, ...siteNeeds(site.municipality), otherSite: () => served.get(other) });
  const found = await listen(server, {
    port,
    host,
    attempts: 50,
    onTaken: (taken) => console.log(`Port ${String(taken)} is taken; trying ${String(taken + 1)}.`),
  });
  servers.push(server);
  served.set(site, { name: site.name, port: found });
  console.log(`${site.announcement} ${localAddress(host, found)}`);
  return found;
};

try {
  const port = portFrom(process.env.PORT ?? '4321');
  const lastTaken = (await build(invented)) ? await serve(invented, real, port) : port;
  if (await build(real)) await serve(real, invented, lastTaken + 1);
  if (served.size === 0) throw new Error('There is nothing to serve: neither site could be built.');
  console.log('Press Ctrl-C to stop.');
  for (const { port: taken } of served.values()) await openFirst(localAddress(host, taken));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (served.size === 0) process.exit(1);
}
