import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { stateOf } from '../../promises/variations/state-of.ts';
import { takeEffect } from '../../promises/variations/take-effect.ts';
import { insertVariation, listVariations, writeState } from '../../promises/variations/variations.queries.ts';
import { planGivingBack } from './give-back.rules.ts';
import type { Match } from './matches.queries.ts';
import { words } from './words.en.ts';

/**
 * What a match set aside goes back into the promise, all but what is kept, by a variation that reads like every other.
 * The purchase is held already. Does nothing where a later variation has replaced it.
 */
export async function giveBack(tx: Transaction, by: By, match: Match, kept: number): Promise<void> {
  const now = await by.clock.now(tx);
  const [promise, variations] = await Promise.all([
    getPromise(tx, match, londonDate(now)),
    listVariations(tx, match),
  ]);
  const own = variations.find(({ number }) => number === match.variation);
  if (!own) return;
  const before = stateOf(promise);
  const newId = () => uuidV7(now.epochMilliseconds, by.random);
  const states = { before: own.before.instalments, after: own.after.instalments };
  const planned = planGivingBack(before.instalments, states, kept, newId);
  if (!planned) return;
  const after = { ...before, instalments: planned };
  const number = (variations.at(-1)?.number ?? 0) + 1;
  const reason = words.gaveBack(match.groupName);
  await insertVariation(tx, {
    body_id: match.bodyId,
    procurement_id: match.procurementId,
    promise_id: match.promiseId,
    number,
    kind: 'need',
    reason,
    before: writeState(before),
    after: writeState(after),
    body_owner: before.bodyOwnerId,
    // Both agreed that what does not come goes back, so both are named again.
    ...(await namedAgain(tx, match)),
    proposed_at: now,
    answered_at: now,
  });
  const how = { kind: 'need', how: 'agreed', proposedFor: 'supplier' } as const;
  await takeEffect(tx, by, { promise, number, ...how, reason, before, after });
}

async function namedAgain(tx: Transaction, match: Match) {
  const own = await tx
    .selectFrom('promise_variation')
    .select(['proposed_for', 'proposed_by', 'answer', 'answered_by'])
    .where('body_id', '=', match.bodyId)
    .where('procurement_id', '=', match.procurementId)
    .where('promise_id', '=', match.promiseId)
    .where('number', '=', match.variation ?? 0)
    .executeTakeFirstOrThrow();
  return own;
}
