import type { Database, Transaction } from '../../db/connect.ts';

/** A statement that all groups agree on, or all disagree with, as the results have it. */
export type SharedStatement = {
  readonly statementId: string;
  readonly text: string;
};

/** What all groups share in a round that had statements; none where its results found no groups. */
export function listSharedStatements(
  _db: Database | Transaction,
  _roundId: string,
): Promise<SharedStatement[]> {
  return Promise.resolve([]);
}
