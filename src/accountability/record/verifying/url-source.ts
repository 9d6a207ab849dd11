import { setTimeout as wait } from 'node:timers/promises';
import { Refused } from '../../../terminal/command.ts';
import { readCheckpoint } from '../log/checkpoint.rules.ts';
import type { LogSource } from './log-source.ts';
import { words } from './words.en.ts';

/** A full bundle of the longest entries there are. */
const MOST_BYTES = 256 * (65_535 + 2);
const TIMEOUT_MS = 30_000;
/** How long until each further try, where a site is busy or does not answer. */
const RETRY_MS = [500, 2000];

export type WebLog = LogSource & { readonly address: string };

/** Whether a word names a place on the web. */
export function isWebAddress(word: string): boolean {
  return /^https?:\/\//iu.test(word);
}

/**
 * A log on the web, by its own address or by that of the site it belongs to. Undefined where none of these has a
 * checkpoint. Throws `Refused` where the site does not answer.
 */
export async function openUrl(address: string): Promise<WebLog | undefined> {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const base = `${origin}${pathname.replace(/\/+$/u, '')}`;
  for (const log of [`${base}/record/log`, `${base}/log`, base]) {
    const source: WebLog = { address: log, read: (path) => fetchBytes(`${log}/${path}`) };
    const bytes = await source.read('checkpoint');
    if (bytes && readCheckpoint(Buffer.from(bytes).toString('utf8'))) return source;
  }
  return undefined;
}

/** The bytes at an address; undefined where there are none, or where the site cannot give them. */
async function fetchBytes(url: string): Promise<Uint8Array | undefined> {
  for (const delay of [...RETRY_MS, undefined]) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (answer.ok) return await readUpTo(answer, url);
      await answer.body?.cancel();
      const isBusy = answer.status === 429 || answer.status >= 500;
      if (!isBusy || delay === undefined) return undefined;
    } catch (error) {
      if (error instanceof Refused) throw error;
      if (delay === undefined) throw new Refused(words.noAnswer(url), { cause: error });
    }
    await wait(delay);
  }
  return undefined;
}

async function readUpTo(answer: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MOST_BYTES) throw new Refused(words.tooLong(url));
  }
  return Buffer.concat(chunks);
}
