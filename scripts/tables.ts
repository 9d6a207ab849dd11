// Writes src/db/tables.ts from the migrations, in a database of its own that is thrown away.
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { migrate } from '../src/db/migrate.ts';
import { describeTables } from './describe-tables.ts';

const dataFolder = join(tmpdir(), `pp-tables-${process.pid}`);
const embedded = await startEmbedded({ dataFolder, progress: () => {} });
try {
  await migrate(embedded.ownerUrl);
  await writeFile(new URL('../src/db/tables.ts', import.meta.url), await describeTables(embedded.ownerUrl));
} finally {
  await embedded.stop();
  await rm(dataFolder, { recursive: true, force: true });
}
