import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { isInTime } from '../deadline.rules.ts';
import { findAsked, saveAnswer } from './subcontractors.queries.ts';

/**
 * The one who is named says yes or no, once, signed in, before the deadline. Row-level security lets in nobody else.
 * What they agree to cannot be changed afterwards: the bidder would have to name them again.
 */
export async function answerNaming(
  tx: Transaction,
  by: By,
  input: { readonly id: string; readonly answer: 'agreed' | 'said-no' },
): Promise<{ readonly answered: true } | Refusal<'deadline-passed' | 'answered-already' | 'own-bid'>> {
  const asked = await findAsked(tx, input.id);
  if (!asked) throw new NotFound();
  const now = await by.clock.now(tx);
  if (!asked.bidsDueAt || !isInTime(now, asked.bidsDueAt)) return { refused: 'deadline-passed' };
  const { hat } = by.actor;
  if (hat.kind === 'supplier' && hat.supplierId === asked.bidderId) return { refused: 'own-bid' };
  const saved = await saveAnswer(tx, asked, { answer: input.answer, at: now, by: by.actor.personId });
  return saved ? { answered: true } : { refused: 'answered-already' };
}
