import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { AgreedScore } from './agreed-score.rules.ts';

/** Every score agreed so far. Public only once the award is published. */
export async function listAgreedScores(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<AgreedScore[]> {
  const rows = await db
    .selectFrom('consensus')
    .select([
      'criterion_id as criterionId',
      'bid_id as bidId',
      'score',
      'reason',
      'lowest',
      'highest',
      'median',
      'scorers',
      'agreed_at as agreedAt',
      'record_salt as recordSalt',
    ])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  return rows.map((row) => ({ ...row, recordSalt: row.recordSalt.toString('hex') }));
}

/** The questions on which a score is agreed for some bid. */
export async function listAgreedCriteria(db: Database | Transaction, key: ProcurementKey): Promise<string[]> {
  const rows = await db
    .selectFrom('consensus')
    .select('criterion_id as criterionId')
    .distinct()
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  return rows.map(({ criterionId }) => criterionId);
}

export async function insertConsensus(
  tx: Transaction,
  key: ProcurementKey,
  agreed: AgreedScore & { readonly agreedBy: string },
): Promise<void> {
  await tx
    .insertInto('consensus')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      criterion_id: agreed.criterionId,
      bid_id: agreed.bidId,
      score: agreed.score,
      reason: agreed.reason,
      lowest: agreed.lowest,
      highest: agreed.highest,
      median: agreed.median,
      scorers: agreed.scorers,
      agreed_by: agreed.agreedBy,
      agreed_at: agreed.agreedAt,
      record_salt: Buffer.from(agreed.recordSalt, 'hex'),
    })
    .execute();
}
