import { HASH_BYTES, readBundle, readTile, TILE_WIDTH } from '../log/tiles.rules.ts';
import { equalHashes, hashLeaf } from '../log/tree.rules.ts';
import type { FaultList } from './faults.rules.ts';

/** A file of the log as it was read; `isFull`: it is the full one, and may hold more than the log’s size asks for. */
export type ReadFile = {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  readonly isFull: boolean;
};

/** Up to 256 neighbouring entries, their hashes, and what the level above says of them. */
export type StretchFiles = {
  /** The position of the first. */
  readonly from: number;
  readonly width: number;
  readonly bundle: ReadFile;
  readonly tile: ReadFile;
  /** Whether these hashes are what the level above, or the signed root, says of this stretch. */
  readonly isRight: (hashes: readonly Uint8Array[]) => boolean;
};

export type CheckedStretch = {
  /** Hash of each entry, as far as they can be known: fewer than there should be where neither file tells. */
  readonly hashes: readonly Uint8Array[];
  readonly entries: readonly Uint8Array[];
};

/**
 * Holds entries against their hashes, one by one, and names each that differs. Where entry and hash disagree, the level
 * above says which of the two files is the one that was changed; the hashes of the other go on into the tree.
 */
export function checkStretch(files: StretchFiles, faults: FaultList): CheckedStretch {
  const { from, width, bundle, tile, isRight } = files;
  const entries = readEntries(files, faults);
  const own = entries.map((entry) => hashLeaf(entry));
  const told = readHashes(files, own, faults);
  const all = { from, to: from + width };
  if (!told) return { entries, hashes: own };
  const changed = own.flatMap((hash, at) => (equalHashes(hash, told[at] as Uint8Array) ? [] : [at]));
  const isTileWrong = changed.length > 0 && own.length === width && isRight(own);
  changed.forEach((at) => {
    const place = { from: from + at, to: from + at + 1 };
    if (isTileWrong) faults.add('tile-changed', place, tile.path);
    else faults.add('entry-changed', place, bundle.path);
  });
  if (bundle.bytes && own.length < width) {
    faults.add('entry-missing', { from: from + own.length, to: from + own.length + 1 }, bundle.path);
  }
  if (!bundle.bytes) faults.add('bundle-missing', all, bundle.path);
  return { entries, hashes: isTileWrong ? own : told };
}

function readEntries({ from, width, bundle }: StretchFiles, faults: FaultList): Uint8Array[] {
  if (!bundle.bytes) return [];
  const { entries, isWhole } = readAsFarAs(bundle.bytes);
  if (!isWhole) {
    faults.add(
      'bundle-broken',
      { from: from + Math.min(entries.length, width - 1), to: from + width },
      bundle.path,
    );
  } else if (entries.length > width && !(bundle.isFull && entries.length === TILE_WIDTH)) {
    faults.add('entry-added', { from: from + width, to: from + width + 1 }, bundle.path);
  }
  return entries.slice(0, width);
}

/** Entries up to where the bundle breaks off: those before still stand where they stood. */
function readAsFarAs(bytes: Uint8Array): { readonly entries: Uint8Array[]; readonly isWhole: boolean } {
  const whole = readBundle(bytes);
  if (whole) return { entries: whole, isWhole: true };
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: Uint8Array[] = [];
  for (let at = 0; at + 2 <= view.length && entries.length < TILE_WIDTH; ) {
    const end = at + 2 + view.readUInt16BE(at);
    if (end > view.length) break;
    entries.push(view.subarray(at + 2, end));
    at = end;
  }
  return { entries, isWhole: false };
}

function readHashes(
  { from, width, tile }: StretchFiles,
  own: readonly Uint8Array[],
  faults: FaultList,
): Uint8Array[] | undefined {
  const to = from + width;
  if (!tile.bytes) {
    faults.add('tile-missing', { from, to }, tile.path);
    return undefined;
  }
  const hashes = readTile(tile.bytes);
  if (hashes?.length === width || (tile.isFull && hashes?.length === TILE_WIDTH))
    return hashes.slice(0, width);
  const { bytes } = tile;
  const first = own.findIndex(
    (hash, at) => !equalHashes(hash, bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES)),
  );
  faults.add('tile-broken', { from: first < 0 ? to - 1 : from + first, to }, tile.path);
  return undefined;
}
