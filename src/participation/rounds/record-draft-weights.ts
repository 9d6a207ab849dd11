import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { saveDraftWeights } from './draft-weights.queries.ts';
import { checkDraftWeights, type DraftWeights, type DraftWeightsRefusal } from './draft-weights.rules.ts';
import { findRoundForUpdate, listRoundOutcomes } from './rounds.queries.ts';

/**
 * Records the weights the authority would have used by itself, before residents are asked. They go into the
 * public record when the round is announced; without them there is no counterfactual later.
 */
export async function recordDraftWeights(
  tx: Transaction,
  _by: By,
  input: DraftWeights & { readonly roundId: string },
): Promise<{ recorded: true } | Refusal<DraftWeightsRefusal | 'already-announced'>> {
  const round = await findRoundForUpdate(tx, input.roundId);
  if (round.announced_at) return { refused: 'already-announced' };
  const outcomes = await listRoundOutcomes(tx, input.roundId);
  const order = outcomes.map(({ id }) => id);
  const refused = checkDraftWeights(input, order);
  if (refused) return { refused };
  const inOrder = [...input.outcomes].sort((a, b) => order.indexOf(a.outcomeId) - order.indexOf(b.outcomeId));
  await saveDraftWeights(tx, input.roundId, { ...input, outcomes: inOrder });
  return { recorded: true };
}
