import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { readInOrder } from '../../../db/read-in-order.ts';

type Db = Database | Transaction;

/** Which lines, by what is named in addresses already turned into identifiers. */
export type OpenPaymentsAsk = {
  readonly bodyId?: string | undefined;
  readonly supplierId?: string | undefined;
  readonly fileId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};
/** Where the page before ended. */
export type AfterPayment = { readonly fileId: string; readonly paidOn: string; readonly line: number };

const lines = sql`m.body_id, m.file_id, m.line, m.payee_id, m.paid_on, m.date_precision, m.amount_pence, m.kind,
  m.service_area, m.category, m.transaction_number`;
const isOpen = sql`f.coverage = 'published' and f.standing`;

/**
 * Lines of standing, published files as their pages show them, a page on from a cursor. Of one supplier by day and then
 * file, otherwise by file and then day: each the order of an index, so that a page costs the same wherever it lies.
 */
export async function listOpenPayments(
  db: Db,
  ask: OpenPaymentsAsk,
  after: AfterPayment | null,
  limit: number,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const bySupplier = ask.supplierId !== undefined;
  const found = (bySupplier ? (ask.fileId ? ofSupplierInFile : ofSupplier) : ofFiles)(ask, after, limit);
  const order = bySupplier ? sql`x.paid_on, x.file_id, x.line` : sql`x.file_id, x.paid_on, x.line`;
  const page = sql<Record<string, unknown>>`
    select x.file_id as "fileId", x.line, x.paid_on::text as "paidOn", x.date_precision as "datePrecision",
      x.amount_pence as "amountPence", f.vat_basis as "vatBasis", x.kind, b.slug as body, p.public_name as payee,
      p.redacted, s.slug as supplier, x.service_area as "serviceArea", x.category,
      x.transaction_number as "transactionNumber", f.name as "fileName", encode(f.sha256, 'hex') as "fileSha256",
      f.publisher, f.invented as "madeUp"
    from (${found} limit ${limit}) x
    cross join lateral (select f.vat_basis, f.name, f.sha256, f.publisher, f.invented from payment_file f
      where f.body_id = x.body_id and f.id = x.file_id limit 1) f
    join payee p on p.body_id = x.body_id and p.id = x.payee_id
    join body b on b.id = x.body_id
    left join payee_supplier l on l.body_id = x.body_id and l.payee_id = x.payee_id
    left join supplier s on s.id = l.supplier_id
    order by ${order}`;
  return readInOrder(db, page, { sorts: true });
}

function ofFiles({ bodyId, fileId, from, to }: OpenPaymentsAsk, after: AfterPayment | null, limit: number) {
  const isHere = sql`f.id = ${after?.fileId ?? null}::uuid`;
  const seek = after
    ? sql`and (m.paid_on, m.line) > (case when ${isHere} then ${after.paidOn}::date else '-infinity' end,
        case when ${isHere} then ${after.line}::integer else 0 end)`
    : sql``;
  return sql`
    select m.* from payment_file f
    cross join lateral (select ${lines} from payment m where m.body_id = f.body_id and m.file_id = f.id
      and ${within(from, to)} ${seek} order by m.paid_on, m.line limit ${limit}) m
    where ${isOpen}
      and (${from ?? null}::date is null or f.last_paid_on >= ${from ?? null}::date)
      and (${to ?? null}::date is null or f.first_paid_on <= ${to ?? null}::date)
      ${bodyId ? sql`and f.body_id = ${bodyId}` : sql``}
      ${fileId ? sql`and f.id = ${fileId}` : sql``}
      ${after ? sql`and f.id >= ${after.fileId}` : sql``}
    order by f.id, m.paid_on, m.line`;
}

function ofSupplier(ask: OpenPaymentsAsk, after: AfterPayment | null, limit: number): RawBuilder<unknown> {
  const { bodyId, supplierId, from, to } = ask;
  return sql`
    select m.* from payee_supplier l
    cross join lateral (select ${lines} from payment m
      where m.body_id = l.body_id and m.payee_id = l.payee_id and ${within(from, to)} ${beyond(after)}
        and (select ${isOpen} from payment_file f where f.body_id = m.body_id and f.id = m.file_id)
      order by m.paid_on, m.file_id, m.line limit ${limit}) m
    where l.supplier_id = ${supplierId} ${bodyId ? sql`and l.body_id = ${bodyId}` : sql``}
    order by m.paid_on, m.file_id, m.line`;
}

/** Of one file: of a supplier’s days only those that the file tells of are looked through. */
function ofSupplierInFile(
  { bodyId, supplierId, fileId, from, to }: OpenPaymentsAsk,
  after: AfterPayment | null,
  limit: number,
): RawBuilder<unknown> {
  return sql`
    select m.* from payment_file f
    join payee_supplier l on l.body_id = f.body_id and l.supplier_id = ${supplierId}
    cross join lateral (select ${lines} from payment m
      where m.body_id = l.body_id and m.payee_id = l.payee_id and m.file_id = f.id
        and m.paid_on between f.first_paid_on and f.last_paid_on and ${within(from, to)} ${beyond(after)}
      order by m.paid_on, m.file_id, m.line limit ${limit}) m
    where f.id = ${fileId} and ${isOpen} ${bodyId ? sql`and f.body_id = ${bodyId}` : sql``}
    order by m.paid_on, m.file_id, m.line`;
}

function beyond(after: AfterPayment | null): RawBuilder<unknown> {
  if (!after) return sql``;
  return sql`and (m.paid_on, m.file_id, m.line) > (${after.paidOn}::date, ${after.fileId}::uuid, ${after.line}::integer)`;
}

function within(from: string | undefined, to: string | undefined): RawBuilder<unknown> {
  return sql.join(
    [
      sql`true`,
      ...(from ? [sql`m.paid_on >= ${from}::date`] : []),
      ...(to ? [sql`m.paid_on <= ${to}::date`] : []),
    ],
    sql` and `,
  );
}
