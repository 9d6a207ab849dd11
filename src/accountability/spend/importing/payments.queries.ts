import { type Copy, copyValue } from '../../../acts/transact-with-copy.ts';
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
