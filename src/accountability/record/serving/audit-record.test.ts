import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEntries, buildLog, entryAt, tamper } from '../../../../test/builders/record.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { sequenceAndPublish } from '../sequencing/start-sequencer.ts';
import { auditRecord } from './audit-record.ts';
import { findAudit } from './audits.queries.ts';
import { compareRecorded } from './compare-recorded.ts';

const database = await freshDatabase();
const folder = mkdtempSync(join(roomyFolder(), 'pp-audit-'));
const place = buildLog(database.db, folder);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
beforeAll(async () => {
  await buildEntries(place, 299);
  await sequenceAndPublish(place);
  await buildEntries(place, 300, 299);
  await sequenceAndPublish(place);
});

const swap = (a: number, b: number) => [
  `create temporary table kept as select * from record_leaf where position in (${a}, ${b})`,
  `delete from record_leaf where position in (${a}, ${b})`,
  `insert into record_leaf select position, (select k.entry_id from kept k where k.position <> o.position), hash from kept o`,
];
const kept = ['record_entry', 'record_leaf', 'record_checkpoint', 'record_waiting'];

/** Does it, looks, and undoes it. */
async function looked(...statements: string[]) {
  await tamper(
    database,
    'create schema if not exists kept',
    ...kept.flatMap((table) => [
      `drop table if exists kept.${table}`,
      `create table kept.${table} as table ${table}`,
    ]),
    ...statements,
  );
  const found = await auditRecord(place);
  await tamper(
    database,
    ...kept.flatMap((table) => [`delete from ${table}`, `insert into ${table} table kept.${table}`]),
  );
  return found;
}

describe('a look through the whole record', () => {
  it('finds nothing where nothing was touched, and says when it looked', async () => {
    expect(await auditRecord(place)).toMatchObject({ size: 600, firstBad: null, fault: null });
    expect(await findAudit(place.db)).toMatchObject({ size: 600, firstBad: null, fault: null });
  });

  const facts = `update record_entry set facts = replace(facts, '"number":', '"number":9') where id = ${entryAt(271)}`;
  it.each([
    ['facts', [facts], 271],
    ['a type', [`update record_entry set type = 'role-ended' where id = ${entryAt(5)}`], 5],
    ['a version', [`update record_entry set version = 2 where id = ${entryAt(598)}`], 598],
    ['whose it is', [`update record_entry set body_id = gen_random_uuid() where id = ${entryAt(0)}`], 0],
    [
      'facts and their hash in the log',
      [facts, 'update record_leaf set hash = sha256(hash) where position = 271'],
      271,
    ],
    ['a hash alone', ['update record_leaf set hash = sha256(hash) where position = 42'], 42],
    ['an entry gone', [`delete from record_entry where id = ${entryAt(300)}`], 300],
    ['a place gone', ['delete from record_leaf where position = 301'], 301],
    ['the last place gone', ['delete from record_leaf where position = 599'], 599],
    ['two that changed places', swap(17, 500), 17],
  ])('names the first bad entry: %s', async (_, statements, firstBad) => {
    const found = await looked(...statements);
    expect(found.firstBad).toBe(firstBad);
    expect(found.fault).not.toBeNull();
    expect(await auditRecord(place)).toMatchObject({ firstBad: null, fault: null });
  });

  it.each([
    [
      'a checkpoint that nobody signed',
      ['update record_checkpoint set root = sha256(root) where size = 300'],
      'root-differs',
    ],
    [
      'a signature that is none',
      ["update record_checkpoint set note = replace(note, '— ', '— x') where size = 300"],
      'bad-signature',
    ],
    [
      'a place that no checkpoint covers',
      ['insert into record_leaf select 600, gen_random_uuid(), hash from record_leaf limit 1'],
      'added',
    ],
    [
      'an entry that was kept out',
      [
        `insert into record_entry select gen_random_uuid(), null, null, null, type, version, facts, sha256, occurred_at from record_entry limit 1`,
      ],
      'left-out',
    ],
    [
      'one removed while it waited',
      ['insert into record_waiting values (now(), gen_random_uuid())'],
      'removed',
    ],
  ])('sees %s', async (_, statements, fault) => {
    expect((await looked(...statements)).fault).toBe(fault);
  });

  it('sees a published file that was changed', async () => {
    const file = join(place.recordFolder, 'tile/0/001');
    const before = await readFile(file);
    const changed = Buffer.from(before);
    changed[44 * 32] = (changed[44 * 32] ?? 0) ^ 1;
    await writeFile(file, changed);
    expect(await auditRecord(place)).toMatchObject({ firstBad: 300, fault: 'tile-changed' });
    expect(await compareRecorded(place, 300)).toMatchObject({ fault: 'files' });
    await writeFile(file, before);
  });

  it('says of one entry what was recorded, beside what the database holds now', async () => {
    await tamper(database, `update record_entry set facts = '{"number":0}' where id = ${entryAt(77)}`);
    const found = await compareRecorded(place, 77);
    expect(found.fault).toBe('changed');
    expect(found.held?.facts).toBe('{"number":0}');
    expect(found.recorded).toContain('"occurredAt":"2026-03-03T09:00:00Z"');
    expect((await compareRecorded(place, 78)).fault).toBeNull();
  });
});
