import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import type { Way } from '../rounds/round.rules.ts';
import { findRoundById } from '../rounds/rounds.queries.ts';
import { listAuditFiles } from './audit-files.ts';
import { findResults } from './published-results.queries.ts';

/**
 * Hands an auditor the rows that the results of one way of answering rest on, and records that it was done and what
 * for. Refuses before the results are published, where they concluded nothing, and a way the round did not have.
 */
export async function handOverAuditFile(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly way: Way; readonly purpose: string },
): Promise<{ csv: string } | Refusal<'no-conclusion'>> {
  const round = await findRoundById(tx, input.roundId);
  const results = await findResults(tx, round.id);
  const files = results?.concluded ? await listAuditFiles(tx, round) : [];
  const file = files.find(({ way }) => way === input.way);
  if (!file) return { refused: 'no-conclusion' };
  await recordEntry(tx, by, {
    type: 'audit-file-handed-over',
    subject: subjectOf(round),
    facts: { round: round.slug, way: file.way, sha256: file.sha256, purpose: input.purpose },
  });
  return { csv: file.csv };
}
