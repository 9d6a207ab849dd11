// The application as it is served, which also refreshes the maps of opinion when it is told to (SIGUSR2), as its chore
// would, and says how long that took.
import { writeFileSync } from 'node:fs';
import { databaseClock } from '../../src/acts/clock.ts';
import { databaseOn, openPool } from '../../src/db/connect.ts';
import { refreshOpinionMaps } from '../../src/participation/opinion/refresh-opinion-maps.ts';
import '../answers/serve-app.ts';

const pool = openPool({ url: process.argv[2] ?? '', max: 2 });
const place = { db: databaseOn(pool), pool, clock: databaseClock };

process.on('SIGUSR2', () => void refresh());

async function refresh(): Promise<void> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  const maps = await refreshOpinionMaps(place, () => Promise.resolve([]));
  const { user, system } = process.cpuUsage(used);
  const took = { maps, seconds: (performance.now() - started) / 1000, work: (user + system) / 1e6 };
  writeFileSync(process.env['TOOK_FILE'] ?? '/dev/null', JSON.stringify(took));
}
