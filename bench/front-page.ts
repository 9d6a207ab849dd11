// The front page: requests a second in an open loop with ETags, and the bytes of a first visit, against bare node:http
// that sends the same bytes in the same run. npx tsx bench/front-page.ts
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMostWithin, type Measured, runOpenLoop } from './load/open-loop.ts';
import { type Started, startScript, startSite } from './load/start.ts';

/** Of every four visits three come again with the ETag they were given; one is a first. */
const RETURNING = 3 / 4;
const P99_MILLISECONDS = 200;
const SECONDS = 4;

const encoding = { 'accept-encoding': 'br' };

const site = await startSite();
try {
  const page = await fetch(site.address, { headers: encoding });
  const html = await page.text();
  const etag = page.headers.get('etag') ?? '';
  const floor = await startFloor(page.headers, html);
  try {
    console.log('Bytes of a first visit (limit 100,000):');
    console.table(await weigh(html));
    console.log(
      `Requests a second, ${RETURNING * 100}% of them with an ETag, p99 within ${P99_MILLISECONDS} ms:`,
    );
    const most = { site: await findMost(site, etag), 'bare node:http': await findMost(floor, etag) };
    console.table(most);
    const share = (most.site.answered / most['bare node:http'].answered) * 100;
    console.log(`The site reaches ${share.toFixed(0)}% of the floor.`);
  } finally {
    await floor.stop();
  }
} finally {
  await site.stop();
}

/** What a browser fetches on a first visit, over the wire. */
async function weigh(html: string): Promise<Record<string, number>> {
  const paths = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
  const weights: Record<string, number> = {};
  for (const path of ['/', ...new Set(paths)]) weights[path] = await wireBytes(path);
  weights['total'] = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0);
  return weights;
}

/** The body as it was sent, still compressed. */
async function wireBytes(path: string): Promise<number> {
  const { get } = await import('node:http');
  return new Promise((resolve, reject) => {
    get(site.address + path, { headers: encoding }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    });
  });
}

async function startFloor(headers: Headers, html: string): Promise<Started> {
  const { brotliCompressSync } = await import('node:zlib');
  const file = join(mkdtempSync(join(tmpdir(), 'pp-bench-')), 'page.json');
  const body = brotliCompressSync(html).toString('base64');
  const sent = { ...Object.fromEntries(headers), 'content-encoding': 'br' };
  const {
    'content-length': _length,
    'transfer-encoding': _chunked,
    connection: _kept,
    ...kept
  } = sent as Record<string, string>;
  writeFileSync(file, JSON.stringify({ headers: kept, body }));
  return startScript('floor.ts', file);
}

function findMost(server: Started, etag: string): Promise<Measured> {
  const returning = { ...encoding, 'if-none-match': etag };
  const next = (index: number) => ({ path: '/', headers: index % 4 === 0 ? encoding : returning });
  const measure = (rate: number) => runOpenLoop({ address: server.address, rate, seconds: SECONDS, next });
  return findMostWithin({ p99: P99_MILLISECONDS, from: 50 }, measure);
}
