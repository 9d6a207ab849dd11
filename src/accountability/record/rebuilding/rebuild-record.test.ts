import { hash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildEntries, buildLog, entryAt, tamper } from '../../../../test/builders/record.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import type { SequencerPlace } from '../sequencing/sequencer-place.ts';
import { sequenceAndPublish } from '../sequencing/start-sequencer.ts';
import { auditRecord } from '../serving/audit-record.ts';
import { rebuildRecord } from './rebuild-record.ts';

const folder = mkdtempSync(join(roomyFolder(), 'pp-rebuild-'));
const kept = join(folder, 'kept');
let database: TestDatabase;
let place: SequencerPlace;
let note: string | undefined;

beforeAll(async () => {
  database = await freshDatabase();
  place = buildLog(database.db, folder);
  await buildEntries(place, 299);
  await sequenceAndPublish(place);
  await buildEntries(place, 300, 299);
  await sequenceAndPublish(place);
  await rebuildRecord(place);
  cpSync(place.recordFolder, kept, { recursive: true });
  note = (await latestCheckpoint(place.db))?.note;
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  cpSync(kept, place.recordFolder, { recursive: true });
});

function filesOf(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const names = files.map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(
    names.map((name) => [name.slice(path.length), hash('sha256', readFileSync(name), 'hex').slice(0, 16)]),
  );
}

async function expectWhole() {
  expect(filesOf(place.recordFolder)).toEqual(filesOf(kept));
  expect(await auditRecord(place)).toMatchObject({ size: 600, fault: null });
  expect((await latestCheckpoint(place.db))?.note).toBe(note);
}

describe('what is lost is made again, the same to the byte', () => {
  it('nothing lost: nothing written', async () => {
    expect(await rebuildRecord(place)).toEqual({ size: 600, written: 0, places: 0, checkpoints: 0 });
  });

  it('every file', async () => {
    rmSync(place.recordFolder, { recursive: true });
    expect((await rebuildRecord(place))?.written).toBe(Object.keys(filesOf(kept)).length);
    await expectWhole();
  });

  it('a file that was changed, and one that does not belong there', async () => {
    cpSync(join(kept, 'tile/0/000'), join(place.recordFolder, 'tile/0/001'));
    cpSync(join(kept, 'tile/0/000'), join(place.recordFolder, 'tile/7/000'));
    expect((await rebuildRecord(place))?.written).toBe(1);
    await expectWhole();
  });

  it('every place, from the files', async () => {
    await tamper(database, 'delete from record_leaf');
    expect((await rebuildRecord(place))?.places).toBe(600);
    await expectWhole();
  });

  it('some entries and the places, checkpoints and keys with them, as after a restore', async () => {
    await tamper(
      database,
      `delete from record_entry where id in (select entry_id from record_leaf where position >= 300)`,
      'delete from record_leaf where position >= 300',
      'delete from record_checkpoint where size > 300',
      'delete from record_key',
    );
    await expect(sequenceAndPublish(place)).rejects.toThrow('behind at entry 300');
    expect(await rebuildRecord(place)).toMatchObject({ places: 300, checkpoints: 1 });
    await expectWhole();
  });

  it('everything that the sequencer kept', async () => {
    const tables = ['record_key', 'record_checkpoint', 'record_leaf', 'record_log', 'record_waiting'];
    await tamper(database, ...tables.map((table) => `delete from ${table}`));
    expect(await rebuildRecord(place)).toMatchObject({ places: 600, checkpoints: 2 });
    await expectWhole();
  });

  it('every checkpoint', async () => {
    await tamper(database, 'delete from record_checkpoint');
    expect((await rebuildRecord(place))?.checkpoints).toBe(2);
    await expectWhole();
  });

  it('every file and every checkpoint: the key signs the same again', async () => {
    rmSync(place.recordFolder, { recursive: true });
    await tamper(database, 'delete from record_checkpoint');
    expect(await rebuildRecord(place)).toMatchObject({ checkpoints: 1 });
    expect(filesOf(place.recordFolder)['/checkpoint']).toBe(filesOf(kept)['/checkpoint']);
    expect(await auditRecord(place)).toMatchObject({ size: 600, fault: null });
    // By which checkpoint the key came is known again once somebody brings a copy of the files.
    await rebuildRecord(place, kept);
    await expectWhole();
  });

  it('every file and every place, from a copy that somebody kept', async () => {
    rmSync(place.recordFolder, { recursive: true });
    await tamper(database, 'delete from record_leaf');
    expect((await rebuildRecord(place, kept))?.places).toBe(600);
    await expectWhole();
  });
});

describe('what was changed is not made again', () => {
  it('names the first entry that is not as recorded, and leaves the files as they are', async () => {
    await tamper(
      database,
      `create table was as select id, facts from record_entry`,
      `update record_entry set facts = '{"number":0}' where id in (${entryAt(512)}, ${entryAt(333)})`,
    );
    await expect(rebuildRecord(place)).rejects.toMatchObject({ fault: 'changed', position: 333 });
    expect(filesOf(place.recordFolder)).toEqual(filesOf(kept));
    await tamper(
      database,
      'update record_entry e set facts = was.facts from was where was.id = e.id',
      'drop table was',
    );
    await expectWhole();
  });

  it('puts no places back from files that were changed', async () => {
    await tamper(
      database,
      'create table was as table record_leaf',
      'delete from record_leaf where position > 7',
    );
    cpSync(join(kept, 'tile/entries/000'), join(place.recordFolder, 'tile/entries/001'));
    await expect(rebuildRecord(place)).rejects.toMatchObject({ fault: 'files', position: 256 });
    await tamper(database, 'delete from record_leaf', 'insert into record_leaf table was', 'drop table was');
    await rebuildRecord(place);
    await expectWhole();
  });
});
