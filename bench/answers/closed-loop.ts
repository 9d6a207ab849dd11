import { connect, type Socket } from 'node:net';

export type Loop = {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** The next request, whole, as it goes over the wire. */
  readonly request: () => string;
};
export type Looped = {
  readonly answered: number;
  readonly failed: number;
  readonly seconds: number;
  readonly summary: string;
};

/**
 * A closed loop on kept-alive connections: each sends its next request when the last is answered. It reads no more
 * of an answer than it must, so that on two cores it costs both servers little, and the same.
 */
export async function runClosedLoop({ port, connections, seconds, request }: Loop): Promise<Looped> {
  const waits: number[] = [];
  let failed = 0;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const one = async () => {
    const socket = await open(port);
    while (performance.now() < end) {
      const sent = performance.now();
      const status = await exchange(socket, request());
      if (status === 303 || status === 204) waits.push(performance.now() - sent);
      else failed += 1;
    }
    socket.destroy();
  };
  await Promise.all(Array.from({ length: connections }, one));
  const took = (performance.now() - begun) / 1000;
  waits.sort((a, b) => a - b);
  const p99 = waits[Math.floor(waits.length * 0.99)] ?? 0;
  const summary = `${Math.round(waits.length / took)}/s (p99 ${p99.toFixed(1)} ms)`;
  return { answered: waits.length, failed, seconds: took, summary };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.setNoDelay()));
    socket.once('error', reject);
  });
}

/** Sends a request and resolves with the status once the whole answer is in. */
function exchange(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const take = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (!isWhole(text)) return;
      socket.off('data', take);
      socket.off('close', lost);
      resolve(Number(text.slice(9, 12)));
    };
    const lost = () => reject(new Error('the connection was closed'));
    socket.on('data', take);
    socket.once('close', lost);
    socket.write(request, 'latin1');
  });
}

function isWhole(text: string): boolean {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return false;
  const length = /content-length: (\d+)/i.exec(text.slice(0, head + 2));
  if (length) return text.length >= head + 4 + Number(length[1]);
  return /transfer-encoding: chunked/i.test(text.slice(0, head)) ? text.endsWith('0\r\n\r\n') : true;
}
