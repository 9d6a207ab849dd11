import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { getPromise, lockPromise } from '../promises.queries.ts';
import { carve } from './carve.rules.ts';
import { stateOf } from './state-of.ts';
import { takeEffect } from './take-effect.ts';
import type { Planned } from './variation.rules.ts';
import { insertVariation, listVariations, writeState } from './variations.queries.ts';

export type NeedPlaced = {
  readonly bodyId: string;
  readonly promiseId: string;
  /** In the promise’s unit, to hundredths. */
  readonly quantity: number;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
  readonly districtSlug: string | null;
  readonly wardCode: string | null;
  /** Why, in words that everyone reads. */
  readonly reason: string;
  /** Who said so for the supplier, and who took it for the group. */
  readonly proposedBy: string;
  readonly agreedBy: string;
};

/**
 * Part of what is owed goes to a need: the total stays, and nothing is owed later than before, so the buyer need not
 * be asked. It reads like every other variation.
 */
export async function carveForNeed(
  tx: Transaction,
  by: By,
  input: NeedPlaced,
): Promise<{ readonly instalmentId: string; readonly number: number } | Refusal<'more-than-owed'>> {
  const of = { ...(await lockPromise(tx, input)), promiseId: input.promiseId };
  const now = await by.clock.now(tx);
  const [promise, earlier] = await Promise.all([
    getPromise(tx, input, londonDate(now)),
    listVariations(tx, of),
  ]);
  const before = stateOf(promise);
  const carved = carve(before.instalments, input);
  if (!carved) return { refused: 'more-than-owed' };
  const newId = () => uuidV7(now.epochMilliseconds, by.random);
  const given: Planned = { ...placeOf(input), instalmentId: newId(), source: 'need' };
  const rest = carved.rest.map((each) => ({ ...each, instalmentId: newId() }));
  const kept = before.instalments.filter((each) => !carved.replaced.includes(each));
  const after = { ...before, instalments: [...kept, ...rest, given] };
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  await insertVariation(tx, {
    ...agreedRow(input, now),
    body_id: of.bodyId,
    procurement_id: of.procurementId,
    promise_id: of.promiseId,
    number,
    before: writeState(before),
    after: writeState(after),
    body_owner: before.bodyOwnerId,
  });
  const how = { kind: 'need', how: 'agreed', proposedFor: 'supplier' } as const;
  await takeEffect(tx, by, { promise, number, ...how, reason: input.reason.trim(), before, after });
  return { instalmentId: given.instalmentId, number };
}

function placeOf({ quantity, dueOn, place, districtSlug, wardCode }: NeedPlaced) {
  return { quantity: Math.round(quantity * 100) / 100, dueOn, place, districtSlug, wardCode };
}

/** Proposed by the supplier and taken by the group, in one moment. */
function agreedRow({ reason, proposedBy, agreedBy }: NeedPlaced, now: Temporal.Instant) {
  return {
    kind: 'need' as const,
    reason: reason.trim(),
    proposed_for: 'supplier' as const,
    proposed_by: proposedBy,
    proposed_at: now,
    answer: 'agreed' as const,
    answered_by: agreedBy,
    answered_at: now,
  };
}
