import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listAdoptedShares, type PublishedShare } from '../results/published-results.queries.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { findRoundById, listRoundOutcomes, type Round } from '../rounds/rounds.queries.ts';
import type { MandateLine } from './mandate.rules.ts';
import { findMandate, findMandateForUpdate, type MandateKey } from './mandates.queries.ts';
import { basisPointsByOutcome, requireOwnRound } from './save-mandate-line.ts';

export type PublishMandateRefusal = 'already-published' | 'no-conclusion' | 'lines-missing';

/**
 * An elected member publishes the body's answer to every outcome, adopt or explain: from here on it is
 * frozen. Refuses while an outcome has no answer. Lateness does not refuse it, but is said with it.
 */
export async function publishMandate(
  tx: Transaction,
  by: By,
  input: MandateKey & { readonly statement: string },
): Promise<{ published: true; keptDueDate: boolean } | Refusal<PublishMandateRefusal>> {
  await requireOwnRound(tx, input);
  const row = await findMandateForUpdate(tx, input);
  if (row.published_at) return { refused: 'already-published' };
  const shares = await listAdoptedShares(tx, input.roundId);
  if (shares.length === 0) return { refused: 'no-conclusion' };
  const lines = (await findMandate(tx, input))?.lines ?? [];
  if (lines.length < shares.length) return { refused: 'lines-missing' };
  const round = await findRoundById(tx, input.roundId);
  const now = await by.clock.now(tx);
  const keptDueDate = londonDate(now).until(round.mandateDueOn).days >= 0;
  await tx
    .updateTable('mandate')
    .set({ statement: input.statement.trim(), decided_by: by.actor.personId, published_at: now })
    .where('round_id', '=', input.roundId)
    .where('body_id', '=', input.bodyId)
    .execute();
  await recordEntry(tx, by, {
    type: 'mandate-published',
    subject: { ...subjectOf(round), bodyId: input.bodyId },
    facts: {
      round: round.slug,
      mandateDueOn: round.mandateDueOn.toString(),
      keptDueDate,
      lines: await recordedLines(tx, round, lines, shares),
    },
  });
  return { published: true, keptDueDate };
}

async function recordedLines(
  tx: Transaction,
  round: Round,
  lines: readonly MandateLine[],
  shares: readonly PublishedShare[],
) {
  const outcomes = await listRoundOutcomes(tx, round.id);
  const given = basisPointsByOutcome(shares);
  return lines.map((line) => ({
    outcome: outcomes.find(({ id }) => id === line.outcomeId)?.slug ?? '',
    answer: line.answer,
    residentsBasisPoints: given.get(line.outcomeId) ?? 0,
    adoptedBasisPoints: line.adoptedBasisPoints,
    reason: line.reason,
  }));
}
