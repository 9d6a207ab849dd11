import { recordEntry } from '../../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../../acts/by.ts';
import type { Transaction } from '../../../../db/connect.ts';
import { NotFound } from '../../../../db/errors.ts';
import { findAnswerFault } from './advantage.rules.ts';
import { type AdvantageKey, findAdvantageForUpdate, updateAdvantage } from './advantages.queries.ts';

export type AnswerRefusal = 'blank' | 'already-answered' | 'too-late';

/** The bidder answers what it was told, once, until the end of the day it was given. */
export async function answerAdvantage(
  tx: Transaction,
  by: By,
  input: AdvantageKey & { readonly answer: string },
): Promise<{ answered: true } | Refusal<AnswerRefusal>> {
  const asked = await findAdvantageForUpdate(tx, input);
  if (!asked) throw new NotFound();
  const now = await by.clock.now(tx);
  const fault = findAnswerFault(asked, now);
  if (fault) return { refused: fault };
  const answer = input.answer.trim();
  if (answer === '') return { refused: 'blank' };
  await updateAdvantage(tx, input, { answer, answered_at: now, answered_by: by.actor.personId });
  await recordEntry(tx, by, {
    type: 'advantage-answered',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { answerBy: asked.answerBy.toString() },
  });
  return { answered: true };
}
