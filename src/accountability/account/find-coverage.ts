import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { findMoneyScope, type MoneyScope } from '../spend/totals/money-scope.ts';
import { partOfRow } from '../spend/totals/paid-parts.queries.ts';
import { selectPaid } from '../spend/totals/slice.queries.ts';

/**
 * What part of what bodies paid suppliers for what they bought in a year went to suppliers that owed the same body a
 * promise then. Payment files do not say which contract a payment is for, so it is the most that promises can cover.
 */
export type SpendCoverage = {
  readonly scope: MoneyScope;
  readonly pence: number;
  readonly suppliers: number;
  readonly coveredPence: number;
  readonly coveredSuppliers: number;
};

type Ask = {
  readonly bodyId?: string | undefined;
  readonly supplierId?: string | undefined;
  /** `2026-27`; without it, the year that money pages show. */
  readonly year?: string | undefined;
  readonly today: Temporal.PlainDate;
};

/** Undefined where no payment was imported. Grants, other public bodies and names left out are no part of it. */
export async function findCoverage(
  db: Database,
  { bodyId, supplierId, year, today }: Ask,
): Promise<SpendCoverage | undefined> {
  const scope = await findMoneyScope(db, { bodyId, year, today });
  if (!scope || (year !== undefined && scope.year !== year)) return undefined;
  const [paid, covered] = await Promise.all([
    sumPaid(db, scope, supplierId),
    sumCovered(db, scope, supplierId),
  ]);
  return { scope, ...paid, ...covered };
}

type Paid = Pick<SpendCoverage, 'pence' | 'suppliers'>;
type Covered = Pick<SpendCoverage, 'coveredPence' | 'coveredSuppliers'>;

async function sumPaid(db: Database, scope: MoneyScope, supplierId: string | undefined): Promise<Paid> {
  const { rows } = await sql<Paid>`
    select coalesce(sum(pence), 0)::bigint as pence, count(*) as suppliers
    from (select r.supplier_id, sum(r.pence) as pence from (${selectPaid(db, scope).selectAll()}) r
      where ${ofSuppliers(supplierId)} group by 1) x`.execute(db);
  return rows[0] ?? { pence: 0, suppliers: 0 };
}

/** Of what was paid in a scope, what went to suppliers that owed the same body a promise. */
export async function sumCovered(db: Database, scope: MoneyScope, supplierId?: string): Promise<Covered> {
  const { rows } = await sql<Covered>`
    select coalesce(sum(r.pence), 0)::bigint as "coveredPence", count(distinct r.supplier_id) as "coveredSuppliers"
    from (${owingSuppliers(scope)}) o
    join (${selectPaid(db, scope).selectAll()}) r on r.body_id = o.body_id and r.supplier_id = o.supplier_id
    where ${ofSuppliers(supplierId)}`.execute(db);
  return rows[0] ?? { coveredPence: 0, coveredSuppliers: 0 };
}

/** Paid to suppliers for what was bought; to one of them, where one is asked for. */
function ofSuppliers(supplierId: string | undefined) {
  return sql`${partOfRow} = 'suppliers' ${supplierId ? sql`and r.supplier_id = ${supplierId}` : sql``}`;
}

/** Who owed whom a promise at some time in the period. */
function owingSuppliers({ bodyId, from, to }: MoneyScope) {
  return sql`
    select distinct c.body_id, c.supplier_id from contract c
    where c.starts_on <= ${to}::date and c.ends_on >= ${from}::date
      ${bodyId ? sql`and c.body_id = ${bodyId}` : sql``}
      and exists (select from promise_standing s where s.body_id = c.body_id and s.procurement_id = c.procurement_id)`;
}
