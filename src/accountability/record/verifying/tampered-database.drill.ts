import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { databaseAttacks } from '../../../../test/builders/database-attacks.ts';
import { buildEntries, buildLog } from '../../../../test/builders/record.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { connect, type Database } from '../../../db/connect.ts';
import { seededRandom } from '../../../values/random.ts';
import { sequenceAndPublish } from '../sequencing/start-sequencer.ts';
import { verifyOwnLog } from './verify-own-log.ts';

/** Together with those made in the files: 10,000. */
const ATTACKS = 1000;
const SIZE = 301;

let database: TestDatabase;
let superuser: Database;
const folder = mkdtempSync(join(roomyFolder(), 'pp-tampered-'));
const recordFolder = join(folder, 'record');

beforeAll(async () => {
  database = await freshDatabase();
  const place = buildLog(database.db, folder);
  for (let from = 0; from < SIZE - 1; from += 100) {
    await buildEntries(place, 100, from);
    await sequenceAndPublish(place);
  }
  const url = new URL(database.url);
  url.username = 'postgres';
  superuser = connect({ url: url.href });
});
afterAll(async () => {
  await superuser.destroy();
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Does it past foreign keys and triggers, verifies, and undoes it. */
async function verifyAfter(statements: readonly string[]) {
  const tx = await superuser.startTransaction().execute();
  try {
    await sql`set local role none`.execute(tx);
    await sql`set local session_replication_role = replica`.execute(tx);
    for (const statement of statements) await sql.raw(statement).execute(tx);
    return await verifyOwnLog({ db: tx, recordFolder });
  } finally {
    await tx.rollback().execute();
  }
}

it('a record that nobody touched verifies', async () => {
  expect(await verifyAfter([])).toMatchObject({ valid: true, size: SIZE, isShownChecked: true });
});

it(`${ATTACKS} changes, removals and reorderings by a superuser: every one is caught, its first bad entry named`, async () => {
  const random = seededRandom('tampered database');
  const kinds = Object.entries(databaseAttacks);
  for (let number = 0; number < ATTACKS; number += 1) {
    const [kind, attack] = kinds[number % kinds.length] as (typeof kinds)[number];
    const { statements, first } = attack(random, SIZE);
    const found = await verifyAfter(statements);
    const named = first === null ? null : found?.firstBad?.from;
    expect({ kind, number, valid: found?.valid, named }).toEqual({
      kind,
      number,
      valid: false,
      named: first,
    });
  }
});
