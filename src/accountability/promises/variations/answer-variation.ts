import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { getPromise, lockPromise, type Promised } from '../promises.queries.ts';
import { type Answer, type AnswerFault, findAnswerFault, tookEffect } from './answer.rules.ts';
import { aboutOf, sideOf } from './side-of.ts';
import { stateOf } from './state-of.ts';
import { takeEffect } from './take-effect.ts';
import { answerRow, listVariations, type Variation } from './variations.queries.ts';

export type AnswerInput = {
  readonly bodyId: string;
  readonly promiseId: string;
  readonly number: number;
  readonly answer: Answer;
  /** Why: needed to decline, and to decide alone. */
  readonly reason: string;
  /** The clause that lets the authority decide alone. */
  readonly clause: string;
};

/**
 * A proposed variation is agreed or declined by the other side, withdrawn by its own, or decided by the authority
 * where the contract lets it. Agreed or decided, it takes effect at once.
 */
export async function answerVariation(
  tx: Transaction,
  by: By,
  input: AnswerInput,
): Promise<{ readonly answered: Answer } | Refusal<AnswerFault>> {
  const of = { ...(await lockPromise(tx, input)), promiseId: input.promiseId };
  const now = await by.clock.now(tx);
  const [promise, all] = await Promise.all([getPromise(tx, input, londonDate(now)), listVariations(tx, of)]);
  const proposal = all.find(({ number }) => number === input.number);
  if (!proposal) throw new NotFound();
  const draft = { ...input, side: sideOf(by, promise), personId: by.actor.personId };
  const lastApplied = Math.max(0, ...all.filter(tookEffect).map(({ number }) => number));
  const standing = { standing: promise.instalments, lastApplied };
  const fault = findAnswerFault(proposal, draft, standing, [...aboutOf(promise), proposal.reason]);
  if (fault) return { refused: fault };
  const { answer } = input;
  await answerRow(
    tx,
    { ...of, number: proposal.number },
    {
      answer,
      answer_reason: input.reason.trim() || null,
      clause: answer === 'decided' ? input.clause.trim() : null,
      answered_by: by.actor.personId,
      answered_at: now,
    },
  );
  if (answer === 'agreed' || answer === 'decided') await carryOut(tx, by, { promise, proposal, how: answer });
  return { answered: answer };
}

type Carrying = {
  readonly promise: Promised;
  readonly proposal: Variation;
  readonly how: 'agreed' | 'decided';
};

async function carryOut(tx: Transaction, by: By, { promise, proposal, how }: Carrying): Promise<void> {
  const { number, kind, proposedFor, reason, before, after, bodyOwnerId } = proposal;
  await takeEffect(tx, by, {
    promise,
    number,
    kind,
    how,
    proposedFor,
    reason,
    before: { ...before, bodyOwnerId: stateOf(promise).bodyOwnerId },
    after: { ...after, bodyOwnerId },
  });
}
