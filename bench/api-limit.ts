// The API held to 20 times its limit with a key, from one address without one: what is shed, how long that takes beside
// the cheapest answer there is (/health, which asks nothing of the database), what a page takes meanwhile, and how soon it
// answers again. On the demonstration. npx tsx bench/api-limit.ts
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { apiLimits } from '../src/accountability/opendata/api/gate.ts';
import { runOpenLoop } from './front-page/open-loop.ts';
import { startSite } from './front-page/start.ts';

const SECONDS = 10;
const PATH = '/api/v1/promises?limit=1';
const { hits, seconds } = apiLimits.keyed;
const rate = (20 * hits) / seconds;

const folder = mkdtempSync(join(tmpdir(), 'pp-api-limit-'));
chmodSync(folder, 0o711);
const site = await startSite(folder);
const get = (path: string) => () => ({ path, headers: {} });
const page = { address: site.address, rate: 10, seconds: SECONDS, next: get('/contracts') };

const alone = await runOpenLoop(page);
const floor = await runOpenLoop({ address: site.address, rate, seconds: SECONDS, next: get('/health') });
const [shed, beside] = await Promise.all([flood(), runOpenLoop(page)]);
const recovered = await untilAnswered();
await site.stop();
rmSync(folder, { recursive: true });

console.log(`${rate} requests a second for ${SECONDS} s; ${apiLimits.anonymous.hits} a minute allowed`);
console.table({
  'floor: /health': { p50: floor.p50, p99: floor.p99, statuses: '' },
  'the API': { p50: shed.p50, p99: shed.p99, statuses: JSON.stringify(shed.statuses) },
  'a page, alone': { p50: alone.p50, p99: alone.p99, statuses: '' },
  'a page, meanwhile': { p50: beside.p50, p99: beside.p99, statuses: '' },
});
console.log(`answers again ${recovered} s after the flood (a window is ${seconds} s)`);
if (!shed.statuses['429'] || recovered > seconds + 1) process.exitCode = 1;

/** An open loop that takes any answer: how many of each status, and how long what was shed took from when it was due. */
async function flood() {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const statuses: Record<string, number> = {};
  const waits: number[] = [];
  const startsAt = performance.now() + 20;
  const sending: Promise<void>[] = [];
  const count = async (due: number) => {
    const status = await statusOf(PATH, agent);
    statuses[status] = (statuses[status] ?? 0) + 1;
    if (status === 429) waits.push(performance.now() - due);
  };
  for (let index = 0; index < rate * SECONDS; index += 1) {
    const due = startsAt + (index / rate) * 1000;
    const early = due - performance.now();
    if (early > 0) await pause(early);
    sending.push(count(due));
  }
  await Promise.all(sending);
  agent.destroy();
  waits.sort((a, b) => a - b);
  const at = (part: number) => Math.round((waits[Math.floor(waits.length * part)] ?? 0) * 10) / 10;
  return { statuses, p50: at(0.5), p99: at(0.99) };
}

async function untilAnswered(): Promise<number> {
  const from = performance.now();
  while ((await statusOf(PATH)) !== 200) await pause(500);
  return Math.round((performance.now() - from) / 1000);
}

function statusOf(path: string, agent?: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(site.address + path, agent ? { agent } : {}, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject).end();
  });
}
