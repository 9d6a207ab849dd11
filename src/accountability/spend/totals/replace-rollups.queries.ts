import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';

type Files = { readonly bodyId: string; readonly fileIds: readonly string[] };
type PayeeYears = { readonly payeeIds: readonly string[]; readonly years: readonly number[] };

/**
 * Sums again what these files hold: those that stand are counted, those that were replaced or withdrawn are not. Call
 * it in the transaction that brings files in or takes them out, after payees were recognised, with every file that
 * came or went. It reads these files’ payments and their payees’ years, and no other history; a second call changes
 * nothing.
 */
export async function replaceRollups(tx: Transaction, { bodyId, fileIds }: Files): Promise<void> {
  if (fileIds.length === 0) return;
  const of = { bodyId, fileIds };
  const gone = await takeOut(tx, of);
  await sumFiles(tx, of);
  await sumFileMonths(tx, of);
  await sumFilePurposes(tx, of);
  await sumPayeeYears(tx, of, gone);
}

/** Payees became another supplier’s, or nobody’s: moves what is kept by supplier with them, and no payments. */
export async function supplierLinksMoved(
  tx: Transaction,
  { bodyId, payeeIds }: { readonly bodyId: string; readonly payeeIds: readonly string[] },
): Promise<void> {
  if (payeeIds.length === 0) return;
  await sql`
    update spend_payee_year y set supplier_id = s.id, supplier_kind = s.kind, supplier_size = s.size,
      supplier_sector = s.sector, supplier_district = s.district_slug
    from payee p
    left join payee_supplier l on l.body_id = p.body_id and l.payee_id = p.id
    left join supplier s on s.id = l.supplier_id
    where p.body_id = ${bodyId} and p.id = any(${[...payeeIds]}::uuid[])
      and y.body_id = p.body_id and y.payee_id = p.id`.execute(tx);
}

/** The financial year a month lies in, by the calendar year it begins in. */
const yearOf = sql`extract(year from r.month - interval '3 months')::integer`;

/** Takes out what these files counted before, and says whose years it was in. */
async function takeOut(tx: Transaction, { bodyId, fileIds }: Files): Promise<PayeeYears> {
  const ids = sql`any(${[...fileIds]}::uuid[])`;
  await sql`delete from spend_file_month where body_id = ${bodyId} and file_id = ${ids}`.execute(tx);
  await sql`delete from spend_file_purpose where body_id = ${bodyId} and file_id = ${ids}`.execute(tx);
  const { rows } = await sql<{ payeeId: string; year: number }>`
    with gone as (
      delete from spend_rollup r where r.body_id = ${bodyId} and r.file_id = ${ids}
      returning r.payee_id, ${yearOf} as year)
    select distinct payee_id as "payeeId", year from gone`.execute(tx);
  return { payeeIds: rows.map(({ payeeId }) => payeeId), years: rows.map(({ year }) => year) };
}

async function sumFiles(tx: Transaction, { bodyId, fileIds }: Files): Promise<void> {
  await sql`
    insert into spend_rollup (body_id, file_id, payee_id, month, service_area, category, kind, date_precision,
      coverage, pence, payments)
    select p.body_id, p.file_id, p.payee_id, date_trunc('month', p.paid_on)::date as month, p.service_area,
      p.category, p.kind, p.date_precision, f.coverage, sum(p.amount_pence), count(*)
    from payment_file f
    join payment p on p.body_id = f.body_id and p.file_id = f.id
    where f.body_id = ${bodyId} and f.id = any(${[...fileIds]}::uuid[]) and f.standing
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9`.execute(tx);
}

async function sumFileMonths(tx: Transaction, { bodyId, fileIds }: Files): Promise<void> {
  await sql`
    insert into spend_file_month (body_id, file_id, month, kind, date_precision, redacted, pence, payments)
    select r.body_id, r.file_id, r.month, r.kind, r.date_precision, p.redacted, sum(r.pence), sum(r.payments)
    from spend_rollup r
    join payee p on p.body_id = r.body_id and p.id = r.payee_id
    where r.body_id = ${bodyId} and r.file_id = any(${[...fileIds]}::uuid[])
    group by 1, 2, 3, 4, 5, 6`.execute(tx);
}

async function sumFilePurposes(tx: Transaction, { bodyId, fileIds }: Files): Promise<void> {
  await sql`
    insert into spend_file_purpose (body_id, file_id, month, service_area, category, kind, pence, payments)
    select body_id, file_id, month, service_area, category, kind, sum(pence), sum(payments)
    from spend_rollup
    where body_id = ${bodyId} and file_id = any(${[...fileIds]}::uuid[])
    group by 1, 2, 3, 4, 5, 6`.execute(tx);
}

/**
 * The years of these files’ payees, each from that payee’s own months: one look-up a payee, whatever the history. Asked
 * for the year and not for a stretch of months, or a planner that has no statistics yet of what just came in would look
 * each payee up among all payees of those months.
 */
async function sumPayeeYears(tx: Transaction, { bodyId, fileIds }: Files, gone: PayeeYears): Promise<void> {
  const touched = sql`
    select distinct r.payee_id, ${yearOf} as year from spend_rollup r
    where r.body_id = ${bodyId} and r.file_id = any(${[...fileIds]}::uuid[])
    union select * from unnest(${[...gone.payeeIds]}::uuid[], ${[...gone.years]}::integer[])`;
  await sql`
    delete from spend_payee_year y using (${touched}) t (payee_id, year)
    where y.body_id = ${bodyId} and y.payee_id = t.payee_id and y.year_start = t.year`.execute(tx);
  await sql`
    insert into spend_payee_year (body_id, payee_id, year_start, kind, coverage, invented, supplier_id, pence, payments,
      supplier_kind, supplier_size, supplier_sector, supplier_district, ward_code, deprivation_decile)
    select ${bodyId}, t.payee_id, t.year, r.kind, r.coverage, p.invented, s.id, r.pence, r.payments,
      s.kind, s.size, s.sector, s.district_slug, p.ward_code, p.deprivation_decile
    from (${touched}) t (payee_id, year)
    join payee p on p.body_id = ${bodyId} and p.id = t.payee_id
    left join payee_supplier l on l.body_id = ${bodyId} and l.payee_id = t.payee_id
    left join supplier s on s.id = l.supplier_id
    cross join lateral (
      select case r.kind when 'grant' then 'grant' else 'purchase' end as kind, r.coverage,
        sum(r.pence) as pence, sum(r.payments) as payments
      from spend_rollup r
      where r.body_id = ${bodyId} and r.payee_id = t.payee_id
        and ${yearOf} = t.year
      group by 1, 2) r`.execute(tx);
}
