import type { Context, Hono } from 'hono';
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
import { RecordFault } from '../record-fault.ts';
import { latestCheckpoint, listRecordedBetween } from '../recorded.queries.ts';
import type { RecordPlace } from './check-published.ts';
import { keysText } from './publish-keys.ts';
import { readPublished, readPublishedCheckpoint } from './published-files.ts';
import { readEntries } from './read-bundle.ts';
import { openTiles } from './read-tile.ts';

const ROOT = '/record/log/';
const forEver = 'public, max-age=31536000, immutable';
const forSeconds = 'public, max-age=5';

/**
 * The log as static files, at `/record/log/`, as C2SP tlog-tiles has them: for anybody, with no session and no cookie.
 * Beside them: `key` (the key that signs now, then those before it), `handover/<entry that announced a key>` (the
 * checkpoint by which whoever trusts the key before learns of it), and `shown/<bundle>`, numbered as bundles are: what the
 * database holds now at the places of that bundle, for whoever compares.
 */
export function serveRecordLog(app: Hono, place: RecordPlace): void {
  app.get(`${ROOT}checkpoint`, async () => {
    const published = await readPublishedCheckpoint(place.recordFolder);
    const note = published?.note ?? (await latestCheckpoint(place.db))?.note;
    return note === undefined ? none() : plain(note);
  });
  app.get(`${ROOT}key`, async () => {
    const chain = await listKeyChain(place.db);
    return chain.length === 0 ? none() : plain(keysText(chain.map(({ vkey }) => vkey)));
  });
  app.get(`${ROOT}handover/:position{[0-9]{1,15}}`, async (c) => {
    const at = Number(c.req.param('position'));
    const key = (await listKeyChain(place.db)).find(({ position }) => position === at);
    return key ? plain(key.checkpoint) : none();
  });
  app.get(`${ROOT}shown/*`, (c) => {
    const bundle = readTilePath(c.req.path.slice(ROOT.length).replace('shown/', 'tile/entries/'));
    return bundle?.width === TILE_WIDTH ? serveShown(place, bundle.index) : none();
  });
  app.get(`${ROOT}tile/*`, (c) => serveTile(place, c));
}

async function serveTile(place: RecordPlace, c: Context): Promise<Response> {
  // The one way to write a tile's path: whatever else was asked for never reaches the disk.
  const tile = readTilePath(c.req.path.slice(ROOT.length));
  if (!tile) return none();
  try {
    const bytes = (await readAsItLies(place, tile)) ?? (await readSigned(place, tile));
    return answer(bytes, 'application/octet-stream', forEver);
  } catch (error) {
    if (error instanceof NotFound) return none();
    // Neither the files nor the database give what was signed: `pp doctor` says where.
    if (error instanceof RecordFault)
      return answer(`${error.message}\n`, 'text/plain; charset=utf-8', 'no-store', 503);
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

async function serveShown({ db }: RecordPlace, bundle: number): Promise<Response> {
  const from = bundle * TILE_WIDTH;
  const held = new Map(
    (await listRecordedBetween(db, from, from + TILE_WIDTH)).map((entry) => [entry.position, entry]),
  );
  const last = Math.max(-1, ...held.keys());
  if (last < 0) return none();
  // A place that is empty now keeps its turn, as an entry of no bytes.
  const entries = Array.from({ length: last - from + 1 }, (_, at) => {
    const entry = held.get(from + at);
    return entry ? leafBytes(entry) : new Uint8Array(0);
  });
  return answer(writeBundle(entries), 'application/octet-stream', 'no-store');
}

function answer(body: Uint8Array | string, type: string, cache: string, status = 200): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    status,
    headers: {
      'content-type': type,
      'cache-control': cache,
      // Public, and read without cookies: a page elsewhere may check the record too.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    },
  });
}

function plain(text: string): Response {
  return answer(text, 'text/plain; charset=utf-8', forSeconds);
}

function none(): Response {
  return answer('', 'text/plain; charset=utf-8', 'no-store', 404);
}
