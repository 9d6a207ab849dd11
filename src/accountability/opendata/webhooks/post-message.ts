import { type LookupAddress, lookup } from 'node:dns';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { ipOf, isPublicAddress } from './address.rules.ts';
import type { Replied } from './webhook.rules.ts';

export type ToPost = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

const PATIENCE_MILLISECONDS = 10_000;
const MOST_READ = 2000;

class NotPublic extends Error {}

/**
 * Posts a message, once: redirects are not followed, no more than the beginning of the answer is read, and ten seconds is
 * all it gets. Unless it may go anywhere, it goes only to addresses of the public internet: those that its name stands for
 * at this moment are looked at, and the very ones are connected to.
 */
export async function postMessage(url: URL, { headers, body }: ToPost, anywhere: boolean): Promise<Replied> {
  const ip = ipOf(url);
  if (!anywhere && ip !== undefined && !isPublicAddress(ip)) return { status: null, said: 'not-public' };
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  try {
    return await new Promise<Replied>((resolve, reject) => {
      const { request } = url.protocol === 'https:' ? https : http;
      const sent = request(
        url,
        {
          method: 'POST',
          agent: false,
          signal,
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          ...(anywhere ? {} : { lookup: lookUpPublic }),
        },
        (response) => void readReply(response).then(resolve, reject),
      );
      sent.on('error', reject).end(body);
    });
  } catch (error) {
    return { status: null, said: wordFor(error as Error, signal.aborted) };
  }
}

function wordFor(error: Error, isLate: boolean): string {
  if (isLate) return 'too-late';
  if (error instanceof NotPublic) return 'not-public';
  return 'code' in error && typeof error.code === 'string' ? error.code : 'not-reached';
}

async function readReply(response: IncomingMessage): Promise<Replied> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_READ) break;
  }
  response.destroy();
  const said = new TextDecoder().decode(Buffer.concat(chunks).subarray(0, MOST_READ));
  return { status: response.statusCode ?? null, said: said.replaceAll(/[^\P{Cc}\n]/gu, ' ') };
}

const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error || !first) return callback(error ?? new Error('no address'), '', 0);
    if (addresses.some(({ address }) => !isPublicAddress(address)))
      return callback(new NotPublic(hostname), '', 0);
    // With `all`, as connections that try both families ask, the whole list is the answer.
    if (options.all)
      return (callback as unknown as (none: null, all: LookupAddress[]) => void)(null, addresses);
    return callback(null, first.address, first.family);
  });
};
