import { hashTile, readTile, TILE_WIDTH, widthIn } from '../log/tiles.rules.ts';
import { append, emptyFrontier, equalHashes, type Frontier, rootOf } from '../log/tree.rules.ts';
import type { FaultList } from './faults.rules.ts';
import { type LogSource, readTileFile } from './log-source.ts';

/** One tile of a level above the entries’, held against the hashes that those below it give. */
type Row = {
  readonly index: number;
  readonly path: string;
  /** What its file says; undefined where it is missing or broken. */
  readonly told: readonly Uint8Array[] | undefined;
  readonly own: Uint8Array[];
};

/** A tree that grows by stretches of 256 entries, beside the tiles of a log that say the same. */
export type GrowingTree = {
  readonly source: LogSource;
  readonly size: number;
  readonly faults: FaultList;
  /** The last tile of each level, until it is full. */
  readonly rows: Map<number, Row>;
  /** The stretches so far. */
  stretches: Frontier;
};

export function growTree(source: LogSource, size: number, faults: FaultList): GrowingTree {
  return { source, size, faults, rows: new Map(), stretches: emptyFrontier() };
}

/** What the tile above says of the next full stretch. */
export async function hashAbove(tree: GrowingTree): Promise<Uint8Array | undefined> {
  const { told, own } = await rowOf(tree, 1);
  return told?.[own.length];
}

/** Adds the hash over a full stretch. */
export async function addStretch(tree: GrowingTree, hash: Uint8Array): Promise<void> {
  await addTo(tree, 1, hash);
  tree.stretches = append(tree.stretches, hash);
}

/** The root over everything so far and these entries’ hashes. */
export function rootWith({ stretches }: GrowingTree, hashes: readonly Uint8Array[]): Uint8Array {
  const rest = hashes.reduce(append, emptyFrontier());
  return rootOf({ size: 0, nodes: [...stretches.nodes, ...rest.nodes] });
}

async function addTo(tree: GrowingTree, level: number, hash: Uint8Array): Promise<void> {
  const row = await rowOf(tree, level);
  const at = row.own.length;
  const told = row.told?.[at];
  row.own.push(hash);
  if (told && !equalHashes(told, hash)) {
    const span = TILE_WIDTH ** level;
    const from = (row.index * TILE_WIDTH + at) * span;
    tree.faults.add('tile-changed', { from, to: from + span }, row.path);
  }
  if (row.own.length < TILE_WIDTH) return;
  tree.rows.delete(level);
  await addTo(tree, level + 1, hashTile(row.own));
}

async function rowOf(tree: GrowingTree, level: number): Promise<Row> {
  const row = tree.rows.get(level) ?? (await openRow(tree, level));
  tree.rows.set(level, row);
  return row;
}

async function openRow({ source, size, faults, stretches }: GrowingTree, level: number): Promise<Row> {
  const index = Math.floor(stretches.size / TILE_WIDTH ** level);
  const width = widthIn(size, level, index);
  const from = index * TILE_WIDTH ** (level + 1);
  const within = { from, to: Math.min(size, from + width * TILE_WIDTH ** level) };
  const { path, bytes, isFull } = await readTileFile(source, level, index, width);
  const told = bytes && readTile(bytes);
  const isRight = told?.length === width || (isFull && told?.length === TILE_WIDTH);
  if (!isRight) faults.add(bytes ? 'tile-broken' : 'tile-missing', within, path);
  return { index, path, told: isRight ? told : undefined, own: [] };
}
