import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildEntries, buildLog, recordOrigin } from '../../../../test/builders/record.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { rotateKey } from '../keys/rotate-key.ts';
import { signerFrom } from '../log/keys.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import type { SequencerPlace } from './sequencer-place.ts';
import { sequenceAndPublish } from './start-sequencer.ts';

const thief = signerFrom(recordOrigin, Buffer.alloc(32, 9)).vkey;

let database: TestDatabase;
let place: SequencerPlace;
beforeEach(async () => {
  database = await freshDatabase();
  place = buildLog(database.db, temporaryFolder());
  await buildEntries(place, 2);
  await sequenceAndPublish(place);
});
afterEach(() => database.close());

/** An entry written past the application, by somebody who may write to the tables and holds no key. */
async function insertEntry(facts: string, type = 'record-key-announced'): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into record_entry (id, type, version, facts, sha256, occurred_at)
    values (gen_random_uuid(), ${type}, 1, ${facts}, sha256(convert_to(${facts}, 'UTF8')), '2026-01-01') returning id`.execute(
    place.db,
  );
  return rows[0]?.id ?? '';
}
const announcing = (key: string) =>
  `{"because":"yearly","bothSignUntil":null,"key":"${key}","occurredAt":"2026-03-03T09:00:00Z","replaces":null}`;

/** What the sequencer says of the entry that is next, having signed nothing over it. */
async function refusal(): Promise<string> {
  await buildEntries(place, 1, 7);
  const fault: unknown = await sequenceAndPublish(place).catch((error: unknown) => error);
  expect((await latestCheckpoint(place.db))?.size).toBe(3);
  expect(await readFile(join(place.recordFolder, 'checkpoint'), 'utf8')).toContain('\n3\n');
  return String(fault);
}

describe('before anything is signed', () => {
  it('a key that somebody wrote into the record past the application is not vouched for', async () => {
    await insertEntry(announcing(thief));
    expect(await refusal()).toMatch('strange-key at entry 3');
  });

  it('nor one that they also wrote among the keys', async () => {
    const id = await insertEntry(announcing(thief));
    await sql`insert into record_key (entry_id, vkey, because, announced_at)
      values (${id}, ${thief}, 'yearly', now())`.execute(place.db);
    expect(await refusal()).toMatch('strange-key at entry 3');
  });

  it('nor one put in place of the installation’s own, by facts that say it twice', async () => {
    const { vkey } = (await transact(place.db, nobody, (tx) =>
      rotateKey(tx, { ...place, actor: nobody }, { keyRing: place.keyRing, because: 'yearly' }),
    )) as { vkey: string };
    await sequenceAndPublish(place);
    expect((await latestCheckpoint(place.db))?.size).toBe(4);
    await insertEntry(announcing(vkey).replace('"key"', `"key":"${thief}","key"`));
    await expect(sequenceAndPublish(place)).rejects.toMatchObject({ position: 4 });
  });

  it.each([
    ['with spaces', '{"number": 7}'],
    ['in another order', '{"b":1,"a":2}'],
    ['that end early and go on outside', '{},"type":"award-decided"'],
    ['that are not JSON', '{"number":}'],
  ])('facts %s are not placed', async (_, facts) => {
    await insertEntry(facts, 'body-added');
    expect(await refusal()).toMatch('not-as-written at entry 3');
  });
});
