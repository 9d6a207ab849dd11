import { sql } from 'kysely';
import { type Copy, copyValue } from '../../../acts/transact-with-copy.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { PublishedPayment } from '../manchester-layout.rules.ts';
import type { FileKey } from './payment-files.queries.ts';

export type PaymentLine = {
  readonly line: number;
  readonly payeeId: string;
  readonly payment: PublishedPayment;
};

/** Streams a file’s payments into the table. Answers how many there were. */
export function copyPayments(copy: Copy, key: FileKey, lines: AsyncIterable<PaymentLine>): Promise<number> {
  const statement = `copy payment (body_id, file_id, line, payee_id, paid_on, amount_pence, service_area, category,
    transaction_number) from stdin`;
  return copy(statement, inBlocks(key, lines));
}

const BLOCK = 200;

/** Some rows at a time: a stream of single rows spends longer on itself than on them. */
async function* inBlocks(key: FileKey, lines: AsyncIterable<PaymentLine>): AsyncGenerator<string> {
  let block: string[] = [];
  for await (const { line, payeeId, payment } of lines) {
    const { paidOn, amountPence, serviceArea, category, transactionNumber } = payment;
    const texts = [serviceArea, category, transactionNumber].map(copyValue);
    const values = [key.bodyId, key.fileId, line, payeeId, paidOn.toString(), amountPence, ...texts];
    block.push(`${values.join('\t')}\n`);
    if (block.length < BLOCK) continue;
    yield block.join('');
    block = [];
  }
  if (block.length > 0) yield block.join('');
}

/** Sums again, from the payments, every payee and month that a file touches. */
export async function replaceRollup(tx: Transaction, { bodyId, fileId }: FileKey): Promise<void> {
  const touched = sql`
    select distinct payee_id, date_trunc('month', paid_on)::date as month from payment
    where body_id = ${bodyId} and file_id = ${fileId}`;
  await sql`
    delete from spend_rollup r using (${touched}) t
    where r.body_id = ${bodyId} and r.payee_id = t.payee_id and r.month = t.month`.execute(tx);
  await sql`
    insert into spend_rollup (body_id, payee_id, month, service_area, category, pence, payments)
    select p.body_id, p.payee_id, t.month, p.service_area, p.category, sum(p.amount_pence), count(*)
    from (${touched}) t
    join payment p on p.body_id = ${bodyId} and p.payee_id = t.payee_id
      and p.paid_on >= t.month and p.paid_on < t.month + interval '1 month'
    group by 1, 2, 3, 4, 5`.execute(tx);
}
