import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { findRoundById, listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { listCountedBallots } from './results.queries.ts';
import { auditFile, splitsOf } from './shares.rules.ts';

/**
 * Hands an auditor the rows that the results rest on, and records that it was done and what for. Refuses
 * before the results are published, and where they concluded nothing.
 */
export async function handOverAuditFile(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly purpose: string },
): Promise<{ csv: string } | Refusal<'no-conclusion'>> {
  const round = await findRoundById(tx, input.roundId);
  const ballots = splitsOf(await listCountedBallots(tx, round.id));
  if (!round.resultsPublishedAt || ballots.length < round.minimumAnswers) return { refused: 'no-conclusion' };
  const outcomes = await listRoundOutcomes(tx, round.id);
  await recordEntry(tx, by, {
    type: 'audit-file-handed-over',
    subject: subjectOf(round),
    facts: { round: round.slug, purpose: input.purpose },
  });
  const slugs = outcomes.map(({ slug }) => slug);
  return { csv: auditFile(slugs, ballots) };
}
