import { openCheckpoint } from '../log/checkpoint.rules.ts';
import { readVkey } from '../log/keys.rules.ts';

/** A key as an entry of the log announces it. */
export type AnnouncedKey = { readonly position: number; readonly vkey: string };

/** A key together with the checkpoint that was the first to hold its announcement, found to be how this log begins. */
export type Handover = { readonly vkey: string; readonly note: string };

export type SignatureFault = 'no-known-key' | 'bad-signature' | 'wrong-origin';

/** On whose word the first of the trusted keys rests: one given, a checkpoint kept from earlier, or only the log’s own. */
export type KeysFrom = 'pinned' | 'kept' | 'log-itself';

export type LogKeys = {
  /** Keys that whoever verifies trusts beforehand. */
  readonly pinned: readonly string[];
  /** A checkpoint that they kept, with its signatures. */
  readonly kept?: { readonly size: number; readonly note: string } | undefined;
  readonly announced: readonly AnnouncedKey[];
  readonly handovers: readonly Handover[];
};

/** The type of the entry that lets a new key sign, and its fact that names it. */
const ANNOUNCEMENT = Buffer.from('"type":"record-key-announced"');

/**
 * The key that an entry announces, and whether the one before hands over to it: a lost one cannot. Undefined of every
 * other entry.
 */
export function readAnnouncement(
  entry: Uint8Array,
): { readonly vkey: string; readonly isHandedOver: boolean } | undefined {
  const bytes = Buffer.from(entry.buffer, entry.byteOffset, entry.length);
  if (!bytes.includes(ANNOUNCEMENT)) return undefined;
  try {
    const { type, facts } = JSON.parse(bytes.toString('utf8')) as {
      type?: unknown;
      facts?: { key?: unknown; because?: unknown };
    };
    const key = type === 'record-key-announced' ? facts?.key : undefined;
    if (typeof key !== 'string' || !readVkey(key)) return undefined;
    return { vkey: key, isHandedOver: facts?.because !== 'lost' };
  } catch {
    return undefined;
  }
}

/** On whose word the log’s keys rest; null where it announces none and none is given. */
export function keysFrom({ pinned, kept, announced }: LogKeys): KeysFrom | null {
  if (pinned.length > 0) return 'pinned';
  if (announced.length === 0) return null;
  return kept ? 'kept' : 'log-itself';
}

/**
 * The keys to trust: those to begin with, and every one that a trusted key handed over to, by signing the checkpoint
 * that first held its announcement, as that key did too. To begin with: the pinned ones; or those that signed the
 * checkpoint that was kept, and that the log announced in it; or, with nothing to hold it to, all that it announces.
 */
export function trustedKeys(keys: LogKeys): string[] {
  const from = keysFrom(keys);
  if (from === 'log-itself') return keys.announced.map(({ vkey }) => vkey);
  const trusted = from === 'kept' ? keysOfKept(keys) : [...keys.pinned];
  for (const { vkey, note } of keys.handovers)
    if (!trusted.includes(vkey) && isSignedBy(note, [vkey]) && isSignedBy(note, trusted)) trusted.push(vkey);
  return trusted;
}

function keysOfKept({ kept, announced }: LogKeys): string[] {
  const before = announced.filter(({ position }) => kept !== undefined && position < kept.size);
  return before.map(({ vkey }) => vkey).filter((vkey) => isSignedBy(kept?.note ?? '', [vkey]));
}

function isSignedBy(note: string, vkeys: readonly string[]): boolean {
  return !('refused' in openCheckpoint(note, { vkeys }));
}

/**
 * What is wrong with who signed a checkpoint; undefined where nothing is. A log that announces its keys is signed by the
 * last of them, so that a key that was given up signs no more. A log that announces none can only be held against a
 * pinned key.
 */
export function checkSigner(note: string, keys: LogKeys): SignatureFault | undefined {
  const last = keys.announced.at(-1)?.vkey;
  const trusted = trustedKeys(keys);
  if (keysFrom(keys) === null) return undefined;
  for (const vkeys of last === undefined ? [trusted] : [[last], trusted]) {
    const opened = openCheckpoint(note, { vkeys });
    if ('refused' in opened) return opened.refused === 'bad-signature' ? 'bad-signature' : 'no-known-key';
    const isOwnName = opened.signedBy.some((vkey) => readVkey(vkey)?.name === opened.checkpoint.origin);
    if (!isOwnName) return 'wrong-origin';
  }
  return undefined;
}
