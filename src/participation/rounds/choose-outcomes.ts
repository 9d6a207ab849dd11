import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { deleteDraftWeights } from './draft-weights.queries.ts';
import { fewestOutcomesFor, wayNames } from './round-rule.rules.ts';
import { findRoundForUpdate } from './rounds.queries.ts';

/**
 * Chooses which of the framework's outcomes residents are asked about, in the order given. Draft weights recorded
 * for other outcomes are taken away: they are to be given again.
 */
export async function chooseOutcomes(
  tx: Transaction,
  _by: By,
  input: { readonly roundId: string; readonly outcomeIds: readonly string[] },
): Promise<{ chosen: number } | Refusal<'already-announced' | 'too-few-outcomes' | 'not-of-framework'>> {
  const round = await findRoundForUpdate(tx, input.roundId);
  if (round.announced_at) return { refused: 'already-announced' };
  const wanted = [...new Set(input.outcomeIds)];
  const ways = wayNames.filter((way) => round.ways.includes(way));
  if (wanted.length < fewestOutcomesFor(ways)) return { refused: 'too-few-outcomes' };
  const known = await tx
    .selectFrom('outcome')
    .select('id')
    .where('framework_id', '=', round.framework_id)
    .execute();
  const knownIds = new Set(known.map(({ id }) => id));
  if (wanted.some((id) => !knownIds.has(id))) return { refused: 'not-of-framework' };
  const before = await replaceOutcomes(tx, input.roundId, wanted);
  if (before.size !== wanted.length || wanted.some((id) => !before.has(id)))
    await deleteDraftWeights(tx, input.roundId);
  return { chosen: wanted.length };
}

async function replaceOutcomes(tx: Transaction, roundId: string, wanted: readonly string[]) {
  const before = await tx
    .deleteFrom('round_outcome')
    .where('round_id', '=', roundId)
    .returning('outcome_id')
    .execute();
  await tx
    .insertInto('round_outcome')
    .values(wanted.map((id, index) => ({ round_id: roundId, outcome_id: id, position: index + 1 })))
    .execute();
  return new Set(before.map(({ outcome_id }) => outcome_id));
}
