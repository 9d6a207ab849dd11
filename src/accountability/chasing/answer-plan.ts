import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { getPromise, lockPromise } from '../promises/promises.queries.ts';
import { recordEntry } from '../record/record-entry.ts';
import { type ChaseKey, getChase, saveAnswer } from './chases.queries.ts';
import { type AnswerFault, findAnswerFault } from './ladder.rules.ts';

/** The supplier says how it will make a promise good, once. Not its promise, or no plan was asked for: not found. */
export async function answerPlan(
  tx: Transaction,
  by: By,
  input: ChaseKey & { readonly answer: string },
): Promise<{ readonly answered: true } | Refusal<AnswerFault>> {
  const { promiseId } = await getChase(tx, input);
  const { procurementId } = await lockPromise(tx, { bodyId: input.bodyId, promiseId });
  const at = await by.clock.now(tx);
  const [chase, promise] = [
    await getChase(tx, input),
    await getPromise(tx, { bodyId: input.bodyId, promiseId }, londonDate(at)),
  ];
  const { hat } = by.actor;
  const isTheirs = hat.kind === 'supplier' && hat.supplierId === promise.supplierId;
  if (!isTheirs || chase.rung !== 'plan-asked') throw new NotFound();
  const fault = findAnswerFault(chase, input.answer);
  if (fault) return { refused: fault };
  const answer = input.answer.trim();
  await saveAnswer(tx, input, { answer, by: by.actor.personId, at });
  await recordEntry(tx, by, {
    type: 'promise-plan-answered',
    subject: { bodyId: input.bodyId, procurementId },
    facts: { promise: promiseId, answerSha256: sha256Hex(answer) },
  });
  return { answered: true };
}
