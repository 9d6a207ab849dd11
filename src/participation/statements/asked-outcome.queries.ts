import type { Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { listRoundOutcomes } from '../rounds/rounds.queries.ts';

/** Which of the round’s outcomes a statement is about; null for none of them in particular. Refuses any other. */
export async function findAskedOutcome(
  tx: Transaction,
  roundId: string,
  slug: string | null,
): Promise<{ readonly outcomeId: string | null } | Refusal<'outcome'>> {
  if (!slug) return { outcomeId: null };
  const outcomes = await listRoundOutcomes(tx, roundId);
  const outcome = outcomes.find((each) => each.slug === slug);
  return outcome ? { outcomeId: outcome.id } : { refused: 'outcome' };
}
