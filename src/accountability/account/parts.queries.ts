import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';
import type { AccountSlice } from './account-slice.rules.ts';
import { ofSlice } from './of-slice.queries.ts';
import { wardName } from './slice-names.queries.ts';

/** An account within an account, with how many promises are in it. */
export type AccountPart = { readonly slug: string; readonly name: string; readonly promises: number };
export type ContractPart = AccountPart & {
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly supplierName: string;
};

/** The bodies and the districts that promises were made to and for, by name. */
export async function listPlaces(db: Database, bodyId: string | undefined) {
  const { rows } = await sql<AccountPart & { readonly what: 'body' | 'district' }>`
    with sums as materialized (
      select body_id, district_slug, sum(lines)::bigint as promises from account_sum a
      where ${bodyId ? sql`a.body_id = ${bodyId}` : sql`true`} group by 1, 2)
    select 'body' as what, b.slug, b.name, sum(s.promises)::bigint as promises from sums s
      join body b on b.id = s.body_id group by b.slug, b.name
    union all
    select 'district', d.slug, d.name, sum(s.promises)::bigint from sums s
      join district d on d.slug = s.district_slug group by d.slug, d.name
    order by name`.execute(db);
  const of = (what: 'body' | 'district') => rows.filter((row) => row.what === what && row.promises > 0);
  return { bodies: of('body'), districts: of('district') };
}

/** The wards of a district that promises lie wholly in. */
export async function listWards(db: Database, districtSlug: string): Promise<AccountPart[]> {
  const { rows } = await sql<AccountPart>`
    select w.slug, ${wardName(sql`w.slug`)} as name, w.promises
    from (
      select s.ward_code as slug, count(*) as promises from promise_standing s
      where s.district_slug = ${districtSlug} and s.ward_code is not null group by 1) w
    order by 2, 1`.execute(db);
  return rows;
}

/** The contracts of a slice, by body and title. */
export async function listContracts(
  db: Database,
  slice: AccountSlice,
  limit: number,
): Promise<ContractPart[]> {
  const { rows } = await sql<ContractPart>`
    select t.slug, t.title as name, b.slug as "bodySlug", b.name as "bodyName", s.name as "supplierName", x.promises
    from (
      select a.body_id, a.procurement_id, a.supplier_id, count(*) as promises from promise_standing a
      where ${ofSlice('a', slice)} group by 1, 2, 3) x
    join body b on b.id = x.body_id
    join procurement t on t.body_id = x.body_id and t.id = x.procurement_id
    join supplier s on s.id = x.supplier_id
    order by b.name, t.title, t.slug limit ${limit}`.execute(db);
  return rows;
}

/** The financial years that anything fell due, was claimed or was seen in, by the year each begins in, latest first. */
export async function listAccountYears(db: Database): Promise<number[]> {
  const { rows } = await sql<{ first: number | null; last: number | null }>`
    select min(year_start) as first, max(year_start) as last from account_sum`.execute(db);
  const { first, last } = rows[0] ?? { first: null, last: null };
  if (first === null || last === null) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

export type ServedOutcome = {
  readonly measureId: string;
  readonly framework: string;
  readonly frameworkName: string;
  /** How many rounds asked residents about outcomes of the framework. */
  readonly rounds: number;
  readonly outcome: string;
  readonly outcomeName: string;
};

/** The outcomes that measures serve, of the standing version of each framework, in the frameworks’ order. */
export async function listOutcomesOf(db: Database, measureIds: readonly string[]): Promise<ServedOutcome[]> {
  return db
    .selectFrom('measure_outcome as mo')
    .innerJoin('outcome as o', 'o.id', 'mo.outcome_id')
    .innerJoin('framework as f', 'f.id', 'o.framework_id')
    .leftJoin(roundsByFramework(db).as('r'), 'r.framework_id', 'f.id')
    .select(['mo.measure_id as measureId', 'f.slug as framework', 'f.name as frameworkName'])
    .select(({ fn, val }) => fn.coalesce('r.rounds', val(0)).as('rounds'))
    .select(['o.slug as outcome', 'o.plain_name as outcomeName'])
    .where('mo.measure_id', '=', sql<string>`any(${[...measureIds]}::uuid[])`)
    .where('f.version', '=', sql<number>`(select max(g.version) from framework g where g.slug = f.slug)`)
    .orderBy('f.name')
    .orderBy('o.position')
    .execute();
}

function roundsByFramework(db: Database) {
  return db
    .selectFrom('round')
    .select(({ fn }) => ['framework_id', fn.countAll<number>().as('rounds')])
    .groupBy('framework_id');
}
