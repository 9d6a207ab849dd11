import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { hasStoodAside, representsBidder } from './barred.queries.ts';
import type { Barred } from './barred.rules.ts';

/**
 * Whether somebody is barred from acting for the authority in a purchase, in any part of it; null when not. Every act
 * that can change who wins asks this: exclusion, advantage, price, award, summaries, publication, a court case
 * (Procurement Act 2023 ss.81 to 83).
 */
export async function findBarred(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<Barred | null> {
  if (await representsBidder(tx, key, personId)) return 'conflicting-hats';
  return (await hasStoodAside(tx, key, personId)) ? 'stood-aside' : null;
}
