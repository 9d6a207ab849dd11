import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEntries, buildLog, recordOrigin } from '../../../../test/builders/record.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { clockAt } from '../../../acts/clock.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { openCheckpoint } from '../log/checkpoint.rules.ts';
import { checkProofFile } from '../log/proof-file.rules.ts';
import { findPositionOf, latestCheckpoint } from '../recorded.queries.ts';
import { makeProof } from '../serving/make-proof.ts';
import { sequenceEntries } from './sequence-entries.ts';
import type { SequencerPlace } from './sequencer-place.ts';
import { sequenceAndPublish } from './start-sequencer.ts';

const opened: TestDatabase[] = [];
afterAll(() => Promise.all(opened.map((database) => database.close())));

async function openLog(): Promise<{ place: SequencerPlace; folder: string; database: TestDatabase }> {
  const database = await freshDatabase();
  opened.push(database);
  const folder = temporaryFolder();
  return { place: buildLog(database.db, folder), folder, database };
}

describe('the sequencer', () => {
  it('gives every entry a place, and a receipt that whoever trusts the key can check', async () => {
    const { place } = await openLog();
    const ids = await buildEntries(place, 700);
    expect(await sequenceAndPublish(place)).toBe(701);
    const vkeys = (await listRecordKeys(place.db)).map(({ vkey }) => vkey);
    for (const id of [ids[0], ids[255], ids[256], ids[699]]) {
      const position = (await findPositionOf(place.db, id!))!;
      const checked = checkProofFile(await makeProof(place, position), { vkeys, origin: recordOrigin });
      expect(checked).toMatchObject({ index: position, size: 701 });
    }
  });

  it('takes what waited before there was a log, thousands at a time, each time signed', async () => {
    const { place } = await openLog();
    const earlier = { ...place, clock: clockAt(Temporal.Instant.from('2020-01-01T00:00:00Z')) };
    await buildEntries(earlier, 4100);
    expect(await sequenceAndPublish(place)).toBe(4101);
    const notes = await place.db
      .selectFrom('record_checkpoint')
      .select(['size', 'note'])
      .orderBy('size')
      .execute();
    expect(notes.map(({ size }) => size)).toEqual([2000, 4000, 4101]);
    const vkeys = (await listRecordKeys(place.db)).map(({ vkey }) => vkey);
    for (const { note } of notes) expect(openCheckpoint(note, { vkeys })).toHaveProperty('signedBy', vkeys);
  });

  it('has nothing to do when nothing waits', async () => {
    const { place } = await openLog();
    await buildEntries(place, 3);
    await sequenceAndPublish(place);
    const before = await readFile(join(place.recordFolder, 'checkpoint'), 'utf8');
    expect(await sequenceAndPublish(place)).toBe(0);
    expect(await readFile(join(place.recordFolder, 'checkpoint'), 'utf8')).toBe(before);
  });

  it('gives each entry one place when several processes have a turn at once', async () => {
    const { place } = await openLog();
    const [, ...turns] = await Promise.all([
      buildEntries(place, 500),
      ...Array.from({ length: 4 }, () => sequenceEntries(place)),
    ]);
    const rest = await Promise.all(Array.from({ length: 4 }, () => sequenceEntries(place)));
    expect([...turns, ...rest].reduce((sum, count) => sum + count, 0)).toBe(501);
    expect((await latestCheckpoint(place.db))?.size).toBe(501);
  });

  it('publishes what was signed before a kill came between the database and the files', async () => {
    const { place } = await openLog();
    await buildEntries(place, 300);
    await sequenceEntries(place);
    await buildEntries(place, 300, 300);
    await sequenceEntries(place);
    await sequenceAndPublish(place);
    const tile = join(place.recordFolder, 'tile/0/000');
    const [first, note] = [
      await readFile(tile),
      await readFile(join(place.recordFolder, 'checkpoint'), 'utf8'),
    ];
    expect(note).toBe((await latestCheckpoint(place.db))?.note);
    await rm(place.recordFolder, { recursive: true });
    await sequenceAndPublish(place);
    expect(await readFile(tile)).toEqual(first);
  });
});
