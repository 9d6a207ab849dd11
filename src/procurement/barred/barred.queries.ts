import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { decideHatConflict } from '../../people/roles/hat-conflict.rules.ts';
import { listRepresentatives } from '../../people/roles/roles.queries.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/**
 * Whether a person acts for someone who bids, opened or not: then they neither score, nor lead the panel, nor decide.
 */
export async function representsBidder(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<boolean> {
  const bids = await tx
    .selectFrom('bid')
    .select('supplier_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('superseded_at', 'is', null)
    .execute();
  const bidders = bids.map((bid) => bid.supplier_id);
  const ties = await listRepresentatives(tx, bidders);
  return decideHatConflict({ evaluators: [personId], bidders, ties }).length > 0;
}

/** Whether somebody has stood aside from a purchase in any part of it: they decide nothing more about it. */
export async function hasStoodAside(
  db: Database | Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<boolean> {
  const { rows } = await sql<{ aside: boolean }>`select
    exists (select from purchase_person where body_id = ${key.bodyId} and procurement_id = ${key.procurementId}
      and person_id = ${personId} and stood_aside_at is not null)
    or exists (select from evaluator where body_id = ${key.bodyId} and procurement_id = ${key.procurementId}
      and person_id = ${personId} and recused_at is not null) as aside`.execute(db);
  return rows[0]?.aside ?? false;
}
