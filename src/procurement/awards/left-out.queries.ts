import type { Database, Transaction } from '../../db/connect.ts';
import { listLeftOut } from '../conditions/deciding/standings.queries.ts';
import { listAdvantages } from '../evaluation/interests/advantage/advantages.queries.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { listLowPrices } from './low-prices/low-prices.queries.ts';

export type LeftOutBecause =
  | 'low-price'
  | 'excludable'
  | 'excluded'
  | 'condition-not-met'
  | 'none'
  | 'advantage';
export type LeftOutBid = {
  readonly bidId: string;
  readonly because: LeftOutBecause;
  readonly reason: string;
};

/**
 * Bids that are neither ranked nor awarded, with the authority’s reason: disregarded for an abnormally low price or
 * because of who made them (Procurement Act 2023 s.19(3), ss.26 and 28), or excluded for an advantage that could not be
 * removed (s.82).
 */
export async function listLeftOutBids(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<readonly LeftOutBid[]> {
  const prices = await listLowPrices(db, key);
  const standings = await listLeftOut(db, key);
  const advantages = await listAdvantages(db, key);
  return [
    ...standings.map(({ bidId, basis, reason }) => ({ bidId, because: basis, reason })),
    ...advantages.flatMap(({ bidId, decision, decisionReason }) =>
      decision === 'excluded' ? [{ bidId, because: 'advantage' as const, reason: decisionReason ?? '' }] : [],
    ),
    ...prices.flatMap(({ bidId, decision, decisionReason }) =>
      decision === 'disregarded'
        ? [{ bidId, because: 'low-price' as const, reason: decisionReason ?? '' }]
        : [],
    ),
  ];
}
