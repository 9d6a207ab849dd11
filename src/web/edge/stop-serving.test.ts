import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, it } from 'vitest';
import { stopServing } from './stop-serving.ts';

const open = async (
  answer: Parameters<typeof createServer>[1],
): Promise<{ server: Server; port: number }> => {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as AddressInfo).port };
};

it('does not wait for a socket that never asked anything', async () => {
  const { server, port } = await open((_, response) => response.end());
  const spare = connect(port, '127.0.0.1');
  await new Promise((done) => server.once('connection', done));
  const cut = new Promise((done) => spare.once('close', () => done('cut')));
  await stopServing(server, 20);
  expect(await cut).toBe('cut');
});

it('lets a request under way have its whole answer', async () => {
  const { server, port } = await open((_, response) => {
    setTimeout(() => response.end('all of it'), 50);
  });
  const asked = new Promise((done) => server.once('request', done));
  const answer = fetch(`http://127.0.0.1:${port}/`);
  await asked;
  await stopServing(server);
  expect(await (await answer).text()).toBe('all of it');
});
