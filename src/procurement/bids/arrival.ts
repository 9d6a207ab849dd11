import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../acts/by.ts';
import { clockAt } from '../../acts/clock.ts';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementById } from '../tenders/tenders.queries.ts';
import { isInTime } from './deadline.rules.ts';

/**
 * When a bid reached us, by the clock before it waits for anything: this is the time that counts against the deadline,
 * so nobody is late because a rival was served first. From here to the end of the transaction no opening can begin
 * (decision 43): what arrived in time is in the box before it is opened. Any number arrive at once.
 */
export async function arrive(
  tx: Transaction,
  by: By,
  { procurementId }: Pick<ProcurementKey, 'procurementId'>,
): Promise<Temporal.Instant> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${procurementId}, 0))`.execute(tx);
  return by.clock.now(tx);
}

/**
 * For the act of opening, before it holds the purchase: waits for every bid that arrived and is still being put in.
 * Only once the deadline has passed, so that trying early holds nobody up; whoever arrives behind it is late.
 */
export async function letArrivedIn(tx: Transaction, by: By, key: ProcurementKey): Promise<void> {
  const { bidsDueAt } = await getProcurementById(tx, key);
  if (!bidsDueAt || isInTime(await by.clock.now(tx), bidsDueAt)) return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key.procurementId}, 0))`.execute(tx);
}

/** Whether a bid that arrived then would be taken, as far as can be told without holding the purchase. */
export async function isLikelyTaken(
  tx: Transaction,
  key: ProcurementKey,
  cameAt: Temporal.Instant,
): Promise<boolean> {
  const { noticePublishedAt, bidsDueAt } = await getProcurementById(tx, key);
  return noticePublishedAt !== null && bidsDueAt !== null && isInTime(cameAt, bidsDueAt);
}

/** Whoever acts, at the time their bid arrived: the record says that, too. */
export function thenBy(by: By, cameAt: Temporal.Instant): By {
  return { ...by, clock: clockAt(cameAt) };
}
