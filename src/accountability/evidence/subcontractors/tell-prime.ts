import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { FileFault } from '../../files/file-kind.rules.ts';
import type { Upload } from '../../files/store-file.ts';
import { lockPromise } from '../../promises/promises.queries.ts';
import { isHttpsLink, toHundredths } from '../claims.rules.ts';
import { checkFiles, keepFiles } from '../save-claim.ts';
import { insertSubReport, listPrimes } from './subcontractors.queries.ts';

export type SubReportInput = {
  readonly bodyId: string;
  readonly promiseId: string;
  readonly quantity: number;
  readonly note: string;
  readonly link: string;
  readonly file?: Upload | undefined;
};

/**
 * A sub-contractor tells the prime what it delivered under the prime’s promise. Nothing is counted yet. Not a
 * sub-contractor of this contract: not found.
 */
export async function tellPrime(
  tx: Transaction,
  by: By,
  input: SubReportInput,
): Promise<{ readonly reportId: string } | Refusal<'quantity-not-positive' | 'link-not-https' | FileFault>> {
  const contract = await lockPromise(tx, input);
  const { hat } = by.actor;
  if (hat.kind !== 'supplier') throw new NotFound();
  const primes = await listPrimes(tx, hat.supplierId);
  if (!primes.some(({ procurementId }) => procurementId === contract.procurementId)) throw new NotFound();
  const link = input.link.trim() || null;
  if (!(input.quantity > 0)) return { refused: 'quantity-not-positive' };
  if (link !== null && !isHttpsLink(link)) return { refused: 'link-not-https' };
  const files = checkFiles(input.file ? [input.file] : []);
  if ('refused' in files) return files;
  const [stored] = await keepFiles(tx, by, input.bodyId, files.checked);
  const now = await by.clock.now(tx);
  const reportId = uuidV7(now.epochMilliseconds, by.random);
  await insertSubReport(tx, {
    body_id: contract.bodyId,
    procurement_id: contract.procurementId,
    promise_id: input.promiseId,
    id: reportId,
    supplier_id: hat.supplierId,
    quantity: toHundredths(input.quantity) / 100,
    note: input.note.trim(),
    link,
    file_id: stored?.fileId ?? null,
    sent_by: by.actor.personId,
    sent_at: now,
  });
  return { reportId };
}
