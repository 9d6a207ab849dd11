import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatCheckpoint } from '../../src/accountability/record/log/checkpoint.rules.ts';
import { type Signer, signerFrom } from '../../src/accountability/record/log/keys.rules.ts';
import { leafBytes } from '../../src/accountability/record/log/leaf.rules.ts';
import { signNote } from '../../src/accountability/record/log/note.rules.ts';
import {
  hashTile,
  pathOf,
  TILE_WIDTH,
  writeBundle,
} from '../../src/accountability/record/log/tiles.rules.ts';
import {
  append,
  emptyFrontier,
  type Frontier,
  hashLeaf,
  rootOf,
} from '../../src/accountability/record/log/tree.rules.ts';

export const logSigner: Signer = signerFrom('procurement.example/record', Buffer.alloc(32, 1));

/** An entry of a log, the first of which announces the key. */
export function leafAt(position: number, says = 'as it was'): Uint8Array {
  const isFirst = position === 0;
  return leafBytes({
    id: `01900000-0000-7000-8000-${String(position).padStart(12, '0')}`,
    bodyId: null,
    procurementId: null,
    roundId: null,
    type: isFirst ? 'record-key-announced' : 'award-decided',
    version: 1,
    facts: isFirst
      ? JSON.stringify({ because: 'first', key: logSigner.vkey, replaces: null })
      : JSON.stringify({ says }),
  });
}

export function* leavesTo(size: number): Generator<Uint8Array> {
  for (let position = 0; position < size; position += 1) yield leafAt(position);
}

/** Where the files of a log go. */
type Write = (path: string, bytes: Uint8Array | string) => void;

/** Writes a log of these entries into a folder. */
export function writeLog(folder: string, entries: Iterable<Uint8Array>, signers?: readonly Signer[]) {
  const write: Write = (path, bytes) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  };
  return layOut(write, entries, signers);
}

/** A log in memory: the same files by their paths. */
export function logInMemory(
  entries: Iterable<Uint8Array>,
  signers?: readonly Signer[],
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  layOut((path, bytes) => void files.set(path, Buffer.from(bytes)), entries, signers);
  return files;
}

/** The files of a log as C2SP tlog-tiles lays them out, the signed checkpoint last. */
function layOut(write: Write, entries: Iterable<Uint8Array>, signers: readonly Signer[] = [logSigner]) {
  const rows: { index: number; hashes: Uint8Array[] }[] = [];
  let bundle: Uint8Array[] = [];
  let bundles = 0;
  let frontier: Frontier = emptyFrontier();
  const keep = (index: number) => {
    write(pathOf({ level: 'entries', index, width: bundle.length }), writeBundle(bundle));
    bundle = [];
  };
  const add = (level: number, hash: Uint8Array) => {
    const row = rows[level] ?? { index: 0, hashes: [] };
    rows[level] = row;
    row.hashes.push(hash);
    if (row.hashes.length < TILE_WIDTH) return;
    write(pathOf({ level, index: row.index, width: TILE_WIDTH }), Buffer.concat(row.hashes));
    rows[level] = { index: row.index + 1, hashes: [] };
    add(level + 1, hashTile(row.hashes));
  };
  for (const entry of entries) {
    const hash = hashLeaf(entry);
    frontier = append(frontier, hash);
    bundle.push(entry);
    if (bundle.length === TILE_WIDTH) keep(bundles++);
    add(0, hash);
  }
  if (bundle.length > 0) keep(bundles);
  rows.forEach(({ index, hashes }, level) => {
    if (hashes.length > 0) write(pathOf({ level, index, width: hashes.length }), Buffer.concat(hashes));
  });
  const origin = signers[0]?.name ?? logSigner.name;
  const note = signNote(formatCheckpoint({ origin, size: frontier.size, root: rootOf(frontier) }), signers);
  write('checkpoint', note);
  return { note, size: frontier.size, root: rootOf(frontier) };
}
