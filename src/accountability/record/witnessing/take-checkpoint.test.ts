import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildBody } from '../../../../test/builders/people.ts';
import { buildEntries, buildLog, recordOrigin } from '../../../../test/builders/record.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { databaseClock } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { formatCheckpoint } from '../log/checkpoint.rules.ts';
import { signerFrom } from '../log/keys.rules.ts';
import { cosignNote, signNote } from '../log/note.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import { sequenceAndPublish } from '../sequencing/start-sequencer.ts';
import { loadWitnesses } from './load-witnesses.ts';
import { endWitness, nameWitness } from './name-witness.ts';
import { findWitness } from './record-witnesses.queries.ts';
import { takeCheckpoint } from './take-checkpoint.ts';

const witness = signerFrom('library.example/w1', Buffer.alloc(32, 5), 'witness');
const now = Math.floor(Date.now() / 1000);
let database: TestDatabase;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

async function openLog() {
  const place = { ...buildLog(database.db, temporaryFolder()), clock: databaseClock };
  await buildEntries(place, 10);
  await sequenceAndPublish(place);
  const note = (await latestCheckpoint(database.db))?.note ?? '';
  const by = { ...place, actor: nobody };
  const name = (bodyId: string) =>
    transact(database.db, nobody, (tx) =>
      nameWitness(tx, by, { bodyId, keeper: 'Library', vkey: witness.vkey }),
    );
  const end = (id: string) =>
    transact(database.db, nobody, async (tx) => endWitness(tx, by, (await findWitness(tx, id))!));
  const [at, standings] = [
    (seconds: number, text = note) => takeCheckpoint(place, cosignNote(text, witness, seconds)),
    async () => (await loadWitnesses(place)).witnesses.map(({ standing }) => standing),
  ];
  return { name, end, at, standings };
}

const invented = (root: number, key = 9) =>
  signNote(formatCheckpoint({ origin: recordOrigin, size: 5, root: Buffer.alloc(32, root) }), [
    signerFrom(recordOrigin, Buffer.alloc(32, key)),
  ]);

describe('what a witness hands over', () => {
  it('is told apart where the record’s key did not sign it, stays bounded in time, and is kept once a root', async () => {
    const { name, at, standings } = await openLog();
    const { bodyId } = await buildBody(database.db, {});
    await name(bodyId);
    await at(now - 60);
    expect(await standings()).toEqual(['agrees']);
    expect(await at(now + 3600)).toEqual({ refused: 'from-the-future' });
    expect(await at(2 ** 53 - 1)).toEqual({ refused: 'from-the-future' });
    expect(await standings()).toEqual(['agrees']);
    await at(now - 30, invented(1));
    expect(await standings()).toEqual(['unsigned']);
    await at(now - 30, invented(2));
    const kept = await database.db.selectFrom('record_witness_checkpoint').select('root').execute();
    expect(kept).toHaveLength(3);
  });

  it('counts for each body that names the key, also again after it ended', async () => {
    const { name, end, at, standings } = await openLog();
    const { bodyId } = await buildBody(database.db, {});
    const named = (await name(bodyId)) as { witnessId: string };
    expect(named).toHaveProperty('witnessId');
    expect(await name(bodyId)).toEqual({ refused: 'already-named' });
    await end(named.witnessId);
    expect(await name(bodyId)).toHaveProperty('witnessId');
    const other = await buildBody(database.db, {});
    expect(await name(other.bodyId)).toHaveProperty('witnessId');
    await at(now);
    expect(await standings()).toEqual(['agrees', 'agrees']);
  });
});
