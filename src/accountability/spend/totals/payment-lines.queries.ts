import { type Expression, type SqlBool, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';

/**
 * Which lines of standing, published files: of one kind, from one day to another; of one body, of one supplier, or of
 * one supplier of one body; and where asked for one purpose.
 */
export type LineFilter = {
  readonly invented: boolean;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly bodyId?: string | undefined;
  readonly supplierId?: string | undefined;
  readonly area?: string | undefined;
  readonly category?: string | undefined;
};

const columns = [
  'm.paid_on as paidOn',
  'm.date_precision as datePrecision',
  'm.amount_pence as amountPence',
  'm.kind',
  'm.service_area as serviceArea',
  'm.category',
  'm.transaction_number as transactionNumber',
  'm.line',
  // A person’s published name is hidden until claimed.
  'p.public_name as payee',
  'p.redacted',
  's.slug as supplierSlug',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'm.file_id as fileId',
  'm.name as fileName',
  'm.publisher',
  'm.invented',
  'm.vat_basis as vatBasis',
  sql<string>`encode(m.sha256, 'hex')`.as('fileSha256'),
] as const;

export type PublishedLine = Awaited<ReturnType<typeof listPaymentLines>>[number];

/** Lines in the order they are shown in: the latest payment first, then as in its file. */
export async function listPaymentLines(
  db: Database,
  filter: LineFilter,
  slice?: { readonly limit: number; readonly offset: number },
) {
  return db
    .selectFrom(
      selectLines(db, filter)
        .$if(slice !== undefined, (query) => query.limit(slice?.limit ?? 0).offset(slice?.offset ?? 0))
        .as('m'),
    )
    .innerJoin('payee as p', (on) => on.onRef('p.body_id', '=', 'm.body_id').onRef('p.id', '=', 'm.payee_id'))
    .innerJoin('body as b', 'b.id', 'm.body_id')
    .leftJoin('payee_supplier as l', (on) =>
      on.onRef('l.body_id', '=', 'm.body_id').onRef('l.payee_id', '=', 'm.payee_id'),
    )
    .leftJoin('supplier as s', 's.id', 'l.supplier_id')
    .select(columns)
    .orderBy('m.paid_on', 'desc')
    .orderBy('m.name')
    .orderBy('m.file_id')
    .orderBy('m.line')
    .execute();
}

function selectLines(db: Database, filter: LineFilter) {
  const { bodyId, supplierId, invented, from, to } = filter;
  const narrow: Expression<SqlBool>[] = [];
  if (bodyId) narrow.push(sql<SqlBool>`m.body_id = ${bodyId}`);
  // The index on payees and days finds a supplier’s lines; the row of the link stays the only thing a merger moves.
  if (supplierId) {
    narrow.push(sql<SqlBool>`(m.body_id, m.payee_id) in
      (select l.body_id, l.payee_id from payee_supplier l where l.supplier_id = ${supplierId})`);
  }
  if (filter.area !== undefined) narrow.push(sql<SqlBool>`m.service_area = ${filter.area}`);
  if (filter.category !== undefined) narrow.push(sql<SqlBool>`m.category = ${filter.category}`);
  return db
    .selectFrom('payment as m')
    .innerJoin('payment_file as f', (on) =>
      on.onRef('f.body_id', '=', 'm.body_id').onRef('f.id', '=', 'm.file_id'),
    )
    .select(['m.body_id', 'm.file_id', 'm.line', 'm.payee_id', 'm.paid_on', 'm.date_precision'])
    .select(['m.amount_pence', 'm.kind', 'm.service_area', 'm.category', 'm.transaction_number'])
    .select(['f.name', 'f.publisher', 'f.invented', 'f.vat_basis', 'f.sha256'])
    .where('f.invented', '=', invented)
    .where('f.coverage', '=', 'published')
    .where('f.standing', '=', true)
    .where('m.paid_on', '>=', from)
    .where('m.paid_on', '<=', to)
    .where(({ and }) => and(narrow))
    .orderBy('m.paid_on', 'desc')
    .orderBy('f.name')
    .orderBy('m.file_id')
    .orderBy('m.line');
}
