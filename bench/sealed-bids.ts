// Bids of 25 MB put in over HTTP, as browsers do: the commitment first, then the bytes in pieces. `pp serve` is a process
// of its own on a real disk; afterwards every bid is read there and hashed. The floor writes and hashes the same bytes.
// npx tsx bench/sealed-bids.ts [--bids 100] [--megabytes 25] [--at-once 20]
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { bidHrefs, PIECE_BYTES } from '../src/procurement/bids/protocol.rules.ts';
import { buildSealedTender } from '../test/builders/sealed-tender.ts';
import { type RealSite, startRealSite } from '../test/real-site.ts';
import { type Bid, bytesOf, makeBids, type Tender } from './sealed-bids/bids.ts';

const MOST_SECONDS = 300;
const MOST_MEMORY_MB = 512;

const { values } = parseArgs({
  options: {
    bids: { type: 'string', default: '100' },
    megabytes: { type: 'string', default: '25' },
    'at-once': { type: 'string', default: '20' },
  },
});
const [bids, atOnce] = [Number(values.bids), Number(values['at-once'])];
const bytes = Number(values.megabytes) * 1e6;

let breaks = 0;
const dataFolder = mkdtempSync(join(tmpdir(), 'pp-bench-bids-'));
const site = await startRealSite(dataFolder);
try {
  const tender = await buildSealedTender(site.db, Temporal.Now.instant().add({ hours: 24 * 400 }));
  const all = await makeBids(site, tender, { bids, bytes });
  const idle = memoryOf(site);
  const seconds = await time(() => each(all, (bid) => putIn(site, tender, bid)));
  const memory = memoryOf(site);
  const lost = all.length - (await countKept(tender, all));
  const floor = await time(() => each(all, writeAndHash));
  console.log(
    `${bids} bids of ${values.megabytes} MB, ${atOnce} at once: ${seconds.toFixed(1)} s, ${breaks} broken lines, lost: ${lost}.`,
  );
  console.log(`Peak memory of the server process: ${memory.peak} MB (${idle.now} MB before the first bid).`);
  console.log(`Floor: ${floor.toFixed(1)} s. ${(seconds / floor).toFixed(1)} times the floor.`);
  if (lost > 0 || seconds > MOST_SECONDS || memory.peak > MOST_MEMORY_MB) process.exitCode = 1;
} finally {
  await site.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

/** So many at once, the next when one is done: suppliers before a deadline. */
async function each(all: readonly Bid[], work: (bid: Bid) => Promise<void>): Promise<void> {
  const left = all.values();
  const one = async () => {
    for (const bid of left) await work(bid);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

async function putIn({ address }: RealSite, { bodySlug, slug }: Tender, bid: Bid): Promise<void> {
  const names = { body: bodySlug, procurement: slug };
  const { headers, envelopeText: envelope } = bid;
  const body = new URLSearchParams({ _csrf: headers['x-form-token'] ?? '', _once: randomUUID(), envelope });
  const committed = await fetch(`${address}${bidHrefs.commitment(names)}?as=json`, {
    method: 'POST',
    headers,
    body,
  });
  if (committed.status !== 200) throw new Error(`${committed.status}: ${await committed.text()}`);
  let from = 0;
  for (const piece of bytesOf(bid.number, bytes, PIECE_BYTES)) {
    from += piece.length;
    await sendPiece(address + bidHrefs.bytes(names, from - piece.length), { headers, piece, upTo: from });
  }
}

type Piece = { readonly headers: Bid['headers']; readonly piece: Buffer; readonly upTo: number };

/** Where the line breaks the same piece is sent once more, as a browser does; breaks are counted. */
async function sendPiece(href: string, sending: Piece): Promise<void> {
  const { headers, piece, upTo } = sending;
  const put = () => fetch(href, { method: 'PUT', headers, body: piece as BodyInit });
  const sent = await put().catch(() => {
    breaks += 1;
    return put();
  });
  const { data } = (await sent.json()) as { data: { received?: number; isWhole?: boolean } };
  const isRight = sent.status === 200 && data.received === upTo && data.isWhole === (upTo === bytes);
  if (!isRight) throw new Error(`${sent.status}: ${JSON.stringify(data)}`);
}

/** How many bids the database says are here and the disk holds, byte for byte. */
async function countKept({ procurementId }: Tender, all: readonly Bid[]): Promise<number> {
  const rows = await site.db
    .selectFrom('bid')
    .select('ciphertext_sha256')
    .where('procurement_id', '=', procurementId)
    .where('bytes_arrived_at', 'is not', null)
    .where('superseded_at', 'is', null)
    .execute();
  const noted = new Set(rows.map((row) => row.ciphertext_sha256?.toString('hex')));
  let kept = 0;
  for (const { sha256 } of all) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(dataFolder, 'objects', sha256.slice(0, 2), sha256)), hash);
    if (noted.has(sha256) && hash.digest('hex') === sha256) kept += 1;
  }
  return kept;
}

/** The least that could be done with the same bytes: hashed, written, and safe on the disk. */
async function writeAndHash({ number, sha256 }: Bid): Promise<void> {
  const path = join(dataFolder, `floor-${number}`);
  const file = await open(path, 'w');
  const hash = createHash('sha256');
  for (const piece of bytesOf(number, bytes, PIECE_BYTES)) {
    hash.update(piece);
    await file.write(piece);
  }
  await file.sync();
  await file.close();
  rmSync(path);
  if (hash.digest('hex') !== sha256) throw new Error('the floor hashes other bytes');
}

/** Resident memory of the server process, now and at its highest, as Linux counts it. */
function memoryOf({ pid }: RealSite): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) =>
    Math.round((Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024) / 1e6);
  return { now: read('VmRSS'), peak: read('VmHWM') };
}

async function time(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
