import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

const hundredths = (column: string) => sql<string>`(${sql.ref(`st.${column}`)} / 100.0)`;

/** People who could be known by their number are told to the nearest 5, and nothing under 10. */
const told = (column: string) =>
  sql<string | null>`(case when m.sensitive then shown_people(${sql.ref(`st.${column}`)})
    else ${sql.ref(`st.${column}`)} end / 100.0)`;

const named = [
  ...([
    'p.body_id as _bodyId',
    'p.procurement_id as _procurementId',
    'p.supplier_id as _supplierId',
  ] as const),
  ...(['p.measure_id as _measureId', 'p.id as promiseId', 'b.slug as body', 't.slug as contract'] as const),
  ...([
    's.slug as supplier',
    'k.code as criterion',
    'm.slug as measure',
    'm.version as measureVersion',
  ] as const),
  ...(['p.title', 'p.unit', 'p.made_at as madeAt', 'p.per_spend_pence as perSpendPence', 'p.place'] as const),
  ...(['p.due_on as promisedDueOn', 'st.district_slug as district', 'st.ward_code as ward'] as const),
  ...(['p.evidence_rule as evidenceRule', 'p.remedy', 'st.seen', 'st.not_seen as notSeen'] as const),
] as const;

/** Every promise with its levels from the one base that all totals are made of; without the people who own it. */
export function selectOpenPromises(db: Database | Transaction) {
  return (
    db
      .selectFrom('promise as p')
      // All of its key at once: by its contract alone the database would look through every promise of the contract.
      .innerJoinLateral(
        ({ selectFrom }) =>
          selectFrom('promise_standing as q')
            .select(['q.promised', 'q.committed', 'q.claimed', 'q.evidenced', 'q.verified', 'q.seen'])
            .select(['q.not_seen', 'q.district_slug', 'q.ward_code'])
            .whereRef('q.body_id', '=', 'p.body_id')
            .whereRef('q.procurement_id', '=', 'p.procurement_id')
            .whereRef('q.promise_id', '=', 'p.id')
            .limit(1)
            .as('st'),
        (on) => on.onTrue(),
      )
      .innerJoin('procurement as t', (on) =>
        on.onRef('t.body_id', '=', 'p.body_id').onRef('t.id', '=', 'p.procurement_id'),
      )
      .leftJoin('criterion as k', (on) =>
        on
          .onRef('k.body_id', '=', 'p.body_id')
          .onRef('k.procurement_id', '=', 'p.procurement_id')
          .onRef('k.id', '=', 'p.criterion_id'),
      )
      .innerJoin('body as b', 'b.id', 'p.body_id')
      .innerJoin('supplier as s', 's.id', 'p.supplier_id')
      .innerJoin('measure as m', 'm.id', 'p.measure_id')
      .select(named)
      .select([
        hundredths('promised').as('promised'),
        hundredths('committed').as('committed'),
        told('claimed').as('claimed'),
        told('evidenced').as('evidenced'),
        told('verified').as('verified'),
      ])
  );
}
