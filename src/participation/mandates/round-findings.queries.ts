import type { Database, Transaction } from '../../db/connect.ts';
import { findFindings } from '../results/findings.queries.ts';
import type { RoundFindings } from './evidence.rules.ts';

/** What a round came to, as a mandate’s evidence reads it. */
export function findRoundFindings(db: Database | Transaction, roundId: string): Promise<RoundFindings> {
  return findFindings(db, roundId);
}
