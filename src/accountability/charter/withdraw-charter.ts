import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { recordEntry } from '../record/record-entry.ts';
import { longestReason, signerOf } from './charter.rules.ts';
import { findSignatureForUpdate, markWithdrawn } from './signatures.queries.ts';
import { subjectOf } from './signer-subject.rules.ts';
import { decideStanding } from './standing.rules.ts';

export type WithdrawalFault = 'nothing-to-withdraw' | 'reason-blank' | 'reason-too-long';

/** Takes a signature that stands back, with the reason, which everyone can read. What was signed stays readable too. */
export async function withdrawCharter(
  tx: Transaction,
  by: By,
  input: { readonly reason: string },
): Promise<{ readonly withdrawn: true } | Refusal<WithdrawalFault>> {
  const signer = signerOf(by.actor);
  if (!signer) throw new NotFound();
  const signature = await findSignatureForUpdate(tx, signer);
  const now = await by.clock.now(tx);
  if (!signature || decideStanding(signature, londonDate(now)) !== 'signed')
    return { refused: 'nothing-to-withdraw' };
  const reason = input.reason.trim();
  if (reason === '') return { refused: 'reason-blank' };
  if (reason.length > longestReason) return { refused: 'reason-too-long' };
  const { signatureId } = signature;
  await markWithdrawn(tx, signatureId, { at: now, by: by.actor.personId, reason });
  const { subject, facts } = subjectOf(signer);
  await recordEntry(tx, by, {
    type: 'charter-withdrawn',
    subject,
    facts: { ...facts, signature: signatureId, reasonSha256: sha256Hex(reason) },
  });
  return { withdrawn: true };
}
