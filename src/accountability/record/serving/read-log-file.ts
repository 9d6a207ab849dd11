import { NotFound } from '../../../db/errors.ts';
import { listKeyChain } from '../keys/key-chain.ts';
import { leafBytes } from '../log/leaf.rules.ts';
import {
  HASH_BYTES,
  pathOf,
  readBundle,
  readTilePath,
  TILE_WIDTH,
  type TilePlace,
  writeBundle,
} from '../log/tiles.rules.ts';
import { latestCheckpoint, listRecordedBetween } from '../recorded.queries.ts';
import type { RecordPlace } from './check-published.ts';
import { keysText } from './publish-keys.ts';
import { readPublished, readPublishedCheckpoint } from './published-files.ts';
import { readEntries } from './read-bundle.ts';
import { openTiles } from './read-tile.ts';

/** A file of the log as it is handed out. `stays`: it never becomes another; `now`: it is what stands at this moment. */
export type LogFile = {
  readonly bytes: Uint8Array;
  readonly kind: 'text' | 'binary';
  readonly keeps: 'for-ever' | 'for-seconds' | 'now';
};

/**
 * A file of the log by its path under the log’s address: `checkpoint`; tiles and bundles as C2SP tlog-tiles names them;
 * `key` (the key that signs now, then those before it); `handover/<entry that announced a key>` (the checkpoint by which
 * whoever trusts the key before learns of it); `shown/<bundle>`, numbered as bundles are: what the database holds now at
 * the places of that bundle. Undefined for every other path. Throws a `RecordFault` where neither files nor database give
 * what was signed.
 */
export async function readLogFile(place: RecordPlace, path: string): Promise<LogFile | undefined> {
  // The one way to write a tile's path: whatever else is asked for never reaches the disk.
  const tile = readTilePath(path);
  if (tile) return readTileOrBundle(place, tile);
  if (path === 'checkpoint') return text(await readCheckpointNote(place));
  if (path === 'key') return text(await readKeys(place));
  const [, handover] = /^handover\/(0|[1-9]\d{0,15})$/u.exec(path) ?? [];
  if (handover !== undefined) return text(await readHandover(place, Number(handover)));
  const bundle = path.startsWith('shown/')
    ? readTilePath(path.replace('shown/', 'tile/entries/'))
    : undefined;
  return bundle?.width === TILE_WIDTH ? readShown(place, bundle.index) : undefined;
}

async function readTileOrBundle(place: RecordPlace, tile: TilePlace): Promise<LogFile | undefined> {
  try {
    const bytes = (await readAsItLies(place, tile)) ?? (await readSigned(place, tile));
    return { bytes, kind: 'binary', keeps: 'for-ever' };
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

/** A file of exactly this tile, whole. */
async function readAsItLies(place: RecordPlace, tile: TilePlace): Promise<Uint8Array | undefined> {
  const bytes = await readPublished(place.recordFolder, pathOf(tile));
  if (!bytes) return undefined;
  const width = tile.level === 'entries' ? readBundle(bytes)?.length : bytes.length / HASH_BYTES;
  return width === tile.width ? bytes : undefined;
}

async function readSigned(place: RecordPlace, { level, index, width }: TilePlace): Promise<Uint8Array> {
  const last = await latestCheckpoint(place.db);
  if (!last) throw new NotFound();
  if (level === 'entries') return writeBundle(await readEntries(place, last, { index, width }));
  return openTiles(place, last)(level, index, width);
}

async function readCheckpointNote({ db, recordFolder }: RecordPlace): Promise<string | undefined> {
  const published = await readPublishedCheckpoint(recordFolder);
  return published?.note ?? (await latestCheckpoint(db))?.note;
}

async function readKeys({ db }: RecordPlace): Promise<string | undefined> {
  const chain = await listKeyChain(db);
  return chain.length === 0 ? undefined : keysText(chain.map(({ vkey }) => vkey));
}

async function readHandover({ db }: RecordPlace, position: number): Promise<string | undefined> {
  return (await listKeyChain(db)).find((key) => key.position === position)?.checkpoint;
}

async function readShown({ db }: RecordPlace, bundle: number): Promise<LogFile | undefined> {
  const from = bundle * TILE_WIDTH;
  const held = new Map(
    (await listRecordedBetween(db, from, from + TILE_WIDTH)).map((entry) => [entry.position, entry]),
  );
  const last = Math.max(-1, ...held.keys());
  if (last < 0) return undefined;
  // A place that is empty now keeps its turn, as an entry of no bytes.
  const entries = Array.from({ length: last - from + 1 }, (_, at) => {
    const entry = held.get(from + at);
    return entry ? leafBytes(entry) : new Uint8Array(0);
  });
  return { bytes: writeBundle(entries), kind: 'binary', keeps: 'now' };
}

function text(content: string | undefined): LogFile | undefined {
  return content === undefined
    ? undefined
    : { bytes: Buffer.from(content), kind: 'text', keeps: 'for-seconds' };
}
