import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { smallestCount } from '../../census/small-numbers.rules.ts';
import { inFullTens } from '../../rounds/answer-counts.queries.ts';
import { subjectOf } from '../announce-panel.ts';
import { lotteryFile, lotterySha256 } from '../lot/draw-ticket.rules.ts';
import { findLottery } from '../lot/find-lottery.ts';
import type { Infeasible, Lot, Lottery } from '../lot/lot.rules.ts';
import { panelState } from '../panel.rules.ts';
import { findPanel, holdPanel, listQuotas, type Panel, type PanelKey } from '../panels.queries.ts';
import { listPool } from '../recruiting/pool.queries.ts';
import { type PoolFile, poolFile } from './pool-file.rules.ts';
import { insertPool, listPanelsToClose } from './pools.queries.ts';
import { publishDraw } from './publish-draw.rules.ts';

export type CloseRefusal = 'not-announced' | 'not-yet' | 'already-closed' | 'seed-known';

/**
 * Closes the pool once its time has come: fixes the file that is drawn from and every ticket, and puts their
 * fingerprints on the record, days before the seed can be known. Where no panel meets the quotas, the smallest change
 * that would mend them is kept instead. Once the seed can be known it is too late: names get longer, to a later draw.
 */
export async function closePool(
  tx: Transaction,
  by: By,
  key: PanelKey,
): Promise<{ feasible: boolean } | Refusal<CloseRefusal>> {
  await holdPanel(tx, key);
  const panel = await findPanel(tx, key);
  const now = await by.clock.now(tx);
  const state = panelState(panel, now);
  if (state === 'draft') return { refused: 'not-announced' };
  if (state === 'coming' || state === 'recruiting') return { refused: 'not-yet' };
  if (state !== 'closing') return { refused: 'already-closed' };
  if (panel.drawsAt && now.epochNanoseconds >= panel.drawsAt.epochNanoseconds)
    return { refused: 'seed-known' };
  await tx
    .updateTable('panel')
    .set({ pool_closed_at: now })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.panelId)
    .execute();
  return fixPool(tx, by, panel);
}

/** Fixes what is drawn from, from the people and quotas that stand, and records it. */
export async function fixPool(tx: Transaction, by: By, panel: Panel): Promise<{ feasible: boolean }> {
  const key = { bodyId: panel.bodyId, panelId: panel.id };
  const people = await listPool(tx, key);
  const rules = { seats: panel.seats ?? 0, householdRule: panel.householdRule };
  const file = poolFile(people, await listQuotas(tx, key), rules);
  const found = await drawFrom(file.lot);
  const lottery = 'infeasible' in found ? null : lotteryFile(found);
  const lotteryHash = lottery === null ? null : lotterySha256(lottery);
  await insertPool(tx, key, {
    ...file,
    people: people.length,
    lottery,
    lotterySha256: lotteryHash === null ? null : Buffer.from(lotteryHash, 'hex'),
    infeasible: 'infeasible' in found ? found.infeasible : null,
    published: 'infeasible' in found ? null : publishDraw(people, panel.categories ?? [], found),
    closedAt: await by.clock.now(tx),
    closedBy: personOrNull(by.actor),
  });
  await recordEntry(tx, by, {
    type: 'pool-closed',
    subject: subjectOf(panel),
    facts: {
      panel: panel.slug,
      // In full tens: of two closings nobody reads off who came between.
      people: people.length < smallestCount ? null : inFullTens(people.length),
      ...fingerprintsOf(file),
      lotterySha256: lotteryHash,
      seedSource: panel.seedSource,
      drawsAt: panel.drawsAt?.toString() ?? null,
    },
  });
  return { feasible: lottery !== null };
}

/** The lottery of a pool, or why there is none; a pool without anybody has none either. */
async function drawFrom(lot: Lot): Promise<Lottery | { readonly infeasible: Infeasible }> {
  if (lot.pool.length === 0) return { infeasible: { changes: [], seatsAtMost: 0 } };
  const found = await findLottery(lot);
  if ('refused' in found)
    throw new Error(`a pool of our own does not fit its quotas: ${found.refused.fault}`);
  return found;
}

function fingerprintsOf({ poolSha256, quotasSha256 }: PoolFile) {
  return { poolSha256: poolSha256.toString('hex'), quotasSha256: quotasSha256.toString('hex') };
}

/**
 * Closes every pool whose time has come, each in a transaction of its own. How many there were. A chore: one that
 * fails holds up no other, and is told at the end.
 */
export async function closeDuePools(db: Database, by: By): Promise<number> {
  const due = await listPanelsToClose(db, await by.clock.now(db));
  const act = (tx: Transaction, key: PanelKey) => closePool(tx, by, key);
  await transactEach(db, by.actor, due, { act, failed: 'some pools did not close' });
  return due.length;
}
