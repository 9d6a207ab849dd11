import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ReportTally } from './disputes.rules.ts';
import type { ClaimTally } from './levels.rules.ts';

/** Claims that stand alike, taken together: what each counts for is a rule, not a query. */
const claimTallies = sql<readonly ClaimTally[]>`(
  select coalesce(json_agg(x), '[]') from (
    select c.link is not null or c.file_id is not null as "hasEvidence", c.checked,
      sum(c.quantity) as quantity, coalesce(sum(c.verified_quantity), 0) as "verifiedQuantity"
    from claim c where c.body_id = p.body_id and c.procurement_id = p.procurement_id and c.promise_id = p.id
    group by 1, 2) x)`;

/** JSON has no dates: the day arrives as text. */
export type ReportTallyRow = Omit<ReportTally, 'replyDueOn'> & { readonly replyDueOn: string };

const reportTallies = sql<readonly ReportTallyRow[]>`(
  select coalesce(json_agg(x), '[]') from (
    select w.seen, w.reply_due_on as "replyDueOn", w.replied_at is not null as replied, w.rating,
      count(*)::integer as count
    from witness_report w
    where w.body_id = p.body_id and w.procurement_id = p.procurement_id and w.promise_id = p.id
    group by 1, 2, 3, 4) x)`;

const columns = [
  'p.body_id as bodyId',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'p.procurement_id as procurementId',
  't.slug as procurementSlug',
  't.title as procurementTitle',
  'p.supplier_id as supplierId',
  's.slug as supplierSlug',
  's.name as supplierName',
  'p.id as promiseId',
  'p.criterion_id as criterionId',
  'k.code as criterionCode',
  'p.measure_id as measureId',
  'm.slug as measureSlug',
  'm.seeable',
  'm.what_counts as whatCounts',
  'm.what_does_not as whatDoesNot',
  'p.title',
  'p.quantity',
  'p.unit',
  'p.due_on as dueOn',
  'p.place',
  'p.district_slug as districtSlug',
  'd.name as districtName',
  'p.supplier_owner as supplierOwner',
  'p.body_owner as bodyOwnerId',
  'o.name as bodyOwner',
  'p.evidence_rule as evidenceRule',
  'p.remedy',
  'p.made_at as madeAt',
] as const;

/** Promises with whose they are, and what was claimed and reported on each: one query, however many. */
export function selectPromises(db: Database | Transaction) {
  return db
    .selectFrom('promise as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'p.body_id').onRef('t.id', '=', 'p.procurement_id'),
    )
    .innerJoin('criterion as k', (join) =>
      join
        .onRef('k.body_id', '=', 'p.body_id')
        .onRef('k.procurement_id', '=', 'p.procurement_id')
        .onRef('k.id', '=', 'p.criterion_id'),
    )
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .innerJoin('measure as m', 'm.id', 'p.measure_id')
    .leftJoin('district as d', 'd.slug', 'p.district_slug')
    .leftJoin('person as o', 'o.id', 'p.body_owner')
    .select(columns)
    .select([claimTallies.as('claims'), reportTallies.as('reports')]);
}
