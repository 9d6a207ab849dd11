import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Period } from '../months.rules.ts';
import type { Deciding, FileBasis } from './asked.rules.ts';
import type { SourcedTierRule } from './tier-policy.rules.ts';

type Db = Database | Transaction;
type OfBody = { readonly bodyId: string; readonly invented: boolean };

/** Whether everything a body imported is made up; undefined where it imported nothing. */
export async function findOnlyInvented(db: Db, bodyId: string): Promise<boolean | undefined> {
  const { only } = await db
    .selectFrom('payment_file')
    .select(sql<boolean | null>`bool_and(invented)`.as('only'))
    .where('body_id', '=', bodyId)
    .where('standing', '=', true)
    .executeTakeFirstOrThrow();
  return only ?? undefined;
}

/** The standing files with days in a period, by what they are of and their VAT basis. */
export function listBases(db: Db, { bodyId, invented }: OfBody, { from, to }: Period) {
  return db
    .selectFrom('payment_file')
    .select(['coverage', 'vat_basis as vatBasis', sql<number>`count(*)`.as('files')])
    .where('body_id', '=', bodyId)
    .where('invented', '=', invented)
    .where('standing', '=', true)
    .where('first_paid_on', '<=', to)
    .where('last_paid_on', '>=', from)
    .groupBy(['coverage', 'vat_basis'])
    .execute();
}

/** The amount with VAT, where a line says it, is on that basis whatever the file’s own. */
const grossBasis = sql<FileBasis>`case when m.gross_pence is not null then 'gross' else f.vat_basis end`;

/** The VAT bases of a period’s lines where amounts with VAT are counted wherever they are published. */
export async function listGrossBases(db: Db, of: OfBody, { from, to }: Period) {
  const { rows } = await sql<{ coverage: Deciding; vatBasis: FileBasis }>`
    select distinct f.coverage, ${grossBasis} as "vatBasis"
    from payment m
    join payment_file f on f.body_id = m.body_id and f.id = m.file_id and f.standing and f.invented = ${of.invented}
    where m.body_id = ${of.bodyId} and m.paid_on between ${from} and ${to}`.execute(db);
  return rows;
}

/** The VAT bases of the published files with days in a period. */
export async function listPublishedBases(db: Db, of: OfBody, period: Period): Promise<FileBasis[]> {
  const files = await listBases(db, of, period);
  return files.filter(({ coverage }) => coverage === 'published').map(({ vatBasis }) => vatBasis);
}

/**
 * The months that hold payments, in order: all of them, or those of a period; of published files and a ledger, or of
 * one of the two.
 */
export async function listMonthsPaid(
  db: Db,
  of: OfBody,
  within: { readonly period?: Period; readonly coverage?: Deciding } = {},
): Promise<Temporal.PlainDate[]> {
  let query = selectMonths(db, of).select('m.month').distinct().orderBy('m.month');
  const { period, coverage } = within;
  if (coverage) query = query.where('f.coverage', '=', coverage);
  if (period) query = query.where('m.month', '>=', period.from).where('m.month', '<=', period.to);
  const rows = await query.execute();
  return rows.map(({ month }) => month);
}

function selectMonths(db: Db, { bodyId, invented }: OfBody) {
  return db
    .selectFrom('spend_file_month as m')
    .innerJoin('payment_file as f', (on) =>
      on.onRef('f.body_id', '=', 'm.body_id').onRef('f.id', '=', 'm.file_id'),
    )
    .where('m.body_id', '=', bodyId)
    .where('f.invented', '=', invented)
    .where('f.standing', '=', true);
}

/** The bases that the amounts of these suppliers rest on: asked only where a body’s files differ. */
export async function listBasesOfSuppliers(
  db: Db,
  of: OfBody & Period & { readonly deciding: Deciding; readonly rule: SourcedTierRule },
  supplierIds: readonly string[],
): Promise<Map<string, FileBasis[]>> {
  const { rows } = await sql<{ supplierId: string; bases: FileBasis[] }>`
    select l.supplier_id as "supplierId", array_agg(distinct ${of.rule.vatBasis === 'gross' ? grossBasis : sql`f.vat_basis`}) as bases
    from payee_supplier l
    join payment m on m.body_id = l.body_id and m.payee_id = l.payee_id
      and m.paid_on between ${of.from} and ${of.to} and (${of.rule.countsGrants} or m.kind <> 'grant')
    join payment_file f on f.body_id = m.body_id and f.id = m.file_id
      and f.standing and f.coverage = ${of.deciding} and f.invented = ${of.invented}
    where l.body_id = ${of.bodyId} and l.supplier_id = any(${[...supplierIds]}::uuid[])
    group by 1`.execute(db);
  return new Map(rows.map(({ supplierId, bases }) => [supplierId, bases]));
}
