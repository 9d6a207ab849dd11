import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

function selectReports(db: Database) {
  return db
    .selectFrom('witness_report as w')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'w.body_id')
        .onRef('p.procurement_id', '=', 'w.procurement_id')
        .onRef('p.id', '=', 'w.promise_id'),
    )
    .innerJoin('body as b', 'b.id', 'w.body_id')
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .select([
      'b.slug as bodySlug',
      'w.promise_id as promiseId',
      'w.id as reportId',
      'w.reply_due_on as replyDueOn',
      'p.title',
      'p.supplier_id as supplierId',
      's.name as supplierName',
      'b.name as bodyName',
    ]);
}

/** Reports that it was not seen which these suppliers have not answered, the most pressing first. */
export async function listReportsToAnswer(db: Database, supplierIds: readonly string[]) {
  if (supplierIds.length === 0) return [];
  return selectReports(db)
    .where('p.supplier_id', 'in', [...supplierIds])
    .where('w.seen', '=', false)
    .where('w.replied_at', 'is', null)
    .orderBy('w.reply_due_on')
    .execute();
}

/** Answers to a resident’s own reports that they have not rated. */
export async function listRepliesToRate(db: Database, personId: string) {
  return selectReports(db)
    .where('w.reported_by', '=', personId)
    .where(sql<boolean>`w.rating is distinct from 'settled'`)
    .where(
      sql<boolean>`greatest(w.replied_at, (select max(s.answered_at) from report_step s where s.body_id = w.body_id
        and s.report_id = w.id)) > coalesce(w.rated_at, '-infinity')`,
    )
    .orderBy('w.reported_at')
    .execute();
}
