import type { By, Refusal } from '../../../acts/by.ts';
import { isRefused } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { FileFault } from '../../files/file-kind.rules.ts';
import type { Upload } from '../../files/store-file.ts';
import { getPromise, lockPromise } from '../../promises/promises.queries.ts';
import { insertDeliveryReport } from '../claims.queries.ts';
import { type ClaimFault, findClaimFault, toHundredths } from '../claims.rules.ts';
import { makeClaim } from '../make-claim.ts';
import { checkFiles } from '../save-claim.ts';
import { findShareFault, type ShareFault } from './share.rules.ts';

export type SharedDelivery = {
  readonly measureId: string;
  /** All that was delivered, once. */
  readonly quantity: number;
  readonly shares: readonly {
    readonly bodyId: string;
    readonly promiseId: string;
    readonly quantity: number;
  }[];
  readonly note: string;
  readonly link?: string | undefined;
  readonly files: readonly Upload[];
};
export type DeliveryRefusal = ShareFault | FileFault | Exclude<ClaimFault, ShareFault> | 'another-measure';

/**
 * One delivery is told once and shared among the promises it serves, to whichever buyers: each gets a claim that counts
 * for its share, with the same papers. Rows of several buyers are locked in the order of their keys (docs/decisions/0052).
 */
export async function shareDelivery(
  tx: Transaction,
  by: By,
  input: SharedDelivery,
): Promise<{ readonly reportId: string } | Refusal<DeliveryRefusal>> {
  const { hat } = by.actor;
  if (hat.kind !== 'supplier') throw new NotFound();
  const shares = input.shares.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
  const fault = findShareFault(input.quantity, shares) ?? (await findFault(tx, by, { ...input, shares }));
  if (fault) return { refused: fault };
  const files = checkFiles(input.files);
  if ('refused' in files) return files;
  const now = await by.clock.now(tx);
  const reportId = uuidV7(now.epochMilliseconds, by.random);
  const quantity = toHundredths(input.quantity) / 100;
  await insertDeliveryReport(tx, {
    id: reportId,
    supplier_id: hat.supplierId,
    measure_id: input.measureId,
    quantity,
    told_by: by.actor.personId,
    told_at: now,
  });
  const [file, ...moreFiles] = input.files;
  for (const share of shares) {
    const { bodyId, promiseId } = share;
    const delivery = { reportId, counts: share.quantity };
    const { note, link } = input;
    const whole = { bodyId, promiseId, quantity, note, link, file, moreFiles, delivery, saysMore: true };
    const made = await makeClaim(tx, by, whole);
    if (isRefused(made)) throw new Error(`a share that was checked was refused: ${made.refused}`);
  }
  return { reportId };
}

function keyOf({ bodyId, promiseId }: { readonly bodyId: string; readonly promiseId: string }): string {
  return `${bodyId}/${promiseId}`;
}

/** Everything that could refuse one of the claims, before any of them is written. */
async function findFault(
  tx: Transaction,
  by: By,
  { shares, link, measureId }: SharedDelivery,
): Promise<Exclude<DeliveryRefusal, FileFault> | undefined> {
  for (const share of shares) {
    await lockPromise(tx, share);
    const promise = await getPromise(tx, share, londonDate(await by.clock.now(tx)));
    const { hat } = by.actor;
    if (hat.kind !== 'supplier' || hat.supplierId !== promise.supplierId) throw new NotFound();
    if (promise.measureId !== measureId) return 'another-measure';
    const draft = { quantity: share.quantity, link: link?.trim() || null, saysMore: false };
    const fault = findClaimFault(draft, promise.levels);
    if (fault) return fault;
  }
  return undefined;
}
