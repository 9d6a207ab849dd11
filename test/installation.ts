import { Readable } from 'node:stream';
import type pg from 'pg';
import { openPool } from '../src/db/connect.ts';
import type { Installation } from '../src/installation.ts';
import type { Answer, Command } from '../src/terminal/command.ts';
import { keptFiles } from './builders/spend.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

export type Options = Readonly<Record<string, string | boolean>>;

export type TestInstallation = TestDatabase & {
  readonly pool: pg.Pool;
  /** Runs a command as at a terminal; the word `-` reads `input`. */
  readonly run: (
    command: Command,
    words: readonly string[],
    options?: Options,
    input?: string,
  ) => Promise<Answer>;
};

/** A database of its own that commands can be run against, and a folder for the files they keep. */
export async function openTestInstallation(): Promise<TestInstallation> {
  const database = await freshDatabase();
  const { db, url: ownerUrl } = database;
  const pool = openPool({ url: ownerUrl });
  const installation = { db, pool, ownerUrl, dataFolder: keptFiles } as Installation;
  return {
    ...database,
    pool,
    run: (command, words, options = {}, input = '') =>
      command.run({
        words,
        options,
        terminal: {
          input: Readable.from([Buffer.from(input)]),
          output: process.stdout,
          errors: process.stderr,
          progress() {},
        },
        open: () => Promise.resolve(installation),
      }),
    async close() {
      await pool.end();
      await database.close();
    },
  };
}
