import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import type { FileFault } from '../files/file-kind.rules.ts';
import type { Upload } from '../files/store-file.ts';
import { getPromise, lockPromise } from '../promises/promises.queries.ts';
import { type ClaimFault, findClaimFault, setAsideBy } from './claims.rules.ts';
import { checkFiles, keepFiles, saveClaim } from './save-claim.ts';

export type ClaimInput = {
  readonly bodyId: string;
  readonly promiseId: string;
  /** In the promise’s unit, to hundredths. */
  readonly quantity: number;
  readonly note: string;
  readonly link?: string | undefined;
  readonly file?: Upload | undefined;
  /** What came besides the first file. */
  readonly moreFiles?: readonly Upload[] | undefined;
  /** Says that this is more than was promised. */
  readonly saysMore?: boolean | undefined;
  /** The variation that set aside the instalment it is for, as a match with a need does. */
  readonly setBy?: number | null | undefined;
  /** The delivery that this is a part of, and how much of it counts here. */
  readonly delivery?: { readonly reportId: string; readonly counts: number } | undefined;
};

/**
 * The supplier says what it has delivered. With a file or a link the claim is evidenced too; only the buyer’s check
 * makes it verified. Not the promise’s supplier: not found.
 */
export async function makeClaim(
  tx: Transaction,
  by: By,
  input: ClaimInput,
): Promise<{ readonly claimId: string } | Refusal<ClaimFault | FileFault>> {
  const contract = await lockPromise(tx, input);
  const now = await by.clock.now(tx);
  const promise = await getPromise(tx, input, londonDate(now));
  const { hat } = by.actor;
  if (hat.kind !== 'supplier' || hat.supplierId !== promise.supplierId) throw new NotFound();
  const link = input.link?.trim() || null;
  const counts = input.delivery?.counts ?? input.quantity;
  const draft = { quantity: counts, link, saysMore: input.saysMore ?? false };
  const fault = findClaimFault(draft, promise.levels);
  if (fault) return { refused: fault };
  const files = checkFiles([...(input.file ? [input.file] : []), ...(input.moreFiles ?? [])]);
  if ('refused' in files) return files;
  const stored = await keepFiles(tx, by, input.bodyId, files.checked);
  const instalmentId = setAsideBy(promise.instalments, input.setBy ?? null);
  return { claimId: await saveClaim(tx, by, { ...input, ...contract, instalmentId, link, now, stored }) };
}
