import { createHash, randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { replaceRollups } from '../../src/accountability/spend/totals/replace-rollups.queries.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database, Transaction } from '../../src/db/connect.ts';
import { parsePounds } from '../../src/values/parse-pounds.ts';

/** A line of a payments file, as it stands once it was read; what is not said is unremarkable. */
export type PaidLine = {
  readonly to: string;
  readonly amount: string;
  readonly on?: string;
  readonly kind?: 'purchase' | 'grant' | 'card';
  readonly redacted?: boolean;
  /** With VAT, where the line says it too. */
  readonly gross?: string;
};
type PaidFile = {
  readonly vatBasis?: 'net' | 'gross' | 'unstated';
  readonly coverage?: 'published' | 'ledger';
  readonly invented?: boolean;
};
type SupplierKind = 'company' | 'council' | 'health' | 'person' | 'unknown';

/** A supplier of a kind; a person’s own name stands apart. */
export async function buildPayee(
  db: Database | Transaction,
  name: string,
  given: { kind?: SupplierKind; hiddenName?: string; invented?: boolean } = {},
): Promise<string> {
  const { kind = 'unknown', hiddenName, invented = false } = given;
  const id = randomUUID();
  const slug = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${id.slice(0, 8)}`;
  const row = { id, slug, name, kind, invented, size: 'small', sector: 'private', about: '' } as const;
  await db
    .insertInto('supplier')
    .values({ ...row, district_slug: null })
    .execute();
  if (hiddenName) {
    await db.insertInto('supplier_hidden_name').values({ supplier_id: id, name: hiddenName }).execute();
  }
  return id;
}

/** A body’s file of payments with its suppliers recognised and its sums made, without a file being read. */
export async function buildPaid(
  db: Database,
  bodyId: string,
  lines: readonly PaidLine[],
  given: PaidFile = {},
): Promise<string> {
  const fileId = randomUUID();
  await transact(db, undefined, async (tx) => {
    await insertFile(tx, bodyId, fileId, lines, given);
    for (const [index, line] of lines.entries()) {
      const payeeId = await payeeOf(tx, bodyId, line, given.invented ?? false);
      await tx
        .insertInto('payment')
        .values({
          body_id: bodyId,
          file_id: fileId,
          line: index + 2,
          payee_id: payeeId,
          paid_on: dayOf(line),
          amount_pence: penceOf(line.amount),
          service_area: 'Anything',
          category: 'Something',
          transaction_number: String(index),
          kind: line.kind ?? 'purchase',
          gross_pence: line.gross === undefined ? null : penceOf(line.gross),
        })
        .execute();
    }
    await replaceRollups(tx, { bodyId, fileIds: [fileId] });
  });
  return fileId;
}

const dayOf = ({ on = '2018-06-15' }: PaidLine) => Temporal.PlainDate.from(on);

function penceOf(amount: string): number {
  const parsed = parsePounds(amount.replace('-', ''));
  if ('refused' in parsed) throw new Error(`${amount} is not an amount`);
  return amount.startsWith('-') ? -parsed.pence : parsed.pence;
}

async function insertFile(
  tx: Transaction,
  bodyId: string,
  fileId: string,
  lines: readonly PaidLine[],
  { vatBasis = 'net', coverage = 'published', invented = false }: PaidFile,
): Promise<void> {
  const days = lines.map(dayOf).sort(Temporal.PlainDate.compare);
  const pence = lines.reduce((sum, { amount }) => sum + penceOf(amount), 0);
  const counted = { row_count: lines.length, accepted: lines.length, rejected: 0, redacted: 0, credits: 0 };
  await tx
    .insertInto('payment_file')
    .values({
      body_id: bodyId,
      id: fileId,
      name: `${fileId}.csv`,
      publisher: 'Anytown Council',
      invented,
      sha256: createHash('sha256').update(fileId).digest(),
      size_bytes: 1,
      layout: 'manchester',
      encoding: 'utf-8',
      masked: 0,
      ...counted,
      total_pence: pence,
      net_pence: pence,
      first_paid_on: days.at(0) ?? null,
      last_paid_on: days.at(-1) ?? null,
      imported_at: Temporal.Instant.from('2026-09-01T11:00:00Z'),
      vat_basis: vatBasis,
      coverage,
    })
    .execute();
}

async function payeeOf(tx: Transaction, bodyId: string, line: PaidLine, invented: boolean): Promise<string> {
  const known = await tx
    .selectFrom('payee')
    .select('id')
    .where('body_id', '=', bodyId)
    .where('published_name', '=', line.to)
    .executeTakeFirst();
  if (known) return known.id;
  const id = randomUUID();
  const redacted = line.redacted ?? false;
  const name = { published_name: line.to, public_name: line.to };
  await tx
    .insertInto('payee')
    .values({ body_id: bodyId, id, ...name, invented, redacted })
    .execute();
  if (redacted) return id;
  const supplier = await tx
    .selectFrom('supplier')
    .select('id')
    .where('name', '=', line.to)
    .where('invented', '=', invented)
    .executeTakeFirst();
  const supplierId = supplier?.id ?? (await buildPayee(tx, line.to, { invented }));
  const link = { body_id: bodyId, payee_id: id, supplier_id: supplierId, invented };
  await tx.insertInto('payee_supplier').values(link).execute();
  return id;
}
