import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { type SettledStep, settledSteps } from './desk-steps.rules.ts';
import { deleteDraftWeights } from './draft-weights.queries.ts';
import { mayAskDistrict } from './may-ask-district.ts';
import { checkRoundDetails, type DetailsRefusal, type RoundDetails } from './round.rules.ts';
import { fitRule, rulesFor, shapesCriteria } from './round-rule.rules.ts';
import { detailColumns, findRoundById, findRoundForUpdate, type Round } from './rounds.queries.ts';

export type ChangeRefusal = DetailsRefusal | 'already-announced' | 'district-not-own';

type Change = {
  readonly roundId: string;
  readonly change: Partial<RoundDetails>;
  /** The step that is settled by this, where it is one that starts from a suggestion. */
  readonly settles?: string | undefined;
};

/**
 * Mends a part of a round that is not announced yet. Another framework takes the chosen outcomes and draft weights
 * away with it, since they were of the old one; other ways of answering take a rule away that no longer fits them; a
 * round no longer about a purchase keeps no engagement notice and no draft weights.
 */
export async function changeRound(
  tx: Transaction,
  _by: By,
  { roundId, change, settles }: Change,
): Promise<{ changed: true } | Refusal<ChangeRefusal>> {
  const row = await findRoundForUpdate(tx, roundId);
  if (row.announced_at) return { refused: 'already-announced' };
  const before = await findRoundById(tx, roundId);
  const details = withChange(before, change);
  const refused = checkRoundDetails(details);
  if (refused) return { refused };
  if (!(await mayAskDistrict(tx, before.bodyId, details.districtSlug)))
    return { refused: 'district-not-own' };
  const isOtherFramework = before.frameworkId !== details.frameworkId;
  if (isOtherFramework || !shapesCriteria(details)) await deleteDraftWeights(tx, roundId);
  if (isOtherFramework) await tx.deleteFrom('round_outcome').where('round_id', '=', roundId).execute();
  const settled = settledAfter(before, details, settles);
  await tx
    .updateTable('round')
    .set({ ...detailColumns(details), settled })
    .where('id', '=', roundId)
    .execute();
  return { changed: true };
}

function withChange(before: Round, change: Partial<RoundDetails>): RoundDetails {
  const changed = { ...before, districtSlug: before.scopeDistrictSlug, ...change };
  const isOfPurchase = changed.scope === 'procurement';
  return {
    ...changed,
    rule: change.rule ?? fitRule(changed.ways, changed.rule),
    engagementNotice: isOfPurchase ? changed.engagementNotice : null,
    engagementReason: isOfPurchase ? changed.engagementReason : null,
  };
}

/** A rule is settled as soon as one alone fits; and no longer, once another had to take its place among several. */
function settledAfter(before: Round, details: RoundDetails, settles: string | undefined): SettledStep[] {
  const now = new Set([...before.settled, settles]);
  const isOneRule = rulesFor(details.ways ?? []).length === 1;
  if (isOneRule) now.add('rule');
  else if (before.rule !== details.rule && settles !== 'rule') now.delete('rule');
  return settledSteps.filter((step) => now.has(step));
}
