import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listAreaNames } from '../../../people/areas/areas.queries.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { listRoleHolders } from '../../../people/roles/roles.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { getPromise, lockPromise } from '../promises.queries.ts';
import { districtOfPlace } from '../promises.rules.ts';
import { tookEffect } from './answer.rules.ts';
import { aboutOf, sideOf } from './side-of.ts';
import { stateOf } from './state-of.ts';
import {
  findVariationFault,
  keepUnchanged,
  kindOf,
  type PlanLine,
  placeInWard,
  type State,
  type VariationFault,
} from './variation.rules.ts';
import { insertVariation, listVariations, writeState } from './variations.queries.ts';

export type Proposal = {
  readonly bodyId: string;
  readonly promiseId: string;
  /** What is to be owed from now on, whole. */
  readonly plan: readonly PlanLine[];
  readonly place: string;
  readonly supplierOwner: string;
  readonly bodyOwnerId: string | null;
  readonly evidenceRule: string;
  readonly remedy: string;
  readonly reason: string;
};
export type ProposalFault = VariationFault | 'one-is-open' | 'not-a-contract-manager';

/**
 * The contract manager or the supplier proposes a variation; the other side answers it. One waits at a time, so that
 * both always speak of the same promise. Somebody from neither side: not found.
 */
export async function proposeVariation(
  tx: Transaction,
  by: By,
  input: Proposal,
): Promise<{ readonly number: number } | Refusal<ProposalFault>> {
  const of = { ...(await lockPromise(tx, input)), promiseId: input.promiseId };
  const now = await by.clock.now(tx);
  const today = londonDate(now);
  const [promise, earlier] = await Promise.all([getPromise(tx, input, today), listVariations(tx, of)]);
  const proposedFor = sideOf(by, promise);
  if (earlier.some(({ answer }) => answer === null)) return { refused: 'one-is-open' };
  const before = stateOf(promise);
  const after = await proposed(tx, before, input, () => uuidV7(now.epochMilliseconds, by.random));
  if (!after) return { refused: 'not-a-ward' };
  const reason = {
    text: input.reason,
    others: earlier.filter(tookEffect).map(({ reason }) => reason),
    about: aboutOf(promise),
  };
  const fault = findVariationFault(before, after, reason, today);
  if (fault) return { refused: fault };
  if (!(await mayOwn(tx, of.bodyId, before, after))) return { refused: 'not-a-contract-manager' };
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  await insertVariation(tx, {
    body_id: of.bodyId,
    procurement_id: of.procurementId,
    promise_id: of.promiseId,
    number,
    kind: kindOf(before, after),
    reason: input.reason.trim(),
    before: writeState(before),
    after: writeState(after),
    body_owner: after.bodyOwnerId,
    proposed_for: proposedFor,
    proposed_by: by.actor.personId,
    proposed_at: now,
  });
  return { number };
}

async function proposed(
  tx: Transaction,
  before: State,
  input: Proposal,
  newId: () => string,
): Promise<State | undefined> {
  const place = input.place.trim();
  const moved = place === before.place ? undefined : await listDistricts(tx);
  const districtSlug = moved ? districtOfPlace(place, moved, before.districtSlug) : before.districtSlug;
  const lines = await readLines(tx, input.plan, districtSlug);
  if (!lines) return undefined;
  return {
    place,
    districtSlug,
    supplierOwner: input.supplierOwner.trim(),
    bodyOwnerId: input.bodyOwnerId,
    evidenceRule: input.evidenceRule.trim(),
    remedy: input.remedy.trim(),
    instalments: keepUnchanged(before.instalments, lines).map(
      ({ line, kept }) =>
        kept ?? {
          ...line,
          instalmentId: newId(),
          wardCode: line.wardCode ?? null,
          source: 'variation',
        },
    ),
  };
}

/** The lines in whole hundredths, each in its ward; undefined where one names a ward that is not there. */
async function readLines(tx: Transaction, plan: readonly PlanLine[], district: string | null) {
  const asksWards = plan.some(({ wardCode }) => wardCode);
  const wards = asksWards ? await listAreaNames(tx, { kind: 'ward' }) : [];
  const lines = plan.flatMap((line) => {
    const quantity = Math.round(line.quantity * 100) / 100;
    return placeInWard({ ...line, quantity }, wards, district) ?? [];
  });
  return lines.length === plan.length ? lines : undefined;
}

async function mayOwn(tx: Transaction, bodyId: string, before: State, after: State): Promise<boolean> {
  if (after.bodyOwnerId === before.bodyOwnerId || after.bodyOwnerId === null)
    return after.bodyOwnerId === before.bodyOwnerId;
  const managers = await listRoleHolders(tx, bodyId, 'contract-manager');
  return managers.some(({ personId }) => personId === after.bodyOwnerId);
}
