import { type Checkpoint, readCheckpoint } from '../../src/accountability/record/log/checkpoint.rules.ts';
import { type Signer, signerFrom } from '../../src/accountability/record/log/keys.rules.ts';
import { entriesPath, tilePath, writeBundle } from '../../src/accountability/record/log/tiles.rules.ts';
import { hashLeaf } from '../../src/accountability/record/log/tree.rules.ts';
import type { Random } from '../../src/values/random.ts';
import { leafAt, leavesTo, logInMemory, logSigner } from './record-log.ts';

export const LOG_SIZE = 540;
/** Where the third bundle begins, which is not full. */
const PARTIAL = 512;

export const untouched: ReadonlyMap<string, Uint8Array> = logInMemory(leavesTo(LOG_SIZE));
const entries = [...leavesTo(LOG_SIZE)];
const hashes = entries.map((entry) => hashLeaf(entry));
/** What a witness kept of it. */
export const kept: { readonly checkpoint: Checkpoint; readonly hashes: Buffer } = {
  checkpoint: readCheckpoint(String(untouched.get('checkpoint'))) as Checkpoint,
  hashes: Buffer.concat(hashes),
};
const thief = signerFrom(logSigner.name, Buffer.alloc(32, 9));

/** Files after somebody was at them, and the first entry that is not as it was; null where none is touched. */
export type Attacked = { readonly files: ReadonlyMap<string, Uint8Array>; readonly first: number | null };

/** Each does one thing to a log’s files, somewhere. */
export const fileAttacks: Readonly<Record<string, (random: Random) => Attacked>> = {
  'changes an entry': (random) => onBundle(random, (list, at) => list.with(at, spoiled(list[at], random))),
  'changes an entry and its hash': (random) =>
    onBoth(random, (list, at) => list.with(at, otherEntry(random))),
  'takes an entry out': (random) => onBundle(random, (list, at) => list.toSpliced(at, 1)),
  'takes an entry and its hash out': (random) => onBoth(random, (list, at) => list.toSpliced(at, 1)),
  'puts an entry in': (random) => onBundle(random, (list, at) => list.toSpliced(at, 0, otherEntry(random))),
  'exchanges two entries': (random) => onBundle(random, exchange),
  'exchanges two entries and their hashes': (random) => onBoth(random, exchange),
  'cuts a bundle short': (random) => {
    const [index, list] = pickBundle(random);
    const bytes = writeBundle(list);
    const cut = random.nextInteger(bytes.length - 1);
    let end = 0;
    const whole = list.findIndex((entry) => (end += entry.length + 2) > cut);
    return written([[bundlePath(index), bytes.subarray(0, cut)]], index * 256 + whole);
  },
  'removes a bundle': (random) => {
    const [index] = pickBundle(random);
    return written([[bundlePath(index), undefined]], index * 256);
  },
  'changes a hash': (random) => {
    const position = random.nextInteger(LOG_SIZE);
    const path = hashesPath(Math.floor(position / 256));
    return written([[path, flipped(untouched.get(path), (position % 256) * 32, random)]], position);
  },
  'removes the hashes of a bundle': (random) => {
    const [index] = pickBundle(random);
    return written([[hashesPath(index), undefined]], index * 256);
  },
  'changes a hash higher up': (random) => {
    const at = random.nextInteger(2);
    const path = tilePath(1, 0, 2);
    return written([[path, flipped(untouched.get(path), at * 32, random)]], at * 256);
  },
  'changes the checkpoint': (random) => {
    const note = String(untouched.get('checkpoint'));
    const at = random.nextInteger(note.length - 1);
    const other = String.fromCharCode(note.charCodeAt(at) ^ (1 + random.nextInteger(7)));
    return written([['checkpoint', Buffer.from(note.slice(0, at) + other + note.slice(at + 1))]], null);
  },
  'makes all after an entry again, without the key': (random) => rebuilt(random, undefined),
  'makes all after an entry again, with a key of their own': (random) => rebuilt(random, [thief]),
  'makes all after an entry again and signs it': (random) => rebuilt(random, [logSigner]),
  'leaves the last entries out and signs it': (random) => {
    const size = 1 + random.nextInteger(LOG_SIZE - 1);
    return { files: logInMemory(entries.slice(0, size)), first: size };
  },
  'exchanges two entries anywhere and signs it': (random) => {
    const [a, b] = [1 + random.nextInteger(LOG_SIZE - 1), 1 + random.nextInteger(LOG_SIZE - 1)];
    const other = a === b ? b - 1 : b;
    return { files: logInMemory(swapped(entries, a, other)), first: Math.min(a, other) };
  },
};

function rebuilt(random: Random, signers: readonly Signer[] | undefined): Attacked {
  const first = 1 + random.nextInteger(LOG_SIZE - 1);
  const files = logInMemory(entries.with(first, otherEntry(random)), signers);
  if (!signers) files.set('checkpoint', untouched.get('checkpoint') as Uint8Array);
  return { files, first };
}

type Change = (list: readonly Uint8Array[], at: number, random: Random) => readonly Uint8Array[];

function onBundle(random: Random, change: Change): Attacked {
  const [index, list] = pickBundle(random);
  const changed = change(list, random.nextInteger(list.length), random);
  return written([[bundlePath(index), writeBundle(changed)]], firstOther(index, list, changed));
}

function onBoth(random: Random, change: Change): Attacked {
  const [index, list] = pickBundle(random);
  const changed = change(list, random.nextInteger(list.length), random);
  const tile = Buffer.concat(changed.map((entry) => hashLeaf(entry)));
  const files: [string, Uint8Array][] = [
    [bundlePath(index), writeBundle(changed)],
    [hashesPath(index), tile],
  ];
  return written(files, firstOther(index, list, changed));
}

function firstOther(index: number, list: readonly Uint8Array[], changed: readonly Uint8Array[]): number {
  const at = list.findIndex((entry, place) => Buffer.compare(entry, changed[place] ?? Buffer.alloc(0)) !== 0);
  return index * 256 + (at < 0 ? list.length : at);
}

function exchange(list: readonly Uint8Array[], at: number, random: Random): readonly Uint8Array[] {
  const other = random.nextInteger(list.length);
  return swapped(list, at, other === at ? (at + 1) % list.length : other);
}

function swapped(list: readonly Uint8Array[], a: number, b: number): Uint8Array[] {
  return list.with(a, list[b] as Uint8Array).with(b, list[a] as Uint8Array);
}

function pickBundle(random: Random): [number, readonly Uint8Array[]] {
  const index = random.nextInteger(3);
  return [index, entries.slice(index * 256, (index + 1) * 256)];
}

function bundlePath(index: number): string {
  return entriesPath(index, index === 2 ? LOG_SIZE - PARTIAL : 256);
}

function hashesPath(index: number): string {
  return tilePath(0, index, index === 2 ? LOG_SIZE - PARTIAL : 256);
}

function written(
  files: readonly (readonly [string, Uint8Array | undefined])[],
  first: number | null,
): Attacked {
  const all = new Map(untouched);
  for (const [path, bytes] of files) {
    if (bytes) all.set(path, bytes);
    else all.delete(path);
  }
  return { files: all, first };
}

function otherEntry(random: Random): Uint8Array {
  return leafAt(1 + random.nextInteger(9999), `other ${random.nextInteger(1_000_000)}`);
}

function spoiled(entry: Uint8Array | undefined, random: Random): Uint8Array {
  return flipped(entry, random.nextInteger(entry?.length ?? 1), random, 1);
}

/** One bit of the next 32 bytes, or of one, is another. */
function flipped(bytes: Uint8Array | undefined, from: number, random: Random, width = 32): Uint8Array {
  const copy = Buffer.from(bytes ?? []);
  const at = from + random.nextInteger(width);
  copy[at] = (copy[at] ?? 0) ^ (1 << random.nextInteger(8));
  return copy;
}
