import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { type Rating, ratings } from '../performance/performance.rules.ts';
import { listSigned } from '../review/signed.queries.ts';
import type { ReportFacts, ReportLate, ReportNeeds } from './report.rules.ts';

type Db = Database | Transaction;
export type ReportOf = {
  readonly bodyId: string | undefined;
  readonly year: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
};

/** Promises with a date in the year that are on the record as late, and for how many each step was taken. */
export async function countLate(db: Db, { bodyId, from, to }: ReportOf): Promise<ReportLate> {
  const { rows } = await sql<ReportLate>`
    with rungs as (select c.body_id, c.promise_id, c.rung, c.answered_at from promise_chase c
      where c.due_on between ${from}::date and ${to}::date and ${bodyId ? sql`c.body_id = ${bodyId}` : sql`true`})
    select count(distinct promise_id) filter (where rung = 'late') as late,
      count(distinct promise_id) filter (where rung = 'plan-asked') as "planAsked",
      count(distinct promise_id) filter (where rung = 'plan-asked' and answered_at is not null) as answered,
      count(distinct promise_id) filter (where rung = 'member-told') as "memberTold",
      count(distinct promise_id) filter (where rung = 'remedy') as remedy
    from rungs`.execute(db);
  return rows[0] ?? { late: 0, planAsked: 0, answered: 0, memberTold: 0, remedy: 0 };
}

/** The ratings of judgements that were published of times that end in the year. */
export async function countRatings(
  db: Db,
  { bodyId, from, to }: ReportOf,
): Promise<ReportFacts['performance']> {
  const { rows } = await sql<{ rating: Rating; times: number; contracts: number }>`
    with judged as (select p.procurement_id, r.rating from performance_period p
      join performance_rating r using (body_id, procurement_id, number)
      where p.published_at is not null and p.to_on between ${from}::date and ${to}::date
        and ${bodyId ? sql`p.body_id = ${bodyId}` : sql`true`})
    select rating, count(*) as times, (select count(distinct procurement_id) from judged) as contracts
    from judged group by rating`.execute(db);
  const times = ratings.map((rating) => [rating, rows.find((row) => row.rating === rating)?.times ?? 0]);
  return {
    contracts: rows[0]?.contracts ?? 0,
    ratings: Object.fromEntries(times) as Record<Rating, number>,
  };
}

/** Needs that were shown by the end of the year, as they stand on the day; the same as the needs’ own list decides. */
export async function countNeedsOf(db: Db, { bodyId, to, today }: ReportOf): Promise<ReportNeeds> {
  const { rows } = await sql<ReportNeeds>`
    with came as (
      select n.id, n.ends_on, n.state, n.quantity,
        coalesce(sum(coalesce(m.arrived_quantity, m.quantity)), 0) as agreed, coalesce(sum(m.arrived_quantity), 0) as came
      from need n left join need_match m on m.need_id = n.id and m.state = 'agreed'
      where n.state in ('shown', 'closed') and n.shown_at < (${to}::date + 1)
        and ${bodyId ? sql`n.body_id = ${bodyId}` : sql`true`} group by n.id),
    stands as (select *, case when quantity is null then came > 0 else came >= quantity end as is_met,
      case when quantity is null then agreed > 0 else agreed >= quantity end as is_agreed from came)
    select count(*) filter (where is_met and state = 'shown') as met,
      count(*) filter (where is_agreed and not is_met and state = 'shown') as agreed,
      count(*) filter (where not is_agreed and ends_on >= ${today}::date and state = 'shown') as open,
      count(*) filter (where not is_agreed and ends_on < ${today}::date and state = 'shown') as unmet
    from stands`.execute(db);
  return rows[0] ?? { met: 0, agreed: 0, open: 0, unmet: 0 };
}

/** The second book: who of the suppliers under contract in the year signed the Charter and filed a Review for it. */
export async function countBooks(
  db: Db,
  of: ReportOf,
  invented: boolean,
): Promise<Pick<ReportFacts, 'charter' | 'reviews'>> {
  const { bodyId, from, to } = of;
  const day = sql`least(${to}::date, ${of.today}::date)`;
  const { rows } = await sql<{ supplierId: string; signed: boolean }>`
    select distinct c.supplier_id as "supplierId", exists (${standing(sql`s.supplier_id = c.supplier_id`, day)}) as signed
    from contract c where c.starts_on <= ${to}::date and c.ends_on >= ${from}::date
      and ${bodyId ? sql`c.body_id = ${bodyId}` : sql`true`}`.execute(db);
  const own = bodyId
    ? await sql<{
        signed: boolean;
      }>`select exists (${standing(sql`s.body_id = ${bodyId}`, day)}) as signed`.execute(db)
    : null;
  const all = await listSigned(db, { year: of.year });
  const under = new Set(rows.map(({ supplierId }) => supplierId));
  const filed = all.filter(
    (review) => review.invented === invented && review.supplierId && under.has(review.supplierId),
  );
  const sum = (key: 'given' | 'evidenced' | 'verified') =>
    filed.reduce((total, review) => total + review[key], 0);
  return {
    charter: {
      bodySigned: own?.rows[0]?.signed ?? null,
      suppliers: rows.filter(({ signed }) => signed).length,
    },
    reviews: {
      suppliers: filed.length,
      bodyFiled: bodyId ? all.some((review) => review.bodyId === bodyId) : null,
      figures: sum('given'),
      evidenced: sum('evidenced'),
      verified: sum('verified'),
    },
  };
}

/** A signature of the Charter that stands on a day. */
function standing(whose: ReturnType<typeof sql>, day: ReturnType<typeof sql>) {
  return sql`select from charter_signature s where ${whose} and s.signed_at < (${day} + 1) and s.expires_on > ${day}
    and (s.withdrawn_at is null or s.withdrawn_at >= (${day} + 1))`;
}
