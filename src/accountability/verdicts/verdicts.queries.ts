import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { VerdictTable } from '../../db/tables.ts';
import type { Pack } from './pack/pack.rules.ts';
import type { SideBySide } from './verdicts.rules.ts';

type Db = Database | Transaction;
export type ContractKey = { readonly bodyId: string; readonly procurementId: string };
export type Verdict = Awaited<ReturnType<typeof listVerdicts>>[number];

/** Every verdict on a contract, the latest first. */
export async function listVerdicts(db: Db, key: ContractKey) {
  const rows = await db
    .selectFrom('verdict as v')
    .innerJoin('person as p', 'p.id', 'v.decided_by')
    .select(['v.for_on as forOn', 'v.decision', 'v.reason', 'v.conditions', 'v.decided_at as decidedAt'])
    .select(['v.side_by_side', 'v.pack', 'p.name as decidedBy'])
    .where('v.body_id', '=', key.bodyId)
    .where('v.procurement_id', '=', key.procurementId)
    .orderBy('v.decided_at', 'desc')
    .orderBy('v.for_on', 'desc')
    .execute();
  return rows.map(({ side_by_side, pack, ...verdict }) => ({
    ...verdict,
    sideBySide: side_by_side as SideBySide,
    // Verdicts from before there were packs have none.
    pack: pack as Pack | null,
  }));
}

/** The verdict that stands: the latest. */
export async function findVerdict(db: Db, key: ContractKey): Promise<Verdict | undefined> {
  return (await listVerdicts(db, key))[0];
}

/** What was decided for which day, for every contract of some bodies. */
export async function listJudgedOfBodies(db: Db, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('verdict')
    .select(['body_id as bodyId', 'procurement_id as procurementId', 'for_on as forOn', 'decision'])
    .where('body_id', 'in', [...bodyIds])
    .execute();
}

export async function insertVerdict(tx: Transaction, row: Insertable<VerdictTable>): Promise<void> {
  await tx.insertInto('verdict').values(row).execute();
}

/**
 * What the body’s published payments to a supplier come to from a month on, for any contract: payment files do not
 * say which. Null where no payment to it is published.
 */
export async function findPaid(
  db: Db,
  of: { readonly bodyId: string; readonly supplierId: string; readonly from: Temporal.PlainDate },
): Promise<SideBySide['paid']> {
  const from = of.from.with({ day: 1 });
  const row = await db
    .selectFrom('payee_supplier as y')
    .innerJoin('spend_rollup as r', (join) =>
      join.onRef('r.body_id', '=', 'y.body_id').onRef('r.payee_id', '=', 'y.payee_id'),
    )
    .select([
      sql<number | null>`sum(r.pence)::bigint`.as('pence'),
      sql<Temporal.PlainDate | null>`max(r.month)`.as('to'),
    ])
    .where('y.supplier_id', '=', of.supplierId)
    .where('y.body_id', '=', of.bodyId)
    .where('r.month', '>=', from)
    // A body’s private ledger decides what is asked of a supplier; it is never published.
    .where('r.coverage', '=', 'published')
    .executeTakeFirst();
  if (!row || row.pence === null || row.to === null) return null;
  return { pence: row.pence, from: from.toString(), to: row.to.toString() };
}
