import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
import type { AskBasis } from './ask-basis.ts';
import { publicKinds, type Standing } from './asked.rules.ts';

type Db = Database | Transaction;

/** What was paid and counts; what was published of it; grants apart. All net of credits, in pence. */
export type PaidAndCounted = {
  readonly pence: number;
  readonly publishedPence: number;
  readonly grantPence: number;
  /** Published lines, grants among them. */
  readonly payments: number;
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
  const amount = isOfficer ? sql`pence` : sql`published_pence`;
  const { rows } = await sql<PaidRow>`
    select x.supplier_id as "supplierId", x.slug, x.name, x.kind, x.pence, x.published_pence as "publishedPence",
      x.grant_pence as "grantPence", x.payments, case when ${isOfficer} then h.name end as "hiddenName",
      count(*) over () as total
    from (${standing(basis)}) x
    left join supplier_hidden_name h on h.supplier_id = x.supplier_id
    where x.standing = any(${[...ask.standings]}::text[])
      and (${isOfficer} or x.payments > 0)
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
      sum(x.published_pence)::bigint as "publishedPence", sum(x.grant_pence)::bigint as "grantPence",
      sum(x.payments)::bigint as payments
    from (${standing(basis)}) x group by 1`.execute(db);
  return rows;
}

/** Every supplier with what counts and where it stands. Names left out are money and never a supplier. */
function standing(basis: AskBasis) {
  const { bodyId, invented, from, to, rule, deciding } = basis;
  const counts = sql`(${rule.countsGrants} or r.kind <> 'grant')`;
  return sql`
    select p.*, s.slug, s.name, s.kind,
      case when s.kind = any(${[...publicKinds]}::text[]) then 'public-body'
        when p.pence <= 0 then 'nothing' when p.pence < ${rule.thresholdPence} then 'below'
        when p.pence = ${rule.thresholdPence} then 'at' else 'above' end as standing
    from (
      select l.supplier_id,
        coalesce(sum(r.pence) filter (where r.coverage = ${deciding} and ${counts}), 0)::bigint as pence,
        coalesce(sum(r.pence) filter (where r.coverage = 'published' and ${counts}), 0)::bigint as published_pence,
        coalesce(sum(r.pence) filter (where r.coverage = 'published' and r.kind = 'grant'), 0)::bigint as grant_pence,
        coalesce(sum(r.payments) filter (where r.coverage = 'published'), 0)::bigint as payments
      from spend_rollup r
      join payee q on q.body_id = r.body_id and q.id = r.payee_id and q.invented = ${invented} and not q.redacted
      join payee_supplier l on l.body_id = r.body_id and l.payee_id = r.payee_id
      where r.body_id = ${bodyId} and r.month between ${from} and ${to}
      group by 1
      having bool_or(r.coverage in ('published', ${deciding}))) p
    join supplier s on s.id = p.supplier_id`;
}
