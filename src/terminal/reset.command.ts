import { sql } from 'kysely';
import { emptyDatabase } from '../db/empty-database.ts';
import { migrate } from '../db/migrate.ts';
import { type Command, Refused } from './command.ts';
import { words } from './words.en.ts';

export const reset: Command = {
  name: 'reset',
  summary: 'Empty a demonstration, ready to be seeded again',
  usage: 'reset [--even-if-real]',
  example: 'reset && npx --no-install pp seed',
  options: { 'even-if-real': { type: 'boolean' } },
  async run(call) {
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const { rows } = await sql<{ demonstration: boolean }>`select demonstration from installation`.execute(
      installation.db,
    );
    const real = rows.length > 0 && rows[0]?.demonstration !== true;
    if (real && call.options['even-if-real'] !== true) throw new Refused(words.resetRefused);
    await emptyDatabase(installation.ownerUrl);
    await migrate(installation.ownerUrl);
    return { json: { reset: true }, text: words.resetDone };
  },
};
