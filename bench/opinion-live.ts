// The map of a running conversation of 10,000 people made anew, with nobody answering and while others answer over HTTP,
// and how long those others wait with and without it. npx tsx bench/opinion-live.ts
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { runClosedLoop } from './answers/closed-loop.ts';
import { prepareRounds } from './answers/prepare-rounds.ts';
import { fillRound, forgetMap } from './opinion/fill-round.ts';

const SECONDS = 6;
const folder = mkdtempSync(join(tmpdir(), 'pp-bench-'));
chmodSync(folder, 0o711);
const tookFile = join(folder, 'took.json');
const database = await startEmbedded({ dataFolder: folder, progress: () => {} });
try {
  const prepared = await prepareRounds(database.ownerUrl, 60_000);
  await fillRound(database.ownerUrl, 10_000);
  const script = new URL('./opinion/serve-and-refresh.ts', import.meta.url).pathname;
  const server = spawn(process.execPath, ['--import', 'tsx', script, database.ownerUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TOOK_FILE: tookFile },
  });
  try {
    const port = Number(await new Promise((resolve) => server.stdout.once('data', resolve)));
    await compare(port, prepared, () => server.kill('SIGUSR2'));
  } finally {
    server.kill('SIGTERM');
  }
} finally {
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function compare(
  port: number,
  prepared: Awaited<ReturnType<typeof prepareRounds>>,
  refresh: () => void,
): Promise<void> {
  const residents = prepared.residents.values();
  // A dozen people at once, not a flood: what is asked is how long each waits.
  const answering = () =>
    runClosedLoop({
      port,
      connections: 4,
      seconds: SECONDS,
      request: () => residents.next().value?.ask(prepared.appPath) ?? '',
    });
  await answering();
  const without = await answering();
  refresh();
  const alone = await tookOf();
  await forgetMap(database.ownerUrl);
  refresh();
  const meanwhile = await answering();
  const beside = await tookOf();
  const shown = ({ maps, seconds, work }: Took) => ({
    maps,
    seconds: Math.round(seconds * 10) / 10,
    'seconds of work, all threads': Math.round(work * 10) / 10,
  });
  console.table({ 'nobody answering': shown(alone), 'while others answer': shown(beside) });
  console.log(`Answers without a refresh ${without.summary}, with one ${meanwhile.summary}.`);
}

type Took = { readonly maps: number; readonly seconds: number; readonly work: number };

async function tookOf(): Promise<Took> {
  while (!existsSync(tookFile)) await delay(50);
  await delay(50);
  const took = JSON.parse(readFileSync(tookFile, 'utf8')) as Took;
  rmSync(tookFile);
  return took;
}
