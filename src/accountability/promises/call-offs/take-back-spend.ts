import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { writeToSupplier } from '../../../people/roles/write-to-supplier.ts';
import { londonDate } from '../../../values/dates.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { getPromise } from '../promises.queries.ts';
import { stateOf } from '../variations/state-of.ts';
import { takeEffect } from '../variations/take-effect.ts';
import { insertVariation, listVariations, writeState } from '../variations/variations.queries.ts';
import { listCalledOff, listSpends, lockContract, markTakenBack } from './call-offs.queries.ts';
import type { TakingBackFault } from './refusals.rules.ts';
import { isManagerOf } from './who.rules.ts';
import { words } from './words.en.ts';

export type TakingBack = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly spendId: string;
  /** Why, for everyone to read. */
  readonly reason: string;
  readonly publicUrl: string;
};
/**
 * Spend that was recorded wrongly is taken back by the contract manager, with the reason. What it made owed is owed no
 * more, by a variation that everyone sees; where both sides have agreed a change of that since, they agree the rest too.
 */
export async function takeBackSpend(
  tx: Transaction,
  by: By,
  input: TakingBack,
): Promise<{ readonly takenBack: string } | Refusal<TakingBackFault>> {
  if (!isManagerOf(by, input.bodyId)) throw new NotFound();
  const reason = input.reason.trim();
  const { supplierId, ...about } = await lockContract(tx, input);
  const spend = (await listSpends(tx, input)).find(({ spendId }) => spendId === input.spendId);
  if (!spend) throw new NotFound();
  if (spend.takenBackAt) return { refused: 'taken-back-already' };
  if (reason === '') return { refused: 'reason-blank' };
  const now = await by.clock.now(tx);
  const made = (await listCalledOff(tx, input)).filter(({ spendId }) => spendId === input.spendId);
  const owing = [];
  for (const { promiseId, instalmentId } of made) {
    const promise = await getPromise(tx, { bodyId: input.bodyId, promiseId }, londonDate(now));
    if (!promise.instalments.some((each) => each.instalmentId === instalmentId))
      return { refused: 'changed-since' };
    owing.push({ promise, instalmentId });
  }
  await markTakenBack(tx, input, { at: now, personId: by.actor.personId, reason });
  for (const each of owing) await dropInstalment(tx, by, { ...each, reason });
  await recordEntry(tx, by, {
    type: 'spend-taken-back',
    subject: input,
    facts: { spend: input.spendId, pence: spend.pence, reasonSha256: sha256Hex(reason) },
  });
  if (owing.length > 0)
    await writeToSupplier(tx, by, { ...input, supplierId }, words.mail.takenBack({ ...about, ...spend }));
  return { takenBack: input.spendId };
}

type Dropping = {
  readonly promise: Awaited<ReturnType<typeof getPromise>>;
  readonly instalmentId: string;
  readonly reason: string;
};

/** The rate that both sides agreed decides what is owed, so the buyer need not ask: it reads like every variation. */
async function dropInstalment(
  tx: Transaction,
  by: By,
  { promise, instalmentId, reason }: Dropping,
): Promise<void> {
  const { bodyId, procurementId, promiseId } = promise;
  const now = await by.clock.now(tx);
  const earlier = await listVariations(tx, promise);
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  const before = stateOf(promise);
  const left = before.instalments.filter((each) => each.instalmentId !== instalmentId);
  const after = { ...before, instalments: left };
  await insertVariation(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    number,
    kind: 'terms',
    reason,
    before: writeState(before),
    after: writeState(after),
    body_owner: before.bodyOwnerId,
    proposed_for: 'buyer',
    proposed_by: by.actor.personId,
    proposed_at: now,
    answer: 'decided',
    answer_reason: reason,
    clause: words.clause,
    answered_by: by.actor.personId,
    answered_at: now,
  });
  const how = { kind: 'terms', how: 'decided', proposedFor: 'buyer' } as const;
  await takeEffect(tx, by, { promise, number, ...how, reason, before, after });
}
