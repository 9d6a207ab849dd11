import { setTimeout as delay } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { isInTime } from '../deadline.rules.ts';
import { drawEmptyTimes } from './empty-times.rules.ts';
import { sealOf } from './envelope-seal.rules.ts';
import {
  emptiesUntilForUpdate,
  findEmptyForUpdate,
  insertEnvelopes,
  listEmptiesDue,
  listUndrawn,
  markPutIn,
  saveEmptiesUntil,
} from './envelopes.queries.ts';
import { emptyDue, recordPutIn } from './put-in-envelope.ts';
import { words } from './words.en.ts';

/** How far ahead a turn looks: each empty envelope waits for its very moment, so that no rhythm gives it away. */
export const TURN_SECONDS = 20;

/**
 * A chore: draws when empty envelopes come, and puts in those whose time it is until its next turn. What still waits when the
 * site ends is put in when it is back.
 */
export async function keepBoxes(db: Database, by: By, ending: AbortSignal): Promise<void> {
  const now = await by.clock.now(db);
  const undrawn = await listUndrawn(db, now);
  await transactEach(db, by.actor, undrawn, {
    act: (tx, key) => drawEmpties(tx, by, key),
    failed: words.failed,
  });
  const due = await listEmptiesDue(db, now.add({ seconds: TURN_SECONDS }));
  await Promise.all(
    due.map(async (empty) => {
      const waits = empty.dueAt.epochMilliseconds - now.epochMilliseconds;
      // One that was missed while the site stood still comes some time in this turn, and not at its start.
      const wait = waits > 0 ? waits : by.random.nextInteger(TURN_SECONDS * 1000);
      await delay(wait, undefined, { signal: ending }).catch(() => {});
      if (ending.aborted) return;
      await transact(db, by.actor, (tx) => putInEmpty(tx, by, empty));
    }),
  );
}

/** Draws when empty envelopes come, from now (or from where an earlier drawing ended) to the deadline. */
export async function drawEmpties(tx: Transaction, by: By, key: ProcurementKey): Promise<void> {
  const { bidsDueAt, noticePublishedAt } = await getProcurementForUpdate(tx, key);
  if (!bidsDueAt || !noticePublishedAt) return;
  const drawn = await emptiesUntilForUpdate(tx, key);
  if (drawn && Temporal.Instant.compare(drawn, bidsDueAt) >= 0) return;
  const now = await by.clock.now(tx);
  const from = drawn && Temporal.Instant.compare(drawn, now) > 0 ? drawn : now;
  const times = drawEmptyTimes(by.random, from, bidsDueAt);
  await insertEnvelopes(
    tx,
    key,
    times.map((at) => emptyDue(by, at)),
  );
  await saveEmptiesUntil(tx, key, bidsDueAt);
}

/** Puts one in, unless another process did or the deadline came first. */
export async function putInEmpty(
  tx: Transaction,
  by: By,
  key: ProcurementKey & { readonly id: string },
): Promise<void> {
  const { bidsDueAt, bidsOpenedAt, abandonedAt } = await getProcurementForUpdate(tx, key);
  const empty = await findEmptyForUpdate(tx, key);
  const now = await by.clock.now(tx);
  if (!empty || !bidsDueAt || bidsOpenedAt || abandonedAt || !isInTime(now, bidsDueAt)) return;
  const { entryId } = await recordPutIn(
    tx,
    by,
    key,
    sealOf({ holds: 'nothing', commitment: null }, empty.salt),
  );
  await markPutIn(tx, key, { at: now, entryId });
}
