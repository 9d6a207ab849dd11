import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ReportTally } from './disputes.rules.ts';
import type { Instalment } from './instalments.rules.ts';

/** JSON has no dates: the day arrives as text. */
export type ReportTallyRow = Omit<ReportTally, 'replyDueOn'> & { readonly replyDueOn: string };

const reportTallies = sql<readonly ReportTallyRow[]>`(
  select coalesce(json_agg(x), '[]') from (
    select w.seen, w.reply_due_on as "replyDueOn", w.replied_at is not null as replied, w.rating,
      count(*)::integer as count
    from witness_report w
    where w.body_id = p.body_id and w.procurement_id = p.procurement_id and w.promise_id = p.id
    group by 1, 2, 3, 4) x)`;

export type InstalmentRow = Omit<Instalment, 'dueOn'> & { readonly dueOn: string };

/** What is owed: the instalments that stand, by date. */
const standingInstalments = sql<readonly InstalmentRow[]>`(
  select coalesce(json_agg(json_build_object('instalmentId', i.id, 'dueOn', i.due_on, 'quantity', i.quantity,
    'place', i.place, 'districtSlug', i.district_slug, 'wardCode', i.ward_code, 'source', i.source,
    'setBy', i.set_by) order by i.due_on, i.id), '[]')
  from promise_instalment i where i.body_id = p.body_id and i.procurement_id = p.procurement_id
    and i.promise_id = p.id and i.replaced_by is null)`;

const whoseAndWhat = [
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
  // Counts people who could be known by their number.
  'm.sensitive',
  'm.what_counts as whatCounts',
  'm.what_does_not as whatDoesNot',
  'p.title',
  'p.unit',
  'p.per_spend_pence as perSpendPence',
  'p.made_at as madeAt',
  // As it was promised at the award, whatever was varied since.
  'p.quantity as promisedQuantity',
  'p.due_on as promisedDueOn',
  'o.id as bodyOwnerId',
  'o.name as bodyOwner',
  'd.slug as districtSlug',
  'd.name as districtName',
  // What stands of it, in hundredths: the one base that every total is made of.
  'st.committed',
  'st.claimed',
  'st.evidenced',
  'st.verified',
  'st.seen',
] as const;

/** The terms as the last variation that took effect left them, or else as they were promised. */
const termsNow = [
  sql<number>`coalesce(v.varied, 0)`.as('variations'),
  sql<string>`coalesce(v.after ->> 'place', p.place)`.as('place'),
  sql<string>`coalesce(v.after ->> 'supplierOwner', p.supplier_owner)`.as('supplierOwner'),
  sql<string>`coalesce(v.after ->> 'evidenceRule', p.evidence_rule)`.as('evidenceRule'),
  sql<string>`coalesce(v.after ->> 'remedy', p.remedy)`.as('remedy'),
] as const;

/** A promise with its row of the base that every total is made of. */
function selectStanding(db: Database | Transaction) {
  return db
    .selectFrom('promise as p')
    .innerJoin('promise_standing as st', (join) =>
      join
        .onRef('st.body_id', '=', 'p.body_id')
        .onRef('st.procurement_id', '=', 'p.procurement_id')
        .onRef('st.promise_id', '=', 'p.id'),
    );
}

/** Promises with whose they are, and what was claimed and reported on each: one query, however many. */
export function selectPromises(db: Database | Transaction) {
  return selectStanding(db)
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'p.body_id').onRef('t.id', '=', 'p.procurement_id'),
    )
    .leftJoin('criterion as k', (join) =>
      join
        .onRef('k.body_id', '=', 'p.body_id')
        .onRef('k.procurement_id', '=', 'p.procurement_id')
        .onRef('k.id', '=', 'p.criterion_id'),
    )
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .innerJoin('measure as m', 'm.id', 'p.measure_id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('promise_variation as x')
          .select(['x.after', 'x.body_owner', sql<number>`count(*) over ()`.as('varied')])
          .whereRef('x.body_id', '=', 'p.body_id')
          .whereRef('x.procurement_id', '=', 'p.procurement_id')
          .whereRef('x.promise_id', '=', 'p.id')
          .where('x.answer', 'in', ['agreed', 'decided'])
          .orderBy('x.number', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .leftJoin('district as d', (join) =>
      join.on('d.slug', '=', sql<string>`coalesce(v.after ->> 'districtSlug', p.district_slug)`),
    )
    .leftJoin('person as o', (join) =>
      join.on('o.id', '=', sql<string>`coalesce(v.body_owner, p.body_owner)`),
    )
    .select(whoseAndWhat)
    .select(termsNow)
    .select([reportTallies.as('reports'), standingInstalments.as('instalments')]);
}
