import type { Database, Transaction } from '../../db/connect.ts';
import type { Findings } from './findings.rules.ts';

/** Keeps what a round came to, a document a kind: worked out once, and published as it is. */
export async function saveFindings(tx: Transaction, roundId: string, findings: Findings): Promise<void> {
  const rows = Object.entries(findings).map(([kind, data]) => ({
    round_id: roundId,
    kind,
    data: JSON.stringify(data),
  }));
  if (rows.length > 0) await tx.insertInto('round_finding').values(rows).execute();
}

/** Everything found of a round, as it was published; empty before, and where too few answered. */
export async function findFindings(db: Database | Transaction, roundId: string): Promise<Findings> {
  const rows = await db
    .selectFrom('round_finding')
    .select(['kind', 'data'])
    .where('round_id', '=', roundId)
    .execute();
  return Object.fromEntries(rows.map(({ kind, data }) => [kind, data]));
}
