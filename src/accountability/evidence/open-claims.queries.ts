import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** Claim by claim, people who could be known by their number are not told: their promise says how many, to the nearest 5. */
const told = (quantity: RawBuilder<unknown>) =>
  sql<string | null>`(case when not m.sensitive then ${quantity} end)`;

/** Claims on promises with what was checked: figures and days, without what people wrote. */
export function selectOpenClaims(db: Database | Transaction) {
  return (
    db
      .selectFrom('claim as c')
      // All of its key at once: by its contract alone the database would look through every promise of the contract.
      .innerJoinLateral(
        ({ selectFrom }) =>
          selectFrom('promise as q')
            .select(['q.measure_id', 'q.supplier_id', 'q.unit'])
            .whereRef('q.body_id', '=', 'c.body_id')
            .whereRef('q.procurement_id', '=', 'c.procurement_id')
            .whereRef('q.id', '=', 'c.promise_id')
            .limit(1)
            .as('p'),
        (on) => on.onTrue(),
      )
      .innerJoin('measure as m', 'm.id', 'p.measure_id')
      .innerJoin('body as b', 'b.id', 'c.body_id')
      .innerJoin('procurement as t', (on) =>
        on.onRef('t.body_id', '=', 'c.body_id').onRef('t.id', '=', 'c.procurement_id'),
      )
      .innerJoin('supplier as s', 's.id', 'p.supplier_id')
      .select(['c.body_id as _bodyId', 'c.id as claimId', 'c.promise_id as promiseId', 'b.slug as body'])
      .select(['t.slug as contract', 's.slug as supplier', 'p.unit'])
      .select([
        told(sql`c.quantity`).as('quantity'),
        told(sql`coalesce(c.counted_quantity, c.quantity)`).as('counts'),
      ])
      .select(['c.report_id as deliveryId', 'c.instalment_id as instalmentId', 'c.link'])
      .select(
        sql<number>`(case when c.file_id is null then 0 else 1 end + (select count(*) from claim_paper f
        where f.body_id = c.body_id and f.claim_id = c.id))::integer`.as('files'),
      )
      .select([
        'c.claimed_at as claimedAt',
        'c.checked',
        told(sql`c.verified_quantity`).as('verifiedQuantity'),
      ])
      .select('c.checked_at as checkedAt')
  );
}
