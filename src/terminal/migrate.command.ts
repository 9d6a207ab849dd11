import { migrate } from '../db/migrate.ts';
import { loadReference } from '../reference/load-reference.ts';
import type { Command } from './command.ts';
import { words } from './words.en.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'Bring the database up to date',
  usage: 'migrate',
  example: 'migrate',
  options: {},
  async run(call) {
    const installation = await call.open();
    const applied = await migrate(installation.ownerUrl);
    await loadReference(installation.db);
    return { json: { applied }, text: applied.length === 0 ? words.upToDate : words.applied(applied) };
  },
};
