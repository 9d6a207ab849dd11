import type { Database, Transaction } from '../../db/connect.ts';

/** What is owed by which day: the instalments that stand. */
export function selectOpenInstalments(db: Database | Transaction) {
  return (
    db
      .selectFrom('promise_instalment as i')
      // All of its key at once: by its contract alone the database would look through every promise of the contract.
      .innerJoinLateral(
        ({ selectFrom }) =>
          selectFrom('promise as q')
            .select(['q.supplier_id', 'q.unit'])
            .whereRef('q.body_id', '=', 'i.body_id')
            .whereRef('q.procurement_id', '=', 'i.procurement_id')
            .whereRef('q.id', '=', 'i.promise_id')
            .limit(1)
            .as('p'),
        (on) => on.onTrue(),
      )
      .innerJoin('body as b', 'b.id', 'i.body_id')
      .innerJoin('procurement as t', (on) =>
        on.onRef('t.body_id', '=', 'i.body_id').onRef('t.id', '=', 'i.procurement_id'),
      )
      .innerJoin('supplier as s', 's.id', 'p.supplier_id')
      .where('i.replaced_by', 'is', null)
      .select([
        'i.body_id as _bodyId',
        'i.due_on as dueOn',
        'i.id as instalmentId',
        'i.promise_id as promiseId',
      ])
      .select([
        'b.slug as body',
        't.slug as contract',
        's.slug as supplier',
        'i.quantity',
        'p.unit',
        'i.place',
      ])
      .select(['i.district_slug as district', 'i.ward_code as ward', 'i.source'])
  );
}
