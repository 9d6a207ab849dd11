import { findEntryWith, wasSignedBefore } from '../../../accountability/record/find-entry.queries.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { lotterySha256 as hashOf } from '../lot/draw-ticket.rules.ts';
import type { Panel } from '../panels.queries.ts';
import type { FixedPool } from './pools.queries.ts';

type Fixed = Pick<FixedPool, 'poolCsv' | 'poolSha256' | 'quotasCsv' | 'lottery' | 'lotterySha256'>;

/** The entries of the public record that fixed what was drawn from, and that told what was drawn. */
export async function findDrawEntries(db: Database | Transaction, panel: Panel, pool: Fixed) {
  const of = { bodyId: panel.bodyId, facts: { panel: panel.slug, ...hashesOf(pool) } };
  return {
    closing: await findEntryWith(db, { ...of, type: 'pool-closed' }),
    drawn: await findEntryWith(db, { ...of, type: 'panel-drawn' }),
  };
}

/**
 * Whether the list, the quotas and the tickets that lie here are those that the public record was told of before the
 * seed could be known: an entry of the closing with these very hashes, under a checkpoint signed before the draw.
 */
export async function isFixedInTime(tx: Transaction, panel: Panel, pool: Fixed): Promise<boolean> {
  const { drawsAt } = panel;
  const { closing } = await findDrawEntries(tx, panel, pool);
  if (!closing || !drawsAt || closing.occurredAt.epochNanoseconds >= drawsAt.epochNanoseconds) return false;
  return wasSignedBefore(tx, closing, drawsAt);
}

/** By the texts, not by what stands beside them; the hash alone of a text that is deleted. */
function hashesOf({ poolCsv, poolSha256, quotasCsv, lottery, lotterySha256 }: Fixed) {
  return {
    poolSha256: poolCsv === null ? poolSha256.toString('hex') : hashOf(poolCsv),
    quotasSha256: hashOf(quotasCsv),
    lotterySha256: lottery === null ? (lotterySha256?.toString('hex') ?? '') : hashOf(lottery),
  };
}
