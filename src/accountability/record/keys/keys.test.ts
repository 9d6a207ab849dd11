import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildEntries, buildLog, recordOrigin } from '../../../../test/builders/record.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { clockAt } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { openNote } from '../log/note.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import type { SequencerPlace } from '../sequencing/sequencer-place.ts';
import { sequenceAndPublish } from '../sequencing/start-sequencer.ts';
import { auditRecord } from '../serving/audit-record.ts';
import { openOwnLog } from '../serving/own-log.ts';
import { verifyLog } from '../verifying/verify-log.ts';
import { openKeyRing } from './key-ring.ts';
import { listRecordKeys } from './record-keys.queries.ts';
import { rotateKey } from './rotate-key.ts';
import { rotateYearly } from './rotate-yearly.ts';

let database: TestDatabase;
let folder: string;
let place: SequencerPlace;
beforeEach(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(roomyFolder(), 'pp-keys-'));
  place = buildLog(database.db, folder);
  await buildEntries(place, 2);
  await sequenceAndPublish(place);
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

function at(instant: string): SequencerPlace {
  return { ...place, clock: clockAt(Temporal.Instant.from(instant)) };
}

function rotate(because: 'yearly' | 'lost' | 'stolen', at = place) {
  return transact(at.db, nobody, (tx) =>
    rotateKey(tx, { ...at, actor: nobody }, { keyRing: at.keyRing, because }),
  );
}

/** The keys that signed the last checkpoint, the first announced being 0. */
async function signers(): Promise<number[]> {
  const vkeys = (await listRecordKeys(place.db)).map(({ vkey }) => vkey);
  const opened = openNote((await latestCheckpoint(place.db))?.note ?? '', vkeys);
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.signedBy.map(({ vkey }) => vkeys.indexOf(vkey)).sort();
}

async function grow(by = place) {
  await buildEntries(by, 1, Math.floor(Math.random() * 1e9));
  await sequenceAndPublish(by);
}

async function verify(key: number) {
  const vkeys = (await listRecordKeys(place.db)).map(({ vkey }) => vkey);
  return (await verifyLog(openOwnLog(place), { keys: [vkeys[key] ?? ''] }))?.valid;
}

describe('the keys of the record', () => {
  it('are made by the first checkpoint and kept where only the installation reads them', async () => {
    const file = join(folder, 'record-key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
    expect((await listRecordKeys(place.db))[0]).toMatchObject({ because: 'first', bothSignUntil: null });
  });

  it('follow on each other each year, both signing for 30 days, and whoever trusts the first follows', async () => {
    expect(await rotateYearly(at('2027-03-02T09:00:00Z'))).toBe(false);
    expect(await rotateYearly(at('2027-03-04T09:00:00Z'))).toBe(true);
    expect(await rotateYearly(at('2027-03-04T09:00:00Z'))).toBe(false);
    await grow(at('2027-03-04T09:00:01Z'));
    expect(await signers()).toEqual([0, 1]);
    await grow(at('2027-04-03T08:59:59Z'));
    expect(await signers()).toEqual([0, 1]);
    await grow(at('2027-04-03T09:00:00Z'));
    expect(await signers()).toEqual([1]);
    expect([await verify(0), await verify(1)]).toEqual([true, true]);
    expect((await auditRecord(place)).fault).toBeNull();
  });

  it('a stolen one signs the announcement of the next and no more', async () => {
    await rotate('stolen');
    await grow();
    expect(await signers()).toEqual([0, 1]);
    await grow();
    expect(await signers()).toEqual([1]);
    expect(await verify(0)).toBe(true);
  });

  it('of a lost one nothing is signed until another is announced, which it cannot vouch for', async () => {
    rmSync(join(folder, 'record-key'));
    await expect(grow()).rejects.toThrow('no-key');
    expect(await rotate('yearly')).toEqual({ refused: 'is-lost' });
    await rotate('lost');
    await grow();
    expect(await signers()).toEqual([1]);
    expect([await verify(0), await verify(1)]).toEqual([false, true]);
    expect(await rotate('lost')).toEqual({ refused: 'not-lost' });
  });

  it('of the setting are announced when the operator adds one', async () => {
    const first = readFileSync(join(folder, 'record-key'), 'utf8').trim();
    const keyRing = openKeyRing(folder, first);
    expect(await rotate('yearly', { ...place, keyRing })).toEqual({ refused: 'keys-in-setting' });
    const second = Buffer.alloc(32, 7).toString('base64');
    await grow({ ...place, keyRing: openKeyRing(folder, `${first} ${second}`) });
    expect(await signers()).toEqual([0, 1]);
    const [, key] = await listRecordKeys(place.db);
    expect(key?.vkey).toMatch(new RegExp(`^${recordOrigin}\\+`));
  });

  it('does not begin a second log with a new key when its database knows another', async () => {
    rmSync(join(folder, 'record-key'));
    await expect(grow()).rejects.toThrow('no-key');
    expect(await listRecordKeys(place.db)).toHaveLength(1);
  });
});
