import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  actingAt,
  answer,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { tamper } from '../../../test/builders/record.ts';
import { freshDatabase } from '../../../test/database.ts';
import { nobody } from '../../acts/nobody.ts';
import { openPool } from '../../db/connect.ts';
import { deleteAnswerCopies } from '../voice/voice.queries.ts';
import { closeDueRounds } from './close-round.ts';
import { isCopyCommitted } from './copies.rules.ts';
import { proveCopy } from './prove-copy.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

let roundId: string;
let copies: { lookup: Buffer; sealed: Buffer }[];
beforeAll(async () => {
  ({ roundId } = await buildRound(db, { ways: ['points'] }));
  for (const points of [
    [50, 30, 20],
    [20, 30, 50],
    [100, 0, 0],
  ])
    await answer(pool, (await buildResident(db)).personId, roundId, points);
  copies = await db
    .selectFrom('answer_copy')
    .select(['lookup', 'sealed'])
    .where('round_id', '=', roundId)
    .execute();
});

describe('a resident’s own copy, held against what the round committed to at its close', () => {
  it('is not fixed while the round is open', async () => {
    expect(await proveCopy(db, roundId, copies[0]!.sealed)).toBeNull();
  });

  it('is as it was, and shows it to whoever has the record’s entry and the copy', async () => {
    expect(await closeDueRounds(db, actingAt(nobody.personId, roundDays.closes))).toBe(1);
    for (const { sealed } of copies) {
      const proven = await proveCopy(db, roundId, sealed);
      expect(proven?.state).toBe('as-it-was');
      expect(isCopyCommitted(sealed, proven!.proof!, proven!.root)).toBe(true);
      expect(proven?.proof?.size).toBe(64);
    }
  });

  it('stays so when another is erased', async () => {
    await db.transaction().execute((tx) => deleteAnswerCopies(tx, [copies[2]!.lookup]));
    expect((await proveCopy(db, roundId, copies[0]!.sealed))?.state).toBe('as-it-was');
  });

  it('is found out when it was changed, and also when what was kept of it was', async () => {
    const changed = Buffer.from(copies[1]!.sealed);
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(await proveCopy(db, roundId, changed)).toMatchObject({ state: 'changed' });
    await tamper(
      database,
      `update copy_hash set hash = sha256('\\x${changed.toString('hex')}') where hash = sha256('\\x${copies[1]!.sealed.toString('hex')}')`,
    );
    expect(await proveCopy(db, roundId, changed)).toMatchObject({ state: 'changed' });
  });

  it('leads to nobody: nothing is kept of it but the round and the hash', async () => {
    const { rows } = await pool.query<{ name: string }>(
      "select column_name as name from information_schema.columns where table_name = 'copy_hash' order by 1",
    );
    expect(rows.map(({ name }) => name)).toEqual(['hash', 'round_id']);
  });
});
