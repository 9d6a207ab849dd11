import { leafBytes } from '../log/leaf.rules.ts';
import { type ReadTile, rootOfPrefix } from '../log/prove.ts';
import { entriesPath, readTile as hashesOf, pathOf, TILE_WIDTH, writeBundle } from '../log/tiles.rules.ts';
import { equalHashes, hashLeaf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { latestCheckpoint, listSequenced } from '../recorded.queries.ts';
import { checkPublished, type RecordPlace } from './check-published.ts';
import { type GrownTile, growTiles, inTiles } from './grow-tiles.rules.ts';
import { publishKeys } from './publish-keys.ts';
import { forgetParts, readPublishedCheckpoint, writePublished } from './published-files.ts';
import { readEntries } from './read-bundle.ts';
import { openTiles, type Signed } from './read-tile.ts';
import { type Step, stepsTo } from './steps-to.ts';

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
  const { recordFolder: folder } = place;
  const readBefore = openTiles(place, before);
  const sequenced = await readSequenced(place, before.size, next.size);
  const tiles = await growTiles(
    before.size,
    sequenced.map(({ hash }) => hash),
    async (level, index, width) => hashesOf(await readBefore(level, index, width)) ?? [],
  );
  await checkRoot(tiles, readBefore, next);
  const first = Math.floor(before.size / TILE_WIDTH);
  const entries = [...(await entriesBefore(place, before)), ...sequenced.map(({ bytes }) => bytes)];
  await Promise.all([
    ...tiles.map((tile) => writePublished(folder, pathOf(tile), Buffer.concat(tile.hashes))),
    ...inTiles(entries).map((bundle, at) =>
      writePublished(folder, entriesPath(first + at, bundle.length), writeBundle(bundle)),
    ),
  ]);
  await publishKeys(place, before.size, next.size);
  if (next.note !== undefined) await writePublished(folder, 'checkpoint', next.note);
  await forgetWhatIsFull(folder, tiles, before.size);
}

/** Only the last tile of a level was ever narrower. */
async function forgetWhatIsFull(folder: string, tiles: readonly GrownTile[], before: number): Promise<void> {
  for (const tile of tiles) {
    const wasLast = tile.index === Math.floor(before / TILE_WIDTH ** (tile.level + 1));
    if (!wasLast || tile.width < TILE_WIDTH) continue;
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

/** The entries before that stand in the bundle that grows. */
async function entriesBefore(place: RecordPlace, before: Signed): Promise<readonly Uint8Array[]> {
  const width = before.size % TILE_WIDTH;
  return width === 0
    ? []
    : readEntries(place, before, { index: Math.floor(before.size / TILE_WIDTH), width });
}

/** The entries of a stretch, each held against the hash it was given. */
async function readSequenced(
  { db }: RecordPlace,
  from: number,
  to: number,
): Promise<{ readonly hash: Uint8Array; readonly bytes: Uint8Array }[]> {
  const stored = await listSequenced(db, from, to);
  const gap = stored.findIndex(({ position }, at) => position !== from + at);
  if (gap >= 0 || stored.length < to - from)
    throw new RecordFault('missing', from + (gap >= 0 ? gap : stored.length));
  return stored.map(({ hash, position, ...entry }) => {
    const bytes = leafBytes(entry);
    if (!equalHashes(hashLeaf(bytes), hash)) throw new RecordFault('changed', position);
    return { hash, bytes };
  });
}
