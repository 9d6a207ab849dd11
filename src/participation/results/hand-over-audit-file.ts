import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { findRoundById } from '../rounds/rounds.queries.ts';
import { type AuditFileName, listAuditFiles } from './audit-files.ts';
import { findResults } from './published-results.queries.ts';

/**
 * Hands an auditor one file of the rows that results rest on, and records that it was done and what for. Refuses before
 * the results are published, where they concluded nothing, and a file of a way that the round did not have.
 */
export async function handOverAuditFile(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly file: AuditFileName; readonly purpose: string },
): Promise<{ csv: string } | Refusal<'no-conclusion'>> {
  const round = await findRoundById(tx, input.roundId);
  const results = await findResults(tx, round.id);
  const files = results?.concluded ? await listAuditFiles(tx, round) : [];
  const found = files.find(({ file }) => file === input.file);
  if (!found) return { refused: 'no-conclusion' };
  const { way, file, sha256, csv } = found;
  await recordEntry(tx, by, {
    type: 'audit-file-handed-over',
    subject: subjectOf(round),
    facts: { round: round.slug, way, file, sha256, purpose: input.purpose },
  });
  return { csv };
}
