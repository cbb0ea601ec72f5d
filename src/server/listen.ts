import type { Server } from 'node:http';

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The port in a setting or an argument. Fails with one sentence when it is not one. */
export const portFrom = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_000) return port;
  throw new Error(`"${text}" is not a port number: use a whole number from 1 to 64999.`);
};

const tryPort = (server: Server, port: number, host: string) =>
  new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      done();
    });
  });

export interface Listening {
  /** The port to begin with. */
  readonly port: number;
  readonly host: string;
  /** How many ports to try, this one included. */
  readonly attempts: number;
  readonly onTaken?: (port: number) => void;
}

/** Listens on the first free port and returns it. Fails with one sentence when there is none. */
export const listen = async (server: Server, { port, host, attempts, onTaken }: Listening): Promise<number> => {
  for (let tried = port; tried < port + attempts; tried += 1) {
    try {
      await tryPort(server, tried, host);
      return tried;
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`Cannot serve on ${host} port ${String(tried)} (${reason}): choose another with PORT and HOST.`, { cause: error });
      }
      onTaken?.(tried);
    }
  }
  const ports = attempts === 1 ? `Port ${String(port)} is taken` : `Ports ${String(port)} to ${String(port + attempts - 1)} are taken`;
  throw new Error(`${ports}: stop the program that uses it, or choose another port.`);
};

/** The address to type in a browser on this computer. */
export const localAddress = (host: string, port: number): string => {
  const everywhere = host === '0.0.0.0' || host === '::';
  return `http://${everywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${String(port)}/`;
};
