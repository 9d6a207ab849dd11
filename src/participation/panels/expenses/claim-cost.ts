import type { Temporal } from 'temporal-polyfill';
import { decideUpload } from '../../../accountability/files/decide-upload.rules.ts';
import type { FileFault, FileKind } from '../../../accountability/files/file-kind.rules.ts';
import { storeFile, type Upload } from '../../../accountability/files/store-file.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { findPanel } from '../panels.queries.ts';
import { getSeat, holdSeat, type SeatKey } from '../serving/seats.queries.ts';
import { type CostKind, type CoverFault, findClaimFault } from './claim.rules.ts';
import { type ClaimKey, deleteClaim, getClaimForUpdate, insertClaim } from './claims.queries.ts';

export type ClaimCost = SeatKey & {
  readonly kind: CostKind;
  readonly amountPence: number;
  readonly spentOn: Temporal.PlainDate;
  readonly note: string;
  /** A photo or a PDF of the receipt; many costs have none, and none is asked for. */
  readonly receipt?: Upload | undefined;
};

export type ClaimRefusal = CoverFault | FileFault | 'not-seated';
const receiptKinds: readonly FileKind[] = ['jpeg', 'png', 'pdf'];

/**
 * Somebody who sits or sat on a panel claims what it cost them; a facilitator may type it in for them, and then cannot
 * approve it. Refuses what the panel was not announced to pay for, and a day still to come.
 */
export async function claimCost(
  tx: Transaction,
  by: By,
  input: ClaimCost,
): Promise<{ claimId: string } | Refusal<ClaimRefusal>> {
  await holdSeat(tx, input);
  const { state } = await getSeat(tx, input);
  if (state !== 'accepted' && state !== 'left') return { refused: 'not-seated' };
  const now = await by.clock.now(tx);
  const fault = findClaimFault(input, await findPanel(tx, input), londonDate(now));
  if (fault) return { refused: fault };
  const checked = input.receipt && decideUpload(input.receipt.bytes, receiptKinds);
  if (checked && 'refused' in checked) return checked;
  const { bodyId, receipt: upload } = input;
  const stored = checked && upload ? await storeFile(tx, by, { bodyId, upload, checked }) : null;
  const claimId = uuidV7(now.epochMilliseconds, by.random);
  const rest = { id: claimId, meetingId: null, madeAt: now, madeBy: by.actor.personId };
  await insertClaim(tx, { ...input, ...rest, note: input.note.trim(), fileId: stored?.fileId ?? null });
  return { claimId };
}

/** Takes back a cost that nobody has decided yet. Payments for days come and go with the register. */
export async function takeBackClaim(
  tx: Transaction,
  _by: By,
  key: ClaimKey,
): Promise<{ takenBack: true } | Refusal<'decided-already' | 'from-the-register'>> {
  const claim = await getClaimForUpdate(tx, key);
  if (claim.decision) return { refused: 'decided-already' };
  if (claim.kind === 'day') return { refused: 'from-the-register' };
  await deleteClaim(tx, claim);
  return { takenBack: true };
}
