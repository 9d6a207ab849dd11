import type { Database, Transaction } from '../../db/connect.ts';
import type { Fraction } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';

/** What residents asked of each outcome of a round by its own rule, exactly, whatever anybody answered; none before its results. */
export async function listAskedShares(
  db: Database | Transaction,
  roundId: string,
): Promise<{ readonly outcomeId: string; readonly share: Fraction }[]> {
  const rows = await db
    .selectFrom('round_share as s')
    .innerJoin('round as r', (on) => on.onRef('r.id', '=', 's.round_id').onRef('r.rule', '=', 's.rule'))
    .select(['s.outcome_id as outcomeId', 's.exact'])
    .where('s.round_id', '=', roundId)
    .execute();
  return rows.flatMap(({ outcomeId, exact }) => {
    const share = parseFraction(exact);
    return 'refused' in share ? [] : [{ outcomeId, share }];
  });
}
