import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listBidders } from '../bidders.queries.ts';
import { listAgreedScores } from '../moderating/consensus.queries.ts';
import { findEvaluator, findEvaluatorForUpdate, recuseEvaluator } from './evaluators.queries.ts';

/**
 * An evaluator can go on no longer, for whatever reason, which is theirs. They score nothing more, and what they gave
 * on questions that are not agreed counts no more, as when somebody stands aside. Nothing happens where they are not
 * appointed, stood aside already, or have every question behind them.
 */
export async function standDown(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly personId: string },
): Promise<{ stoodDown: boolean }> {
  const held = await findEvaluatorForUpdate(tx, input, input.personId);
  if (!held || held.recusedAt) return { stoodDown: false };
  const own = (await findEvaluator(tx, input, input.personId))?.criterionIds ?? [];
  if (await isAllAgreed(tx, input, own)) return { stoodDown: false };
  await recuseEvaluator(tx, input, input.personId, await by.clock.now(tx));
  await recordEntry(tx, by, {
    type: 'evaluator-stood-down',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { kind: held.kind },
  });
  return { stoodDown: true };
}

/** Whether a score is agreed for every bid on each of these questions. */
async function isAllAgreed(
  tx: Transaction,
  key: ProcurementKey,
  questions: readonly string[],
): Promise<boolean> {
  const bids = await listBidders(tx, key);
  const agreed = new Set(
    (await listAgreedScores(tx, key)).map(({ criterionId, bidId }) => `${criterionId} ${bidId}`),
  );
  return bids.length > 0 && questions.every((id) => bids.every(({ bidId }) => agreed.has(`${id} ${bidId}`)));
}
