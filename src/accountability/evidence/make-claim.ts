import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { type CheckedFile, decideUpload } from '../files/decide-upload.rules.ts';
import { evidenceKinds, type FileFault } from '../files/file-kind.rules.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { storeFile, type Upload } from '../files/store-file.ts';
import { getPromise, lockPromise } from '../promises/promises.queries.ts';
import { recordEntry } from '../record/record-entry.ts';
import { insertClaim } from './claims.queries.ts';
import { type ClaimFault, findClaimFault, toHundredths } from './claims.rules.ts';

export type ClaimInput = {
  readonly bodyId: string;
  readonly promiseId: string;
  /** In the promise’s unit, to hundredths. */
  readonly quantity: number;
  readonly note: string;
  readonly link?: string | undefined;
  readonly file?: Upload | undefined;
  /** Says that this is more than was promised. */
  readonly saysMore?: boolean | undefined;
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
  const fault = findClaimFault({ ...input, link, saysMore: input.saysMore ?? false }, promise.levels);
  if (fault) return { refused: fault };
  const checked = input.file && decideUpload(input.file.bytes, evidenceKinds);
  if (checked && 'refused' in checked) return checked;
  const stored = await keepFile(tx, by, input, checked);
  const claimId = uuidV7(now.epochMilliseconds, by.random);
  await saveClaim(tx, by, { ...input, ...contract, claimId, link, now }, stored);
  return { claimId };
}

type Saving = Omit<ClaimInput, 'link'> & {
  readonly procurementId: string;
  readonly claimId: string;
  readonly link: string | null;
  readonly now: Temporal.Instant;
};
type Stored = Awaited<ReturnType<typeof storeFile>> | undefined;

async function saveClaim(tx: Transaction, by: By, claim: Saving, stored: Stored): Promise<void> {
  const { bodyId, procurementId, promiseId, claimId, link } = claim;
  const quantity = toHundredths(claim.quantity) / 100;
  await insertClaim(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    id: claimId,
    quantity,
    note: claim.note.trim(),
    link,
    file_id: stored?.fileId ?? null,
    claimed_by: by.actor.personId,
    claimed_at: claim.now,
  });
  const evidence = { fileSha256: stored?.sha256 ?? null, linkSha256: link === null ? null : sha256Hex(link) };
  await recordEntry(tx, by, {
    type: 'claim-made',
    subject: { bodyId, procurementId },
    facts: { promise: promiseId, claim: claimId, quantity, ...evidence },
  });
}

async function keepFile(
  tx: Transaction,
  by: By,
  input: ClaimInput,
  checked: CheckedFile | undefined,
): Promise<Stored> {
  if (!input.file || !checked) return undefined;
  return storeFile(tx, by, { bodyId: input.bodyId, upload: input.file, checked });
}
