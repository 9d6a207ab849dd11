import { NotFound } from '../../../db/errors.ts';
import { leafBytes } from '../log/leaf.rules.ts';
import type { ReadTile } from '../log/prove.ts';
import {
  readBundle as entriesOf,
  entriesPath,
  readTile as hashesOf,
  TILE_WIDTH,
  widthIn,
  writeBundle,
} from '../log/tiles.rules.ts';
import { equalHashes, hashLeaf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { listRecordedBetween } from '../recorded.queries.ts';
import type { RecordPlace } from './check-published.ts';
import { listPartWidths, readPublished, writePublished } from './published-files.ts';
import { openTiles, type Signed } from './read-tile.ts';

/**
 * The entries of a bundle as they were recorded, the first `width` of them. Where the file is gone they are taken from
 * the database, each held against its hash in the log; throws a `RecordFault` that names the first that has changed.
 */
export async function readEntries(
  place: RecordPlace,
  signed: Signed,
  { index, width }: { readonly index: number; readonly width: number },
): Promise<readonly Uint8Array[]> {
  const whole = widthIn(signed.size, 'entries', index);
  if (width < 1 || width > whole) throw new NotFound();
  const found = await readBundleFile(place.recordFolder, index, width);
  if (found) return found;
  const entries = await entriesFromDatabase(place, openTiles(place, signed), { index, width: whole });
  await writePublished(place.recordFolder, entriesPath(index, whole), writeBundle(entries));
  return entries.slice(0, width);
}

async function entriesFromDatabase(
  { db }: RecordPlace,
  readTile: ReadTile,
  { index, width }: { readonly index: number; readonly width: number },
): Promise<Uint8Array[]> {
  const from = index * TILE_WIDTH;
  const hashes = hashesOf(await readTile(0, index, width)) ?? [];
  const stored = await listRecordedBetween(db, from, from + width);
  return hashes.map((hash, at) => {
    const entry = stored.find(({ position }) => position === from + at);
    if (!entry) throw new RecordFault('missing', from + at);
    const bytes = leafBytes(entry);
    if (!equalHashes(hashLeaf(bytes), hash)) throw new RecordFault('changed', from + at);
    return bytes;
  });
}

/** The first entries of a bundle from its file, or a wider one’s; undefined where there is none. */
export async function readBundleFile(
  folder: string,
  index: number,
  width: number,
): Promise<Uint8Array[] | undefined> {
  const parts = await listPartWidths(folder, { level: 'entries', index, width });
  for (const wide of [width, TILE_WIDTH, ...parts.filter((part) => part > width)]) {
    const bytes = await readPublished(folder, entriesPath(index, wide));
    const entries = bytes && entriesOf(bytes);
    if (entries?.length === wide) return entries.slice(0, width);
  }
  return undefined;
}
