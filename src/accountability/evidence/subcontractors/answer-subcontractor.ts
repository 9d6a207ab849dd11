import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { getPromise, lockPromise } from '../../promises/promises.queries.ts';
import { type ClaimFault, findClaimFault } from '../claims.rules.ts';
import { saveClaim } from '../save-claim.ts';
import { listSubReports, updateSubReport } from './subcontractors.queries.ts';

export type SubAnswer = {
  readonly bodyId: string;
  readonly promiseId: string;
  readonly reportId: string;
  readonly answer: 'passed-on' | 'sent-back';
  /** Why it is sent back. */
  readonly reason: string;
};

/**
 * The prime passes a sub-contractor’s report on as its own claim, with the same papers, or sends it back with the
 * reason. Passed on once, it is counted once: under the prime’s promise, and nowhere else.
 */
export async function answerSubcontractor(
  tx: Transaction,
  by: By,
  input: SubAnswer,
): Promise<
  { readonly claimId: string | null } | Refusal<ClaimFault | 'already-answered' | 'reason-missing'>
> {
  const key = { ...(await lockPromise(tx, input)), promiseId: input.promiseId };
  const now = await by.clock.now(tx);
  const [promise, reports] = [await getPromise(tx, input, londonDate(now)), await listSubReports(tx, key)];
  const report = reports.find(({ reportId }) => reportId === input.reportId);
  const { hat } = by.actor;
  if (!report || hat.kind !== 'supplier' || hat.supplierId !== promise.supplierId) throw new NotFound();
  if (report.answer !== null) return { refused: 'already-answered' };
  const answered = { answer: input.answer, answered_by: by.actor.personId, answered_at: now };
  const at = { ...key, reportId: report.reportId };
  if (input.answer === 'sent-back') {
    const reason = input.reason.trim();
    if (reason === '') return { refused: 'reason-missing' };
    await updateSubReport(tx, at, { ...answered, answer_reason: reason });
    return { claimId: null };
  }
  const quantity = Number(report.quantity);
  const fault = findClaimFault({ quantity, link: report.link, saysMore: false }, promise.levels);
  if (fault) return { refused: fault };
  const { note, link, fileId, fileSha256 } = report;
  const stored = fileId && fileSha256 ? [{ fileId, sha256: fileSha256.toString('hex') }] : [];
  const claimId = await saveClaim(tx, by, { ...key, quantity, note, link, stored, now });
  await updateSubReport(tx, at, { ...answered, claim_id: claimId });
  return { claimId };
}
