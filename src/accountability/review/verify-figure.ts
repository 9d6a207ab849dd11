import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { readFigures } from './figures.queries.ts';
import { getForReviewerForUpdate, type ReviewerFault } from './reviewer.ts';
import { insertCheck, listEvidence } from './threads.queries.ts';

export type VerifyFault =
  | ReviewerFault
  | 'no-figure'
  | 'already-verified'
  | 'evidence-not-there'
  | 'note-blank';

/** A reviewer verifies one figure and names the evidence it rests on; without evidence nothing is verified. */
export async function verifyFigure(
  tx: Transaction,
  by: By,
  input: {
    readonly bodyId: string;
    readonly reviewId: string;
    readonly questionId: string;
    readonly evidenceId: string;
    readonly note: string;
  },
): Promise<{ readonly verified: true } | Refusal<VerifyFault>> {
  const review = await getForReviewerForUpdate(tx, by, input);
  if (isRefused<ReviewerFault>(review)) return review;
  const { questionId, evidenceId } = input;
  const figure = (await readFigures(tx, review.reviewId)).get(questionId);
  if (figure?.answer.answer !== 'given') return { refused: 'no-figure' };
  if (figure.grade === 'verified') return { refused: 'already-verified' };
  const evidence = await listEvidence(tx, review.reviewId);
  if (!evidence.some((one) => one.id === evidenceId && one.questionId === questionId))
    return { refused: 'evidence-not-there' };
  const note = input.note.trim();
  if (!note) return { refused: 'note-blank' };
  await insertCheck(tx, {
    review_id: review.reviewId,
    question_id: questionId,
    evidence_id: evidenceId,
    body_id: input.bodyId,
    checked_by: by.actor.personId,
    checked_at: await by.clock.now(tx),
    note,
  });
  return { verified: true };
}
