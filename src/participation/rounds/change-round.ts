import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { deleteDraftWeights } from './draft-weights.queries.ts';
import { checkRoundDetails, type DetailsRefusal, type RoundDetails } from './round.rules.ts';
import { detailColumns, findRoundForUpdate } from './rounds.queries.ts';

/**
 * Mends a round that is not announced yet. Another framework takes the chosen outcomes and draft weights away
 * with it, since they were of the old one.
 */
export async function changeRound(
  tx: Transaction,
  _by: By,
  input: RoundDetails & { readonly roundId: string },
): Promise<{ changed: true } | Refusal<DetailsRefusal | 'already-announced'>> {
  const round = await findRoundForUpdate(tx, input.roundId);
  if (round.announced_at) return { refused: 'already-announced' };
  const refused = checkRoundDetails(input);
  if (refused) return { refused };
  if (round.framework_id !== input.frameworkId) {
    await deleteDraftWeights(tx, input.roundId);
    await tx.deleteFrom('round_outcome').where('round_id', '=', input.roundId).execute();
  }
  await tx.updateTable('round').set(detailColumns(input)).where('id', '=', input.roundId).execute();
  return { changed: true };
}
