import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import { publicKinds } from '../tiers/asked.rules.ts';
import type { Position } from '../tiers/tier-policy.rules.ts';
import type { TierRule } from '../tiers/tiers.rules.ts';
import { type PartSum, paidParts } from './paid-parts.rules.ts';
import { type Slice, selectPaid } from './slice.queries.ts';
import type { PaidSupplier } from './supplier-totals.queries.ts';

type Line = { readonly bodyId: string; readonly rule: TierRule & { readonly countsGrants?: boolean } };

/** How many suppliers of a body stand on one side of its line, or on it. Public bodies stand nowhere. */
export type AtPosition = {
  readonly bodyId: string;
  readonly position: Position;
  readonly suppliers: number;
  readonly pence: number;
  readonly payments: number;
};

export type YearAtOnce = {
  readonly parts: readonly PartSum[];
  readonly districts: readonly {
    readonly slug: string | null;
    readonly name: string | null;
    readonly pence: number;
    readonly suppliers: number;
  }[];
  readonly positions: readonly AtPosition[];
  readonly top: readonly PaidSupplier[];
};

type Sums = { readonly pence: number; readonly payments: number; readonly suppliers: number };
type Row = Sums & {
  readonly what: 'part' | 'district' | 'position' | 'top';
  readonly key: string | null;
  readonly of: string | null;
};

/**
 * What four questions about a year of many bodies need, from one pass over it: its parts, the districts suppliers are
 * in, where suppliers stand to each body’s line, and the suppliers paid most. Each alone is asked by a query of its own.
 */
export async function sumYearAtOnce(db: Database, slice: Slice, ask: Ask): Promise<YearAtOnce> {
  const { rows } = await yearAtOnce(db, slice, ask).execute(db);
  const of = (what: Row['what']) => rows.filter((row) => row.what === what);
  const sums = ({ pence, payments, suppliers }: Sums) => ({ pence, payments, suppliers });
  const [districts, top] = await Promise.all([
    db.selectFrom('district').select(['slug', 'name']).execute(),
    nameSuppliers(db, of('top')),
  ]);
  const nameOf = (slug: string | null) => districts.find((each) => each.slug === slug)?.name ?? null;
  return {
    parts: paidParts.flatMap((part) =>
      of('part').flatMap((row) => (row.key === part ? [{ part, ...sums(row) }] : [])),
    ),
    districts: of('district')
      .map((row) => ({ slug: row.key, name: nameOf(row.key), pence: row.pence, suppliers: row.suppliers }))
      .toSorted((a, b) => b.pence - a.pence),
    positions: of('position').map((row) => ({
      bodyId: row.of ?? '',
      position: row.key as Position,
      ...sums(row),
    })),
    top,
  };
}

type Ask = { readonly lines: readonly Line[]; readonly top: number };

function yearAtOnce(db: Database, slice: Slice, { lines, top }: Ask) {
  return sql<Row>`
    with paid as materialized (${paidByBody(db, slice)}),
    whole as materialized (
      select supplier_id, any_value(district) as district, bool_or(is_public) as is_public, sum(bought)::bigint as bought, sum(bought_in)::bigint as bought_in,
        sum(granted)::bigint as granted, sum(granted_in)::bigint as granted_in
      from paid group by 1)
    select 'part' as what, part as key, null::uuid as of, sum(pence)::bigint as pence, sum(payments)::bigint as payments,
      count(*) as suppliers
    from whole, lateral (values
      (case when supplier_id is null then 'unnamed' when is_public then 'public-bodies' else 'suppliers' end,
        bought, bought_in),
      (case when supplier_id is null then 'unnamed' else 'grants' end, granted, granted_in)) p (part, pence, payments)
    where payments > 0 group by part
    union all
    select 'district', district, null, sum(bought)::bigint, sum(bought_in)::bigint, count(*)
    from whole where supplier_id is not null and not is_public and bought_in > 0 group by district
    union all
    select 'position',
      case when pence <= 0 then 'nothing' when pence < line then 'below' when pence = line then 'at' else 'above' end,
      body_id, sum(pence)::bigint, sum(payments)::bigint, count(*)
    from (${toTheLine(lines)}) x
    group by 2, 3
    union all
    (select 'top', null, supplier_id, bought::bigint, bought_in::bigint, 1
    from whole where supplier_id is not null and not is_public and bought_in > 0
    order by bought desc, supplier_id limit ${top})`;
}

/** What each body paid each supplier, bought and granted apart: the one pass over the year. A supplier has one kind and place. */
function paidByBody(db: Database, slice: Slice) {
  return sql`
    select body_id, supplier_id, any_value(supplier_district) as district,
      coalesce(bool_or(supplier_kind = any(${[...publicKinds]}::text[])), false) as is_public,
      coalesce(sum(pence) filter (where kind <> 'grant'), 0)::bigint as bought,
      coalesce(sum(payments) filter (where kind <> 'grant'), 0) as bought_in,
      coalesce(sum(pence) filter (where kind = 'grant'), 0)::bigint as granted,
      coalesce(sum(payments) filter (where kind = 'grant'), 0) as granted_in
    from (${selectPaid(db, slice).selectAll()}) r group by 1, 2`;
}

/** What counts towards each body’s line: grants only where its rule says so, and public bodies never. */
function toTheLine(lines: readonly Line[]) {
  return sql`
    select p.body_id, t.line, p.bought_in + p.granted_in as payments,
      p.bought + case when t.counts then p.granted else 0 end as pence
    from paid p
    join unnest(${lines.map(({ bodyId }) => bodyId)}::uuid[],
      ${lines.map(({ rule }) => rule.thresholdPence)}::bigint[],
      ${lines.map(({ rule }) => rule.countsGrants ?? false)}::boolean[]) as t (body_id, line, counts)
      on t.body_id = p.body_id
    where p.supplier_id is not null and not p.is_public`;
}

async function nameSuppliers(db: Database, rows: readonly Row[]): Promise<PaidSupplier[]> {
  const ids = rows.flatMap(({ of }) => of ?? []);
  const named = await db
    .selectFrom('supplier')
    .select(['id as supplierId', 'slug', 'name', 'kind'])
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return rows.flatMap(({ of, pence, payments }) => {
    const supplier = named.find(({ supplierId }) => supplierId === of);
    return supplier ? [{ ...supplier, pence, payments }] : [];
  });
}
