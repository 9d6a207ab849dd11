import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
import type { AskBasis } from './ask-basis.rules.ts';
import { publicKinds, type Standing } from './asked.rules.ts';

type Db = Database | Transaction;

/**
 * What was paid and counts, in the payments that decide; the published payments of it; and published grants, apart
 * where the rule does not count them (else nothing stands there). All net of credits, in pence.
 */
export type PaidAndCounted = {
  readonly pence: number;
  readonly publishedPence: number;
  readonly payments: number;
  readonly grantPence: number;
  readonly grantPayments: number;
};

export type PaidRow = PaidAndCounted & {
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  readonly hiddenName: string | null;
  readonly kind: string;
  readonly total: number;
};

export type PaidAsk = {
  readonly standings: readonly Standing[];
  /** Any part of a name; names of people are searched for officers only. */
  readonly search: string;
  /** `public` leaves out whom only the private ledger names. */
  readonly audience: 'public' | 'officer';
  readonly supplierIds?: readonly string[] | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

/** The suppliers that stand so, the most paid first, a page at a time where a limit is given. */
export async function listPaid(db: Db, basis: AskBasis, ask: PaidAsk): Promise<PaidRow[]> {
  const like = likeAnywhere(ask.search.trim());
  const isOfficer = ask.audience === 'officer';
  const isLedgerHidden = !isOfficer && basis.deciding === 'ledger';
  const amount = isLedgerHidden ? sql`published_pence` : sql`pence`;
  const { rows } = await sql<PaidRow>`
    select x.supplier_id as "supplierId", x.slug, x.name, x.kind, x.pence, x.published_pence as "publishedPence",
      x.payments,
      x.grant_pence as "grantPence", x.grant_payments as "grantPayments", case when ${isOfficer} then h.name end as "hiddenName",
      count(*) over () as total
    from (${standing(basis)}) x
    left join supplier_hidden_name h on h.supplier_id = x.supplier_id
    where x.standing = any(${[...ask.standings]}::text[])
      and (${isOfficer} or x.payments + x.grant_payments > 0)
      and (${ask.search.trim() === ''} or x.name ilike ${like} or (${isOfficer} and h.name ilike ${like}))
      and (${ask.supplierIds === undefined} or x.supplier_id = any(${[...(ask.supplierIds ?? [])]}::uuid[]))
    order by x.${amount} desc, x.name, x.supplier_id
    limit ${ask.limit ?? null} offset ${ask.offset ?? 0}`.execute(db);
  return rows;
}

export type StandingSum = PaidAndCounted & { readonly standing: Standing; readonly suppliers: number };

/** How many suppliers stand above the line, on it, below it, were paid nothing net, or are public bodies. */
export async function sumByStanding(db: Db, basis: AskBasis): Promise<StandingSum[]> {
  const { rows } = await sql<StandingSum>`
    select x.standing, count(*) as suppliers, sum(x.pence)::bigint as pence,
      sum(x.published_pence)::bigint as "publishedPence", sum(x.payments)::bigint as payments,
      sum(x.grant_pence)::bigint as "grantPence", sum(x.grant_payments)::bigint as "grantPayments"
    from (${standing(basis)}) x group by 1`.execute(db);
  return rows;
}

/** Every supplier with what counts and where it stands. Names left out are money and never a supplier. */
function standing(basis: AskBasis) {
  const { rule, deciding } = basis;
  const counts = sql`(${rule.countsGrants} or r.kind <> 'grant')`;
  const published = sql`r.coverage = 'published'`;
  return sql`
    select p.*, s.slug, s.name, s.kind,
      case when s.kind = any(${[...publicKinds]}::text[]) then 'public-body'
        when p.pence <= 0 then 'nothing' when p.pence < ${rule.thresholdPence} then 'below'
        when p.pence = ${rule.thresholdPence} then 'at' else 'above' end as standing
    from (
      select l.supplier_id,
        coalesce(sum(r.counted) filter (where r.coverage = ${deciding} and ${counts}), 0)::bigint as pence,
        coalesce(sum(r.pence) filter (where ${published} and ${counts}), 0)::bigint as published_pence,
        coalesce(sum(r.payments) filter (where ${published} and ${counts}), 0)::bigint as payments,
        coalesce(sum(r.pence) filter (where ${published} and not ${counts}), 0)::bigint as grant_pence,
        coalesce(sum(r.payments) filter (where ${published} and not ${counts}), 0)::bigint as grant_payments
      from (${sums(basis)}) r
      join payee_supplier l on l.body_id = ${basis.bodyId} and l.payee_id = r.payee_id
      where r.coverage in ('published', ${deciding})
      group by 1) p
    join supplier s on s.id = p.supplier_id`;
}

/**
 * What each payee was paid, as summed everywhere (`pence`) and as it counts here: from the sums of financial years
 * where the period is one, else from those of months. Amounts with VAT, which no sum keeps, from the lines themselves.
 */
function sums({ bodyId, invented, from, to, isFinancialYear, rule }: AskBasis) {
  if (rule.vatBasis === 'gross') {
    return sql`select m.payee_id, m.kind, f.coverage, m.amount_pence as pence, 1 as payments,
        coalesce(m.gross_pence, m.amount_pence) as counted
      from payment m
      join payment_file f on f.body_id = m.body_id and f.id = m.file_id and f.standing and f.invented = ${invented}
      where m.body_id = ${bodyId} and m.paid_on between ${from} and ${to}`;
  }
  if (isFinancialYear) {
    return sql`select payee_id, kind, coverage, pence, pence as counted, payments from spend_payee_year
      where body_id = ${bodyId} and year_start = ${from.year} and invented = ${invented}`;
  }
  return sql`select m.payee_id, m.kind, m.coverage, m.pence, m.pence as counted, m.payments from spend_rollup m
    join payee q on q.body_id = m.body_id and q.id = m.payee_id and q.invented = ${invented}
    where m.body_id = ${bodyId} and m.month between ${from} and ${to}`;
}
