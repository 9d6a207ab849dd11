// Durable answers a second over HTTP: the whole application, each answer by another signed-in resident, against bare
// node:http with pg that writes the same rows in one statement, in turns, in the same run. npx tsx bench/answers.ts
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { runClosedLoop } from './answers/closed-loop.ts';
import { countBallots, type Prepared, prepareRounds } from './answers/prepare-rounds.ts';
import { type Server, startServer } from './answers/start-server.ts';

const CONNECTIONS = 32;
const SECONDS = 4;
// Both are JavaScript: the first seconds measure the compiler.
const WARMING = 3;
const TURNS = 3;
const RESIDENTS = 200_000;

const dataFolder = mkdtempSync(join(tmpdir(), 'pp-bench-'));
// As root the database runs as another user, who must be able to come through.
chmodSync(dataFolder, 0o711);
const database = await startEmbedded({ dataFolder, progress: () => {} });
try {
  const prepared = await prepareRounds(database.ownerUrl, RESIDENTS);
  const app = await startServer(new URL('./answers/serve-app.ts', import.meta.url), database.ownerUrl);
  const floor = await startServer(new URL('./answers/serve-floor.ts', import.meta.url), database.ownerUrl);
  try {
    await compare(prepared, app, floor);
  } finally {
    await Promise.all([app.stop(), floor.stop()]);
  }
} finally {
  await database.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}

async function compare(prepared: Prepared, app: Server, floor: Server): Promise<void> {
  const residents = prepared.residents.values();
  const next = () => {
    const resident = residents.next().value;
    if (!resident) throw new Error('Every resident has answered: make more of them');
    return resident;
  };
  const measure = (server: Server, path: string, seconds: number) =>
    runClosedLoop({ port: server.port, connections: CONNECTIONS, seconds, request: () => next().ask(path) });
  await measure(floor, prepared.floorPath, WARMING);
  await measure(app, prepared.appPath, WARMING);
  const rates = { floor: [] as number[], app: [] as number[] };
  for (let turn = 0; turn < TURNS; turn += 1) {
    const bare = await measure(floor, prepared.floorPath, SECONDS);
    const ours = await measure(app, prepared.appPath, SECONDS);
    if (bare.failed + ours.failed > 0) throw new Error(`${bare.failed + ours.failed} answers failed`);
    rates.floor.push(bare.answered / bare.seconds);
    rates.app.push(ours.answered / ours.seconds);
    console.log(`turn ${turn + 1}: floor ${bare.summary}; application ${ours.summary}`);
  }
  const [best, reached] = [middle(rates.floor), middle(rates.app)];
  console.log(`Ballots in the box: ${await countBallots(database.ownerUrl)}.`);
  console.log(
    `The floor writes ${Math.round(best)} durable answers a second, the application ${Math.round(reached)}:`,
  );
  console.log(`${((reached / best) * 100).toFixed(0)}% of the floor.`);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
