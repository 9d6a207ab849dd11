import { type Checkpoint, readCheckpoint } from '../log/checkpoint.rules.ts';
import { HASH_BYTES, hashTile, TILE_WIDTH } from '../log/tiles.rules.ts';
import { EMPTY_ROOT, equalHashes, hashLeaf } from '../log/tree.rules.ts';
import { checkReceipt, type ReceiptClaim } from './check-receipt.rules.ts';
import { checkShown } from './check-shown.rules.ts';
import { checkStretch } from './check-stretch.rules.ts';
import { type Fault, type FaultList, openFaults, type Stretch } from './faults.rules.ts';
import { addStretch, type GrowingTree, growTree, hashAbove, rootWith } from './grow-tree.ts';
import { type Held, type HeldList, openHeld } from './held.ts';
import {
  type AnnouncedKey,
  checkSigner,
  type Handover,
  type LogKeys,
  readAnnouncement,
} from './log-keys.rules.ts';
import { handoverPath, shownPath } from './log-paths.rules.ts';
import type { LogSource } from './log-source.ts';
import { type ReadStretch, readStretches } from './read-stretches.ts';

export type VerifyAsk = {
  /** Keys one trusts beforehand; without one, those that the log itself announces. */
  readonly keys?: readonly string[];
  /** A checkpoint that one kept. */
  readonly from?: Checkpoint | undefined;
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
  /** Whether the source also says what it shows now, and that was compared. */
  readonly isShownChecked: boolean;
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
  readonly failedReceipts: Set<ReceiptClaim>;
};

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
  const collected = { announced: [], handovers: [], failedReceipts: new Set<ReceiptClaim>() };
  const walk: Walk = { source, ask, checkpoint, faults, tree, held, ...collected };
  holdWhatWasKept(walk);
  const { size } = checkpoint;
  const doesShow = size > 0 && (await source.read(shownPath(0))) !== undefined;
  let root = EMPTY_ROOT;
  for await (const stretch of readStretches(source, size, doesShow)) {
    root = await checkAll(walk, stretch, doesShow);
    ask.onProgress?.(stretch.from + stretch.width, size);
  }
  return conclude(walk, { note, root, isShownChecked: doesShow });
}

function conclude(
  { ask, checkpoint, faults, announced, handovers, failedReceipts }: Walk,
  {
    note,
    root,
    isShownChecked,
  }: { readonly note: string; readonly root: Uint8Array; readonly isShownChecked: boolean },
): Verified {
  const keys: LogKeys = { pinned: ask.keys ?? [], announced, handovers };
  const badSigner = checkSigner(note, keys);
  if (badSigner) faults.add(badSigner, null, 'checkpoint');
  // A root that nobody signed says nothing about the entries.
  if (!equalHashes(root, checkpoint.root)) {
    faults.add('root-differs', badSigner ? null : { from: 0, to: checkpoint.size });
  }
  const { faults: told, count } = faults.found();
  return {
    ...checkpoint,
    note,
    valid: count === 0,
    firstBad: faults.firstBad(),
    faults: told,
    faultCount: count,
    failedReceipts,
    isSignatureChecked: keys.pinned.length + announced.length > 0,
    isShownChecked,
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

function holdWhatWasKept(walk: Walk): void {
  const { ask, checkpoint, faults } = walk;
  if (ask.from && ask.from.origin !== checkpoint.origin) faults.add('wrong-origin', null, 'checkpoint');
  if (ask.from) holdBeginning(walk, ask.from, { kind: 'fork' });
  for (const receipt of ask.receipts ?? []) {
    const fails = () => void walk.failedReceipts.add(receipt);
    if (receipt.checkpoint.origin !== checkpoint.origin || !checkReceipt(receipt)) {
      faults.add('receipt-fails', null);
      fails();
    } else holdBeginning(walk, receipt.checkpoint, { kind: 'receipt-fails', fails });
  }
}

function holdBeginning(
  { checkpoint: { size }, held, faults }: Walk,
  kept: Checkpoint,
  then: Pick<Held, 'kind' | 'fails'>,
): void {
  if (kept.size > 0 && kept.size <= size) return held.add({ size: kept.size, root: kept.root, ...then });
  if (kept.size <= size) return;
  faults.add('shorter', { from: size, to: kept.size });
  then.fails?.();
}

/** Entries that let a new key sign, with the checkpoint by which the key before it vouched for that. */
async function noteKeys(
  { source, announced, handovers, held }: Walk,
  from: number,
  entries: readonly Uint8Array[],
): Promise<void> {
  for (const [at, entry] of entries.entries()) {
    const vkey = readAnnouncement(entry);
    if (vkey === undefined) continue;
    const position = from + at;
    announced.push({ position, vkey });
    const note = await source.read(handoverPath(position));
    const text = note && Buffer.from(note).toString('utf8');
    const checkpoint = text === undefined ? undefined : readCheckpoint(text);
    if (text === undefined || !checkpoint || checkpoint.size <= position) continue;
    const holds = () => void handovers.push({ vkey, note: text });
    held.add({ size: checkpoint.size, root: checkpoint.root, kind: 'fork', holds });
  }
}

async function holdAgainstKept(
  { ask, faults, failedReceipts }: Walk,
  from: number,
  hashes: readonly Uint8Array[],
): Promise<void> {
  for (const receipt of ask.receipts ?? []) {
    const own = hashes[receipt.index - from];
    if (!own || equalHashes(own, hashLeaf(receipt.leaf))) continue;
    faults.add('receipt-fails', { from: receipt.index, to: receipt.index + 1 });
    failedReceipts.add(receipt);
  }
  const kept = await ask.keptHashes?.(from, from + hashes.length);
  if (!kept) return;
  hashes.forEach((hash, at) => {
    const before = kept.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES);
    if (before.length < HASH_BYTES || equalHashes(before, hash)) return;
    faults.add('hash-differs', { from: from + at, to: from + at + 1 });
  });
}
