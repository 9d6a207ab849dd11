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
  readonly what: 'part' | 'district' | 'top';
  readonly key: string | null;
  readonly of: string | null;
};

/**
 * What four questions about a year of many bodies need, from few passes over it side by side: its parts, the districts
 * suppliers are in, where suppliers stand to each body’s line, and the suppliers paid most. Each alone is asked by a
 * query of its own.
 */
export async function sumYearAtOnce(db: Database, slice: Slice, ask: Ask): Promise<YearAtOnce> {
  const [bought, granted, positions, districts] = await Promise.all([
    sumBought(db, slice, ask.top),
    sumGranted(db, slice),
    ask.lines.then((lines) => countPositions(db, slice, lines)),
    db.selectFrom('district').select(['slug', 'name']).execute(),
  ]);
  const of = (what: Row['what']) => bought.filter((row) => row.what === what);
  const parts = [...of('part'), ...granted];
  const nameOf = (slug: string | null) => districts.find((each) => each.slug === slug)?.name ?? null;
  return {
    parts: paidParts.flatMap((part) =>
      addUp(
        part,
        parts.filter(({ key }) => key === part),
      ),
    ),
    districts: of('district')
      .map((row) => ({ slug: row.key, name: nameOf(row.key), pence: row.pence, suppliers: row.suppliers }))
      .toSorted((a, b) => b.pence - a.pence),
    positions,
    top: await nameSuppliers(db, of('top')),
  };
}

/** Names left out are one part, of what they sold and of what they were given. */
function addUp(part: PartSum['part'], rows: readonly Sums[]): PartSum[] {
  if (rows.length === 0) return [];
  const sum = (of: keyof Sums) => rows.reduce((total, row) => total + row[of], 0);
  return [{ part, pence: sum('pence'), payments: sum('payments'), suppliers: sum('suppliers') }];
}

type Ask = {
  /** May still be on their way: only the positions wait for them. */
  readonly lines: Promise<readonly Line[]>;
  readonly top: number;
};

const isPublic = sql`coalesce(r.supplier_kind = any(${[...publicKinds]}::text[]), false)`;

/** What was bought, supplier by supplier in the order of the index. A supplier has one kind and one place. */
async function sumBought(db: Database, slice: Slice, top: number): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with whole as materialized (
      select supplier_id, max(supplier_district collate "C") as district, bool_or(${isPublic}) as is_public,
        sum(pence)::bigint as pence, sum(payments) as payments
      from (${selectPaid(db, slice).where('r.kind', '<>', 'grant').selectAll()}) r
      group by supplier_id having sum(payments) > 0)
    select 'part' as what,
      case when supplier_id is null then 'unnamed' when is_public then 'public-bodies' else 'suppliers' end as key,
      null::uuid as of, sum(pence)::bigint as pence, sum(payments)::bigint as payments, count(*) as suppliers
    from whole group by 2
    union all
    select 'district', district, null, sum(pence)::bigint, sum(payments)::bigint, count(*)
    from whole where supplier_id is not null and not is_public group by 2
    union all
    (select 'top', null, supplier_id, pence, payments, 1
    from whole where supplier_id is not null and not is_public order by pence desc, supplier_id limit ${top})`.execute(
    db,
  );
  return rows;
}

/** What was granted, by suppliers and to names left out. */
async function sumGranted(db: Database, slice: Slice): Promise<(Sums & { readonly key: string })[]> {
  const { rows } = await sql<Sums & { readonly key: string }>`
    select case when supplier_id is null then 'unnamed' else 'grants' end as key, sum(pence)::bigint as pence,
      sum(payments)::bigint as payments, count(*) as suppliers
    from (
      select supplier_id, sum(pence) as pence, sum(payments) as payments
      from (${selectPaid(db, slice).where('r.kind', '=', 'grant').selectAll()}) r
      group by supplier_id having sum(payments) > 0) x
    group by 1`.execute(db);
  return rows;
}

/** Where suppliers stand to each body’s own line: grants count only where its rule says so, public bodies nowhere. */
async function countPositions(db: Database, slice: Slice, lines: readonly Line[]): Promise<AtPosition[]> {
  const { rows } = await sql<AtPosition>`
    select x.body_id as "bodyId",
      case when x.pence <= 0 then 'nothing' when x.pence < t.line then 'below' when x.pence = t.line then 'at'
        else 'above' end as position,
      count(*) as suppliers, sum(x.pence)::bigint as pence, sum(x.payments)::bigint as payments
    from (
      select supplier_id, body_id, sum(payments) as payments,
        coalesce(sum(pence) filter (where kind <> 'grant' or body_id = any(${countingGrants(lines)}::uuid[])), 0)::bigint
          as pence
      from (${selectPaid(db, slice).where('r.supplier_id', 'is not', null).selectAll()}) r
      where not ${isPublic}
      group by supplier_id, body_id) x
    join unnest(${lines.map(({ bodyId }) => bodyId)}::uuid[],
      ${lines.map(({ rule }) => rule.thresholdPence)}::bigint[]) as t (body_id, line) on t.body_id = x.body_id
    group by 1, 2`.execute(db);
  return rows;
}

function countingGrants(lines: readonly Line[]): string[] {
  return lines.filter(({ rule }) => rule.countsGrants).map(({ bodyId }) => bodyId);
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
