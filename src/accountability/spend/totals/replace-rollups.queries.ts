import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';

type Files = { readonly bodyId: string; readonly fileIds: readonly string[] };

/**
 * Sums again what these files hold: those that stand are counted, those that were replaced or withdrawn are not. Call
 * it in the transaction that brings files in or takes them out, after payees were recognised, with every file that
 * came or went. It reads these files’ payments and no others; a second call changes nothing.
 */
export async function replaceRollups(tx: Transaction, files: Files): Promise<void> {
  if (files.fileIds.length === 0) return;
  await takeOut(tx, files);
  await sumFiles(tx, files);
  await sumFileMonths(tx, files);
  await sumFilePurposes(tx, files);
  await addToYears(tx, files);
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
/** In a year a purchase by card is a purchase. */
const kindInYear = sql`case r.kind when 'grant' then 'grant' else 'purchase' end`;

/** Takes out what these files counted before, from their own sums and from their payees’ years. */
async function takeOut(tx: Transaction, { bodyId, fileIds }: Files): Promise<void> {
  const ids = sql`any(${[...fileIds]}::uuid[])`;
  await sql`delete from spend_file_month where body_id = ${bodyId} and file_id = ${ids}`.execute(tx);
  await sql`delete from spend_file_purpose where body_id = ${bodyId} and file_id = ${ids}`.execute(tx);
  const { rows } = await sql<{ payeeId: string }>`
    with r as (delete from spend_rollup where body_id = ${bodyId} and file_id = ${ids} returning *),
    gone as (
      select r.payee_id, ${yearOf} as year_start, ${kindInYear} as kind, r.coverage, sum(r.pence) as pence,
        sum(r.payments) as payments
      from r group by 1, 2, 3, 4)
    update spend_payee_year y set pence = y.pence - g.pence, payments = y.payments - g.payments
    from gone g
    where y.body_id = ${bodyId} and y.payee_id = g.payee_id and y.year_start = g.year_start and y.kind = g.kind
      and y.coverage = g.coverage
    returning y.payee_id as "payeeId"`.execute(tx);
  if (rows.length === 0) return;
  await sql`
    delete from spend_payee_year where body_id = ${bodyId} and payments = 0
      and payee_id = any(${[...new Set(rows.map(({ payeeId }) => payeeId))]}::uuid[])`.execute(tx);
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

/** Adds what these files count to their payees’ years: no other file of a year is read. */
async function addToYears(tx: Transaction, { bodyId, fileIds }: Files): Promise<void> {
  await sql`
    insert into spend_payee_year as y (body_id, payee_id, year_start, kind, coverage, invented, supplier_id, pence,
      payments, supplier_kind, supplier_size, supplier_sector, supplier_district, ward_code, deprivation_decile)
    select ${bodyId}, a.payee_id, a.year_start, a.kind, a.coverage, p.invented, s.id, a.pence, a.payments, s.kind,
      s.size, s.sector, s.district_slug, p.ward_code, p.deprivation_decile
    from (
      select r.payee_id, ${yearOf} as year_start, ${kindInYear} as kind, r.coverage, sum(r.pence) as pence,
        sum(r.payments) as payments
      from spend_rollup r
      where r.body_id = ${bodyId} and r.file_id = any(${[...fileIds]}::uuid[])
      group by 1, 2, 3, 4) a
    join payee p on p.body_id = ${bodyId} and p.id = a.payee_id
    left join payee_supplier l on l.body_id = ${bodyId} and l.payee_id = a.payee_id
    left join supplier s on s.id = l.supplier_id
    on conflict (body_id, payee_id, year_start, kind, coverage) do update
      set pence = y.pence + excluded.pence, payments = y.payments + excluded.payments,
        supplier_id = excluded.supplier_id, supplier_kind = excluded.supplier_kind,
        supplier_size = excluded.supplier_size, supplier_sector = excluded.supplier_sector,
        supplier_district = excluded.supplier_district`.execute(tx);
}
