import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { tellPurchase } from '../../../participation/following/tell-purchase.ts';
import { canonicalJson } from '../../../values/canonical-json.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { insertInstalments } from '../instalments.queries.ts';
import { inOrder, owedInAll } from '../instalments.rules.ts';
import type { Promised } from '../promises.queries.ts';
import { indexPromise } from '../put-into-search.ts';
import { changesBetween, type Planned, type State } from './variation.rules.ts';
import { type PromiseOf, replaceInstalments, type Variation } from './variations.queries.ts';

export type Effect = {
  readonly promise: Promised;
  readonly number: number;
  readonly kind: Variation['kind'];
  readonly how: 'agreed' | 'decided';
  readonly proposedFor: Variation['proposedFor'];
  readonly reason: string;
  readonly before: State;
  readonly after: State;
};

/**
 * What a variation changes, changed and recorded, and followers told: called once its row says that it was agreed or
 * decided.
 */
export async function takeEffect(tx: Transaction, by: By, effect: Effect): Promise<void> {
  const { promise, number, after } = effect;
  const { bodyId, procurementId, promiseId } = promise;
  const { replaced, added } = changesBetween(effect.before, after);
  await insertInstalments(
    tx,
    added.map((each) => rowOf(promise, number, each)),
  );
  await replaceInstalments(
    tx,
    { bodyId, procurementId, promiseId, number },
    replaced.map(({ instalmentId }) => instalmentId),
  );
  const lastDueOn = inOrder(after.instalments).at(-1)?.dueOn ?? promise.promisedDueOn;
  const owed = promise.perSpendPence === null ? owedInAll(after.instalments) : promise.promisedQuantity;
  await indexPromise(tx, { ...promise, ...after, quantity: owed, lastDueOn });
  await recordEntry(tx, by, {
    type: 'promise-varied',
    subject: { bodyId, procurementId },
    facts: recorded(effect),
  });
  const again = `${promiseId}:${number}`;
  await tellPurchase(tx, by, { bodyId, procurementId, moment: 'promise-changed', again });
}

function rowOf({ bodyId, procurementId, promiseId }: PromiseOf, number: number, each: Planned) {
  return {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    id: each.instalmentId,
    due_on: each.dueOn,
    quantity: each.quantity,
    place: each.place,
    district_slug: each.districtSlug,
    ward_code: each.wardCode,
    source: each.source === 'need' ? ('need' as const) : ('variation' as const),
    set_by: number,
  };
}

/** Quantities and dates as they are; the words and owners, which can name people, only as fingerprints. */
function recorded({ promise, before, after, ...effect }: Effect) {
  return {
    promise: promise.promiseId,
    number: effect.number,
    kind: effect.kind,
    how: effect.how,
    proposedFor: effect.proposedFor,
    before: owed(before),
    after: owed(after),
    termsBeforeSha256: fingerprint(before),
    termsAfterSha256: fingerprint(after),
    reasonSha256: sha256Hex(effect.reason),
  };
}

function owed({ instalments }: State) {
  return inOrder(instalments).map(({ dueOn, quantity }) => ({ dueOn: dueOn.toString(), quantity }));
}

function fingerprint({
  place,
  districtSlug,
  supplierOwner,
  bodyOwnerId,
  evidenceRule,
  remedy,
}: State): string {
  const terms = { place, districtSlug, supplierOwner, bodyOwnerId, evidenceRule, remedy };
  return sha256Hex(canonicalJson(terms));
}
