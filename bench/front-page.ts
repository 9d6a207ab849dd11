// The front page: the bytes of a first visit, and requests a second in an open loop with ETags, against bare node:http
// that sends the same bytes in the same run. npx tsx bench/front-page.ts
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { findMostWithin, type Measured, runOpenLoop } from './front-page/open-loop.ts';
import { startFloor, startSite } from './front-page/start.ts';
import { visit, weighFirstVisit } from './front-page/visit.ts';

/** Of every four visits one is a first; three come again with the ETag they were given. */
const FIRST_OF = 4;
const P99_MILLISECONDS = 200;
const SECONDS = 4;

const folder = mkdtempSync(join(tmpdir(), 'pp-bench-'));
// As root the database runs as another user, who must be able to come through.
chmodSync(folder, 0o711);
const site = await startSite(join(folder, 'data'));
try {
  const { headers, body } = await visit(`${site.address}/`);
  const page = join(folder, 'page.json');
  writeFileSync(page, JSON.stringify({ headers: keptHeaders(headers), body: body.toString('base64') }));
  const floor = await startFloor(page);
  try {
    console.log('Bytes of a first visit (the limit is 100,000):');
    console.table(await weighFirstVisit(site.address, brotliDecompressSync(body).toString()));
    console.log(`Requests a second that are answered within ${P99_MILLISECONDS} ms at the 99th percentile:`);
    const etag = headers['etag'] ?? '';
    const most = {
      'node:http alone': await findMost(floor.address, etag),
      site: await findMost(site.address, etag),
    };
    console.table(most);
    const share = (most.site.answered / most['node:http alone'].answered) * 100;
    console.log(`The site reaches ${share.toFixed(0)}% of the floor.`);
  } finally {
    await floor.stop();
  }
} finally {
  await site.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** What the floor sends too; the connection is its own affair. */
function keptHeaders(headers: Record<string, string>): Record<string, string> {
  const own = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length']);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !own.has(name)));
}

function findMost(address: string, etag: string): Promise<Measured> {
  const first = { 'accept-encoding': 'br' };
  const again = { ...first, 'if-none-match': etag };
  const next = (index: number) => ({ path: '/', headers: index % FIRST_OF === 0 ? first : again });
  const measure = (rate: number) => runOpenLoop({ address, rate, seconds: SECONDS, next });
  return findMostWithin({ p99: P99_MILLISECONDS, from: 100 }, measure);
}
