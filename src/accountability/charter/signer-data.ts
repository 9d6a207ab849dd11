import { isOverdue } from './charter.rules.ts';
import type { SignedCharter } from './load-signed.ts';
import { decideStanding } from './standing.rules.ts';

/** One signer’s Charter for machines: no people. */
export function signerData({ facts, today, last, earlier }: SignedCharter) {
  const { slug, name, invented, signer } = facts;
  const who = { [signer.kind]: slug, name, madeUp: invented };
  if (!last) return { ...who, standing: 'never' };
  const { signature, answers } = last;
  return {
    ...who,
    standing: decideStanding(signature, today),
    version: signature.version,
    signedAt: signature.signedAt.toString(),
    expiresOn: signature.expiresOn.toString(),
    withdrawnAt: signature.withdrawnAt?.toString() ?? null,
    withdrawalReason: signature.withdrawalReason,
    answers: answers.map((answer) => ({
      commitment: answer.commitment,
      answer: answer.answer,
      byDate: answer.byDate?.toString() ?? null,
      overdue: isOverdue(answer, today),
      reason: answer.reason,
    })),
    signedBefore: earlier.map(({ signedAt, version }) => ({ signedAt: signedAt.toString(), version })),
  };
}
