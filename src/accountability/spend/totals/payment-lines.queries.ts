import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';

/** Which lines: of one body and one kind, from one day to another, and where asked of one supplier or purpose. */
export type LineFilter = {
  readonly bodyId: string;
  readonly invented: boolean;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly supplierId?: string | undefined;
  readonly area?: string | undefined;
  readonly category?: string | undefined;
};

export type PublishedLine = Awaited<ReturnType<typeof listPaymentLines>>[number];

/** Lines of published files, the latest payment first: what every figure of money leads back to. */
export async function listPaymentLines(
  db: Database,
  filter: LineFilter,
  slice?: { readonly limit: number; readonly offset: number },
) {
  return selectLines(db, filter)
    .innerJoin('payment_file as f', (on) =>
      on.onRef('f.body_id', '=', 'm.body_id').onRef('f.id', '=', 'm.file_id'),
    )
    .leftJoin('supplier as s', 's.id', 'l.supplier_id')
    .select([
      'm.paid_on as paidOn',
      'm.amount_pence as amountPence',
      'm.service_area as serviceArea',
      'm.category',
      'm.transaction_number as transactionNumber',
      'm.line',
      'p.published_name as payee',
      'p.redacted',
      's.slug as supplierSlug',
      'f.name as fileName',
      'f.publisher',
      'f.invented',
      sql<string>`encode(f.sha256, 'hex')`.as('fileSha256'),
    ])
    .orderBy('m.paid_on', 'desc')
    .orderBy('f.name')
    .orderBy('m.line')
    .$if(slice !== undefined, (query) => query.limit(slice?.limit ?? 0).offset(slice?.offset ?? 0))
    .execute();
}

/** How many such lines there are, and what they come to. */
export async function sumPaymentLines(db: Database, filter: LineFilter) {
  return selectLines(db, filter)
    .select([
      sql<number>`count(*)`.as('payments'),
      sql<number>`coalesce(sum(m.amount_pence), 0)::bigint`.as('pence'),
    ])
    .executeTakeFirstOrThrow();
}

function selectLines(db: Database, { bodyId, invented, from, to, ...purpose }: LineFilter) {
  let query = db
    .selectFrom('payment as m')
    .innerJoin('payee as p', (on) => on.onRef('p.body_id', '=', 'm.body_id').onRef('p.id', '=', 'm.payee_id'))
    .leftJoin('payee_supplier as l', (on) =>
      on.onRef('l.body_id', '=', 'm.body_id').onRef('l.payee_id', '=', 'm.payee_id'),
    )
    .where('m.body_id', '=', bodyId)
    .where('p.invented', '=', invented)
    .where('m.paid_on', '>=', from)
    .where('m.paid_on', '<=', to);
  if (purpose.supplierId) query = query.where('l.supplier_id', '=', purpose.supplierId);
  if (purpose.area) query = query.where('m.service_area', '=', purpose.area);
  if (purpose.category) query = query.where('m.category', '=', purpose.category);
  return query;
}
