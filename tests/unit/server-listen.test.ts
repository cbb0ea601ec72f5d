import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { listen, localAddress, portFrom } from '#server/listen.ts';

const host = '127.0.0.1';
const servers: Server[] = [];

const newServer = () => {
  const server = createServer();
  servers.push(server);
  return server;
};

const takeAnyPort = async () => {
  const server = newServer();
  await new Promise<void>((done) => server.listen(0, host, done));
  return (server.address() as AddressInfo).port;
};

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

test('a taken port is told and a later one is used', async () => {
  const taken = await takeAnyPort();
  const told: number[] = [];
  const port = await listen(newServer(), { port: taken, host, attempts: 20, onTaken: (number) => told.push(number) });
  expect(told[0]).toBe(taken);
  expect(port).toBe(taken + told.length);
});

test('without another port to try it says what to do', async () => {
  const taken = await takeAnyPort();
  await expect(listen(newServer(), { port: taken, host, attempts: 1 })).rejects.toThrow(
    `Port ${String(taken)} is taken: stop the program that uses it, or choose another port.`,
  );
});

test('a host that is not ours is told in one sentence', async () => {
  await expect(listen(newServer(), { port: 4999, host: '192.0.2.1', attempts: 5 })).rejects.toThrow(/^Cannot serve on 192\.0\.2\.1 port 4999/);
});

test('the address is one a browser on this computer can open', () => {
  expect(localAddress('127.0.0.1', 4321)).toBe('http://127.0.0.1:4321/');
  expect(localAddress('0.0.0.0', 4321)).toBe('http://127.0.0.1:4321/');
  expect(localAddress('::1', 4321)).toBe('http://[::1]:4321/');
});

test.each(['abc', '', '0', '80.5', '70000'])('"%s" is not a port', (text) => {
  expect(() => portFrom(text)).toThrow('is not a port number');
});
