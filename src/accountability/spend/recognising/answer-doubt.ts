import type { By, Refusal } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { reasonSentence } from '../../../people/suppliers/words.en.ts';
import type { MergeRefusal } from './decide-merge.rules.ts';
import { findDoubtForUpdate, saveAnswer } from './doubts.queries.ts';
import { mergeSuppliers } from './merge-suppliers.ts';

export type DoubtAnswer = {
  readonly bodyId: string;
  readonly payeeId: string;
  readonly supplierId: string;
  readonly answer: 'same' | 'different';
};

/**
 * An officer’s answer to a doubtful match. “The same” makes the payee’s own supplier and the one it may be one, with the
 * rule’s sentence as the reason; “different” is kept, so that nobody is asked again.
 */
export async function answerDoubt(
  tx: Transaction,
  by: By,
  { bodyId, payeeId, supplierId, answer }: DoubtAnswer,
): Promise<{ changeId: string | null } | Refusal<MergeRefusal | 'answered-already'>> {
  const doubt = await findDoubtForUpdate(tx, { bodyId, payeeId, supplierId });
  if (!doubt) throw new NotFound();
  if (doubt.answer !== null) return { refused: 'answered-already' };
  const isOne = doubt.ownId === doubt.mayBeId;
  const at = await by.clock.now(tx);
  const answered = { at, by: personOrNull(by.actor), answer };
  if (answer === 'different' || isOne) {
    await saveAnswer(tx, { bodyId, payeeId, supplierId }, answered);
    return { changeId: null };
  }
  const reason = reasonSentence(doubt.reason);
  const merged = await mergeSuppliers(tx, by, {
    bodyId,
    supplierId: doubt.ownId,
    intoId: doubt.mayBeId,
    reason,
  });
  if ('refused' in merged) return merged;
  await saveAnswer(tx, { bodyId, payeeId, supplierId }, answered);
  return { changeId: merged.changeId };
}
