import { randomBytes, randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { replaceRollups } from '../../src/accountability/spend/totals/replace-rollups.queries.ts';
import { nobody } from '../../src/acts/nobody.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database, Transaction } from '../../src/db/connect.ts';

/** One payment as it stands after a file was read; what is not said is unremarkable. */
export type GivenPayment = {
  readonly to: string;
  readonly pence: number;
  readonly on?: string;
  readonly precision?: 'day' | 'month' | 'period';
  readonly kind?: 'purchase' | 'grant' | 'card';
  readonly area?: string;
  readonly category?: string;
  readonly redacted?: boolean;
  /** Whose payment it is known to be; without it, of nobody known. */
  readonly supplierId?: string;
};

type GivenFile = {
  readonly name?: string;
  readonly invented?: boolean;
  readonly vatBasis?: 'net' | 'gross' | 'unstated';
  readonly coverage?: 'published' | 'ledger';
  readonly source?: string;
  readonly replaces?: string;
};

/** Puts a file of payments where reading one would have put it, sums included. Answers the file’s id. */
export async function buildPaid(
  db: Database,
  bodyId: string,
  payments: readonly GivenPayment[],
  given: GivenFile = {},
): Promise<string> {
  const fileId = randomUUID();
  await transact(db, nobody, async (tx) => {
    await insertFile(tx, { bodyId, fileId }, payments, given);
    for (const [index, payment] of payments.entries()) {
      await insertPayment(tx, { bodyId, fileId }, index + 2, payment, given.invented ?? false);
    }
    const replaced = given.replaces ? [given.replaces] : [];
    for (const old of replaced) await replace(tx, bodyId, old, fileId);
    await replaceRollups(tx, { bodyId, fileIds: [fileId, ...replaced] });
  });
  return fileId;
}

type Key = { readonly bodyId: string; readonly fileId: string };

async function insertFile(tx: Transaction, key: Key, payments: readonly GivenPayment[], given: GivenFile) {
  const days = payments.map(({ on = '2018-06-15' }) => on).toSorted();
  const pence = payments.reduce((sum, payment) => sum + payment.pence, 0);
  await tx
    .insertInto('payment_file')
    .values({
      body_id: key.bodyId,
      id: key.fileId,
      name: given.name ?? 'payments.csv',
      publisher: 'Anytown Council',
      invented: given.invented ?? false,
      sha256: randomBytes(32),
      size_bytes: 1,
      layout: 'test',
      row_count: payments.length,
      accepted: payments.length,
      rejected: 0,
      total_pence: pence,
      net_pence: pence,
      encoding: 'utf-8',
      redacted: 0,
      credits: 0,
      masked: 0,
      first_paid_on: days[0] ?? null,
      last_paid_on: days.at(-1) ?? null,
      imported_at: Temporal.Instant.from('2019-01-01T00:00:00Z'),
      imported_by: null,
      vat_basis: given.vatBasis ?? 'net',
      coverage: given.coverage ?? 'published',
      source: given.source ?? '',
    })
    .execute();
}

async function insertPayment(
  tx: Transaction,
  { bodyId, fileId }: Key,
  line: number,
  payment: GivenPayment,
  invented: boolean,
): Promise<void> {
  const payeeId = await findOrInsertPayee(tx, bodyId, payment, invented);
  await tx
    .insertInto('payment')
    .values({
      body_id: bodyId,
      file_id: fileId,
      line,
      payee_id: payeeId,
      paid_on: payment.on ?? '2018-06-15',
      date_precision: payment.precision ?? 'day',
      amount_pence: payment.pence,
      kind: payment.kind ?? 'purchase',
      service_area: payment.area ?? 'Adult Social Care',
      category: payment.category ?? 'Equipment',
      transaction_number: String(line),
    })
    .execute();
}

async function findOrInsertPayee(
  tx: Transaction,
  bodyId: string,
  { to, redacted = false, supplierId }: GivenPayment,
  invented: boolean,
): Promise<string> {
  const found = await tx
    .selectFrom('payee')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('published_name', '=', to)
    .where('invented', '=', invented)
    .executeTakeFirst();
  if (found) return found.id;
  const id = randomUUID();
  const names = { published_name: to, public_name: to };
  await tx
    .insertInto('payee')
    .values({ body_id: bodyId, id, ...names, invented, redacted })
    .execute();
  if (supplierId) {
    await tx
      .insertInto('payee_supplier')
      .values({ body_id: bodyId, payee_id: id, supplier_id: supplierId, invented })
      .execute();
  }
  return id;
}

async function replace(tx: Transaction, bodyId: string, fileId: string, by: string): Promise<void> {
  await tx
    .updateTable('payment_file')
    .set({ replaced_by: by, replaced_at: Temporal.Instant.from('2019-02-01T00:00:00Z') })
    .where('body_id', '=', bodyId)
    .where('id', '=', fileId)
    .execute();
}
