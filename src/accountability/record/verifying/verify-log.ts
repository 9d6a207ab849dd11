import { type Checkpoint, readCheckpoint } from '../log/checkpoint.rules.ts';
import { HASH_BYTES, hashTile, TILE_WIDTH } from '../log/tiles.rules.ts';
import { EMPTY_ROOT, equalHashes } from '../log/tree.rules.ts';
import type { ReceiptClaim } from './check-receipt.rules.ts';
import { checkShown } from './check-shown.rules.ts';
import { checkStretch } from './check-stretch.rules.ts';
import { type Fault, type FaultList, openFaults, type Stretch } from './faults.rules.ts';
import { addStretch, type GrowingTree, growTree, hashAbove, rootWith } from './grow-tree.ts';
import { type HeldList, openHeld } from './held.ts';
import { type HeldReceipts, holdReceipts } from './hold-receipts.ts';
import {
  type AnnouncedKey,
  checkSigner,
  type Handover,
  type KeysFrom,
  keysFrom,
  type LogKeys,
  readAnnouncement,
  trustedKeys,
} from './log-keys.rules.ts';
import { handoverPath, shownPath } from './log-paths.rules.ts';
import type { LogSource } from './log-source.ts';
import { type ReadStretch, readStretches } from './read-stretches.ts';

export type VerifyAsk = {
  /** Keys one trusts beforehand; without one, those that signed what was kept, or else those that the log announces. */
  readonly keys?: readonly string[];
  /** A checkpoint that one kept. */
  readonly from?: Checkpoint | undefined;
  /** The same with its signatures: the log is held to the keys that made them. */
  readonly fromNote?: string | undefined;
  /** The hashes of entries that one kept, 32 bytes each, of a stretch; shorter past their end. */
  readonly keptHashes?: ((from: number, to: number) => Promise<Uint8Array>) | undefined;
  readonly receipts?: readonly ReceiptClaim[] | undefined;
  readonly onProgress?: ((done: number, size: number) => void) | undefined;
  /** Given every stretch’s hashes once they are known. */
  readonly onHashes?: ((from: number, hashes: readonly Uint8Array[]) => Promise<void>) | undefined;
};

export type Verified = {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  readonly valid: boolean;
  /** The entries among which the first bad one is; null where none is known to be. */
  readonly firstBad: Stretch | null;
  readonly faults: readonly Fault[];
  /** All that were found; `faults` holds the first hundred. */
  readonly faultCount: number;
  /** Those of the receipts that do not belong to this log. */
  readonly failedReceipts: ReadonlySet<ReceiptClaim>;
  /** Whether a key was there to hold the signature against. */
  readonly isSignatureChecked: boolean;
  /** On whose word that key is the log’s; null where there was none. */
  readonly keysFrom: KeysFrom | null;
  /** The key that the log announced last. */
  readonly logKey: string | null;
  /** Whether the source also says what it shows now, and that was compared. */
  readonly isShownChecked: boolean;
  /** Entries that were read: all, or as far as anything in them was right. */
  readonly readTo: number;
  /** The checkpoint, whole. */
  readonly note: string;
};

type Walk = {
  readonly source: LogSource;
  readonly ask: VerifyAsk;
  readonly checkpoint: Checkpoint;
  readonly faults: FaultList;
  readonly tree: GrowingTree;
  readonly held: HeldList;
  readonly announced: AnnouncedKey[];
  readonly handovers: Handover[];
  readonly receipts: HeldReceipts;
};

/** So many times 256 neighbouring entries with something wrong in each are the end of what there is to read. */
const MOST_BAD_STRETCHES = 256;

/**
 * Reads a whole log once, in constant memory, and holds everything in it against everything else: each entry against
 * its hash, each tile against those below it, all of it against the signed root, the signature against the log’s keys,
 * and what was kept from earlier against how it begins. Undefined where there is no log.
 */
export async function verifyLog(source: LogSource, ask: VerifyAsk = {}): Promise<Verified | undefined> {
  const bytes = await source.read('checkpoint');
  const note = bytes && Buffer.from(bytes).toString('utf8');
  const checkpoint = note === undefined ? undefined : readCheckpoint(note);
  if (note === undefined || !checkpoint) return undefined;
  const faults = openFaults();
  const tree = growTree(source, checkpoint.size, faults);
  const held = openHeld(source.earlier?.(), faults);
  holdToKept(ask.from, { checkpoint, faults, held });
  const receipts = holdReceipts(ask.receipts ?? [], { checkpoint, faults, held });
  const walk: Walk = { source, ask, checkpoint, faults, tree, held, receipts, announced: [], handovers: [] };
  const doesShow = checkpoint.size > 0 && (await source.read(shownPath(0))) !== undefined;
  const read = await checkThrough(walk, doesShow);
  return conclude(walk, { note, ...read, isShownChecked: doesShow });
}

/** Every stretch in turn, and the root over them all. Ends early where nothing is right any more. */
async function checkThrough(
  walk: Walk,
  doesShow: boolean,
): Promise<{ readonly root: Uint8Array; readonly readTo: number }> {
  const { source, checkpoint, faults, ask } = walk;
  const { size } = checkpoint;
  let [root, readTo, bad] = [EMPTY_ROOT, 0, 0];
  for await (const stretch of readStretches(source, size, doesShow)) {
    const before = faults.found().count;
    root = await checkAll(walk, stretch, doesShow);
    readTo = stretch.from + stretch.width;
    ask.onProgress?.(readTo, size);
    bad = faults.found().count > before ? bad + 1 : 0;
    if (bad === MOST_BAD_STRETCHES) break;
  }
  return { root, readTo };
}

function conclude(
  { ask, checkpoint, faults, announced, handovers, receipts }: Walk,
  { root, ...read }: Pick<Verified, 'note' | 'root' | 'readTo' | 'isShownChecked'>,
): Verified {
  const kept =
    ask.from && ask.fromNote !== undefined ? { size: ask.from.size, note: ask.fromNote } : undefined;
  const keys: LogKeys = { pinned: ask.keys ?? [], kept, announced, handovers };
  const own = announced.map(({ vkey }) => vkey);
  const failedReceipts = receipts.conclude([...trustedKeys(keys), ...own]);
  const from = keysFrom(keys);
  const badSigner = checkSigner(read.note, keys);
  if (badSigner) faults.add(badSigner, null, 'checkpoint');
  // A root that nobody signed says nothing about the entries.
  if (!equalHashes(root, checkpoint.root)) {
    faults.add('root-differs', badSigner ? null : { from: 0, to: checkpoint.size });
  }
  const { faults: told, count } = faults.found();
  return {
    ...checkpoint,
    ...read,
    valid: count === 0,
    firstBad: faults.firstBad(),
    faults: told,
    faultCount: count,
    failedReceipts,
    isSignatureChecked: from !== null,
    keysFrom: from,
    logKey: own.at(-1) ?? null,
  };
}

/** One stretch, held against everything; the root over all up to its end. */
async function checkAll(walk: Walk, stretch: ReadStretch, doesShow: boolean): Promise<Uint8Array> {
  const { faults, tree, ask } = walk;
  const { from, width } = stretch;
  const isFull = width === TILE_WIDTH;
  const above = isFull ? await hashAbove(tree) : undefined;
  const isRight = (hashes: readonly Uint8Array[]) =>
    isFull
      ? above !== undefined && equalHashes(hashTile(hashes), above)
      : equalHashes(rootWith(tree, hashes), walk.checkpoint.root);
  const { entries, hashes } = checkStretch({ ...stretch, isRight }, faults);
  if (doesShow) checkShown({ from, width, hashes, shown: stretch.shown }, faults);
  await noteKeys(walk, from, entries);
  await holdAgainstKept(walk, from, hashes);
  await ask.onHashes?.(from, hashes);
  await walk.held.check(from + width, (size) => rootWith(tree, hashes.slice(0, size - from)));
  if (!isFull) return rootWith(tree, hashes);
  // Where neither entries nor their hashes are there, the level above still says what they came to.
  await addStretch(tree, hashes.length === width ? hashTile(hashes) : (above ?? EMPTY_ROOT));
  return rootWith(tree, []);
}

function holdToKept(
  kept: Checkpoint | undefined,
  { checkpoint, faults, held }: Pick<Walk, 'checkpoint' | 'faults' | 'held'>,
): void {
  if (!kept) return;
  if (kept.origin !== checkpoint.origin) faults.add('wrong-origin', null, 'checkpoint');
  if (kept.size > checkpoint.size) faults.add('shorter', { from: checkpoint.size, to: kept.size });
  else if (kept.size > 0) held.add({ size: kept.size, root: kept.root, kind: 'fork' });
}

/** Entries that let a new key sign, with the checkpoint by which the key before it vouched for that. */
async function noteKeys(
  { source, announced, handovers, held }: Walk,
  from: number,
  entries: readonly Uint8Array[],
): Promise<void> {
  for (const [at, entry] of entries.entries()) {
    const announcement = readAnnouncement(entry);
    if (!announcement) continue;
    const { vkey, isHandedOver } = announcement;
    const position = from + at;
    announced.push({ position, vkey });
    if (!isHandedOver) continue;
    const note = await source.read(handoverPath(position));
    const text = note && Buffer.from(note).toString('utf8');
    const checkpoint = text === undefined ? undefined : readCheckpoint(text);
    if (text === undefined || !checkpoint || checkpoint.size <= position) continue;
    const holds = () => void handovers.push({ vkey, note: text });
    held.add({ size: checkpoint.size, root: checkpoint.root, kind: 'fork', holds });
  }
}

async function holdAgainstKept(
  { ask, faults, receipts }: Walk,
  from: number,
  hashes: readonly Uint8Array[],
): Promise<void> {
  receipts.check(from, hashes);
  const kept = await ask.keptHashes?.(from, from + hashes.length);
  if (!kept) return;
  hashes.forEach((hash, at) => {
    const before = kept.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
    if (before.length < HASH_BYTES || equalHashes(before, hash)) return;
    faults.add('hash-differs', { from: from + at, to: from + at + 1 });
  });
}
