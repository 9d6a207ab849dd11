import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database } from '../../../db/connect.ts';
import { isMark, listMarks, removeMark } from '../../../objects/kept-marks.ts';
import type { Objects } from '../../../objects/objects.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { isNamed, listReplaced } from './named-bytes.queries.ts';
import { look } from './one-writer.ts';
import { words } from './words.en.ts';

const DAY_MILLISECONDS = 86_400_000;

/**
 * A chore: the bytes of bids that were replaced or taken back go, once no bid that stands and no document of an opened
 * one has the same; so does whatever has lain for a day among what is still arriving, and what was sealed here a day ago
 * and no bid names: a crash came between.
 */
export async function clearBytes(db: Database, by: By, objects: Objects): Promise<void> {
  const now = await by.clock.now(db);
  await sweepArriving(objects, now);
  await sweepUnnamed(db, objects, now);
  const there = [];
  for (const one of await listReplaced(db))
    if ((await objects.sizeOf(one.sha256)) !== undefined) there.push(one);
  await transactEach(db, by.actor, there, {
    // With the purchase held, the same bid cannot be put in again between looking and removing.
    async act(tx, { sha256, ...key }) {
      await getProcurementForUpdate(tx, key);
      if (!(await isNamed(tx, sha256))) await objects.remove(sha256);
    },
    failed: words.failed,
  });
}

/** Parts of uploads that broke off, and whatever a crash left behind. */
async function sweepArriving(
  { arrivingFolder }: Pick<Objects, 'arrivingFolder'>,
  now: Temporal.Instant,
): Promise<void> {
  const names = await readdir(arrivingFolder).catch(() => []);
  for (const path of names.filter((name) => !isMark(name)).map((name) => join(arrivingFolder, name))) {
    const file = await look(path);
    if (file && now.epochMilliseconds - file.mtimeMs > DAY_MILLISECONDS) await rm(path, { force: true });
  }
}

/** What is marked was sealed with a fresh key: nobody can send the same bytes again while this looks. */
async function sweepUnnamed(db: Database, objects: Objects, now: Temporal.Instant): Promise<void> {
  for (const { sha256, milliseconds } of await listMarks(objects)) {
    if (now.epochMilliseconds - milliseconds <= DAY_MILLISECONDS) continue;
    if (!(await isNamed(db, sha256))) await objects.remove(sha256);
    await removeMark(objects, sha256);
  }
}
