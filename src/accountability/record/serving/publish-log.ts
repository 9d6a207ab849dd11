import { leafBytes } from '../log/leaf.rules.ts';
import { type ReadTile, rootOfPrefix } from '../log/prove.ts';
import { entriesPath, readTile as hashesOf, pathOf, TILE_WIDTH, writeBundle } from '../log/tiles.rules.ts';
import { equalHashes, hashLeaf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.ts';
import { latestCheckpoint, listRecordedBetween } from '../recorded.queries.ts';
import { checkPublished, type RecordPlace } from './check-published.ts';
import { type GrownTile, growTiles, inTiles } from './grow-tiles.rules.ts';
import { publishKeys } from './publish-keys.ts';
import { forgetParts, readPublishedCheckpoint, writePublished } from './published-files.ts';
import { readEntries } from './read-bundle.ts';
import { openTiles, type Signed } from './read-tile.ts';
import { type Step, stepsTo } from './steps-to.ts';
import { leavesBetween } from './tiles-from-database.ts';

const nothingSigned: Signed = { size: 0, root: new Uint8Array(0) };

/**
 * Brings the published files up to the last signed checkpoint, in steps: the tiles of a step first, its checkpoint last,
 * so that whoever reads a checkpoint finds everything it covers. What the tiles would say is held against the signed root
 * before any of them is written. Done twice, or begun again after a kill, it writes the same bytes. How many entries were
 * published. Throws a `RecordFault` where the database does not hold what was signed.
 */
export async function publishLog(place: RecordPlace): Promise<number> {
  const last = await latestCheckpoint(place.db);
  const before = (await readPublishedCheckpoint(place.recordFolder)) ?? nothingSigned;
  if (!last || last.size === before.size) return 0;
  await checkPublished(place);
  let signed: Signed = before;
  for await (const step of stepsTo(place.db, before.size, last)) {
    await publishStep(place, signed, step);
    signed = step;
  }
  return signed.size - before.size;
}

async function publishStep(place: RecordPlace, before: Signed, next: Step): Promise<void> {
  const { db, recordFolder: folder } = place;
  const readBefore = openTiles(place, before);
  const leaves = await leavesBetween(db, before.size, next.size);
  const tiles = await growTiles(
    before.size,
    leaves,
    async (level, index, width) => hashesOf(await readBefore(level, index, width)) ?? [],
  );
  await checkRoot(tiles, readBefore, next);
  const entries = await entriesOf(place, before, leaves);
  for (const tile of tiles) await writePublished(folder, pathOf(tile), Buffer.concat(tile.hashes));
  const first = Math.floor(before.size / TILE_WIDTH);
  for (const [at, bundle] of inTiles(entries).entries())
    await writePublished(folder, entriesPath(first + at, bundle.length), writeBundle(bundle));
  await publishKeys(place, before.size, next.size);
  if (next.note !== undefined) await writePublished(folder, 'checkpoint', next.note);
  for (const tile of tiles.filter(({ width }) => width === TILE_WIDTH)) {
    await forgetParts(folder, tile);
    if (tile.level === 0) await forgetParts(folder, { ...tile, level: 'entries' });
  }
}

async function checkRoot(tiles: readonly GrownTile[], readBefore: ReadTile, next: Signed): Promise<void> {
  const grown = new Map(tiles.map((tile) => [pathOf(tile), tile.hashes]));
  const readAfter: ReadTile = async (level, index, width) => {
    const hashes = grown.get(pathOf({ level, index, width }));
    return hashes ? Buffer.concat(hashes) : readBefore(level, index, width);
  };
  const root = await rootOfPrefix(readAfter, next.size, next.size);
  if (!equalHashes(root, next.root)) throw new RecordFault('root', null);
}

/** The entries from the beginning of the bundle that grows, each new one held against its hash. */
async function entriesOf(
  place: RecordPlace,
  before: Signed,
  leaves: readonly Uint8Array[],
): Promise<Uint8Array[]> {
  const width = before.size % TILE_WIDTH;
  const index = Math.floor(before.size / TILE_WIDTH);
  const old = width === 0 ? [] : await readEntries(place, before, { index, width });
  const stored = await listRecordedBetween(place.db, before.size, before.size + leaves.length);
  const fresh = leaves.map((hash, at) => {
    const position = before.size + at;
    const entry = stored[at];
    if (entry?.position !== position) throw new RecordFault('missing', position);
    const bytes = leafBytes(entry);
    if (!equalHashes(hashLeaf(bytes), hash)) throw new RecordFault('changed', position);
    return bytes;
  });
  return [...old, ...fresh];
}
