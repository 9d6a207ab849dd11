import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { type EvidenceFault, type EvidenceGiven, keepEvidence } from './keep-evidence.ts';
import { getOwnForUpdate } from './own-review.ts';
import { readQuestions } from './read-questions.ts';
import { deleteEvidence } from './threads.queries.ts';

/** Adds a file or a link to a figure of a draft. After the signature, evidence comes with the answer to a query. */
export async function addEvidence(
  tx: Transaction,
  by: By,
  input: EvidenceGiven,
): Promise<{ readonly kept: number } | Refusal<EvidenceFault | 'signed' | 'nothing-given'>> {
  const review = await getOwnForUpdate(tx, by, input.reviewId);
  if (review.signedAt) return { refused: 'signed' };
  const { questions } = await readQuestions(review.questionSet);
  if (!questions.some(({ id }) => id === input.questionId)) throw new NotFound();
  if (!input.link?.trim() && !input.file) return { refused: 'nothing-given' };
  return keepEvidence(tx, by, input);
}

/** Takes a file or a link away from a figure of a draft. The bytes stay where they are kept. */
export async function removeEvidence(
  tx: Transaction,
  by: By,
  input: { readonly reviewId: string; readonly questionId: string; readonly evidenceId: string },
): Promise<{ readonly removed: true } | Refusal<'signed'>> {
  const review = await getOwnForUpdate(tx, by, input.reviewId);
  if (review.signedAt) return { refused: 'signed' };
  await deleteEvidence(tx, input);
  return { removed: true };
}
