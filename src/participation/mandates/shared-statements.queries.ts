import type { Database, Transaction } from '../../db/connect.ts';
import { findFindings } from '../results/findings.queries.ts';
import type { SharedStatement } from './told-statements.rules.ts';

/** What all groups share in a round that had statements; none where its results found no groups. */
export async function listSharedStatements(
  db: Database | Transaction,
  roundId: string,
): Promise<SharedStatement[]> {
  const { statements: found } = await findFindings(db, roundId);
  if (!found) return [];
  const textOf = new Map(found.statements.map(({ statementId, text }) => [statementId, text]));
  return found.map.shared.flatMap((stance) => {
    const text = textOf.get(stance.statementId);
    return text === undefined ? [] : [{ ...stance, text }];
  });
}
