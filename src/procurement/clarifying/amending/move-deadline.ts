import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { listLotKeys } from '../shared-notice.queries.ts';
import {
  type DeadlineCause,
  type DeadlineFault,
  findDeadlineFault,
  questionsEndMoved,
} from './deadline-change.rules.ts';
import { saveDeadlineChange } from './deadline-changes.queries.ts';
import { isOpening } from './opening-begun.queries.ts';

export type Move = {
  readonly shared: ProcurementKey;
  readonly because: DeadlineCause;
  readonly reason: string;
  readonly toDueAt: Temporal.Instant;
  /** Of an outage, minutes that the site measured; null when an officer says so. */
  readonly measuredMinutes: number | null;
};

/**
 * Moves the deadline of a purchase and of all its lots that still go on, each with its reason beside it. A lot whose bids
 * are being opened stops the move for all: they share one deadline.
 */
export async function moveDeadline(
  tx: Transaction,
  by: By,
  move: Move,
): Promise<{ fromDueAt: Temporal.Instant; now: Temporal.Instant } | Refusal<DeadlineFault>> {
  const lots = [];
  for (const key of await listLotKeys(tx, move.shared))
    lots.push({ key, tender: await getProcurementForUpdate(tx, key) });
  const now = await by.clock.now(tx);
  const going = lots.filter(({ tender }) => !tender.abandonedAt);
  const moving = going.length > 0 ? going : lots;
  for (const { key, tender } of moving) {
    const fault = findDeadlineFault({ ...tender, isOpening: await isOpening(tx, key) }, move, now);
    if (fault) return { refused: fault };
  }
  const { bidsDueAt: from = null, questionsUntil: until = null } = moving[0]?.tender ?? {};
  if (!from) return { refused: 'not-open' };
  const isAmended = move.because === 'amendment';
  await saveDeadlineChange(
    tx,
    move.shared.bodyId,
    moving.map(({ key: { procurementId } }) => ({
      procurementId,
      id: uuidV7(now.epochMilliseconds, by.random),
    })),
    {
      because: move.because,
      reason: move.reason.trim(),
      fromDueAt: from,
      toDueAt: move.toDueAt,
      measuredMinutes: move.measuredMinutes,
      changedAt: now,
      changedBy: by.actor.personId,
      questionsUntil: isAmended ? questionsEndMoved(until, { from, to: move.toDueAt }) : null,
    },
  );
  return { fromDueAt: from, now };
}
