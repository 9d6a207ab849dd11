import { openCheckpoint } from '../log/checkpoint.rules.ts';
import { readVkey } from '../log/keys.rules.ts';

/** A key as an entry of the log announces it. */
export type AnnouncedKey = { readonly position: number; readonly vkey: string };

/** A key together with the checkpoint that was the first to hold its announcement, found to be how this log begins. */
export type Handover = { readonly vkey: string; readonly note: string };

export type SignatureFault = 'no-known-key' | 'bad-signature' | 'wrong-origin';

export type LogKeys = {
  /** Keys that whoever verifies trusts beforehand; none: the log’s own word is taken. */
  readonly pinned: readonly string[];
  readonly announced: readonly AnnouncedKey[];
  readonly handovers: readonly Handover[];
};

/** The type of the entry that lets a new key sign, and its fact that names it. */
const ANNOUNCEMENT = Buffer.from('"type":"record-key-announced"');

/** The key that an entry announces; undefined of every other entry. */
export function readAnnouncement(entry: Uint8Array): string | undefined {
  const bytes = Buffer.from(entry.buffer, entry.byteOffset, entry.length);
  if (!bytes.includes(ANNOUNCEMENT)) return undefined;
  try {
    const { type, facts } = JSON.parse(bytes.toString('utf8')) as {
      type?: unknown;
      facts?: { key?: unknown };
    };
    const key = type === 'record-key-announced' ? facts?.key : undefined;
    return typeof key === 'string' && readVkey(key) ? key : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The keys to trust: the pinned ones, and every one that a trusted key handed over to, by signing the checkpoint that
 * first held its announcement. With none pinned: those that the log announces.
 */
export function trustedKeys({ pinned, announced, handovers }: LogKeys): string[] {
  if (pinned.length === 0) return announced.map(({ vkey }) => vkey);
  const trusted = [...pinned];
  for (const { vkey, note } of handovers) {
    if (!trusted.includes(vkey) && !('refused' in openCheckpoint(note, { vkeys: trusted })))
      trusted.push(vkey);
  }
  return trusted;
}

/**
 * What is wrong with who signed a checkpoint; undefined where nothing is. A log that announces its keys is signed by the
 * last of them, so that a key that was given up signs no more. A log that announces none can only be held against a
 * pinned key.
 */
export function checkSigner(note: string, keys: LogKeys): SignatureFault | undefined {
  const last = keys.announced.at(-1)?.vkey;
  const trusted = trustedKeys(keys);
  if (trusted.length === 0) return undefined;
  for (const vkeys of last === undefined ? [trusted] : [[last], trusted]) {
    const opened = openCheckpoint(note, { vkeys });
    if ('refused' in opened) return opened.refused === 'bad-signature' ? 'bad-signature' : 'no-known-key';
    const isOwnName = opened.signedBy.some((vkey) => readVkey(vkey)?.name === opened.checkpoint.origin);
    if (!isOwnName) return 'wrong-origin';
  }
  return undefined;
}
