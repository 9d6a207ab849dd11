import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import type { PublishedShare } from '../results/published-results.queries.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { listRoundOutcomes, type Round } from '../rounds/rounds.queries.ts';
import { basisPointsByOutcome } from './mandate-ground.ts';
import type { Mandate } from './mandates.queries.ts';

type Published = {
  readonly round: Round;
  readonly mandate: Mandate;
  /** The mandate it changes, where it changes one. */
  readonly before: Mandate | undefined;
  readonly shares: readonly PublishedShare[];
  readonly keptDueDate: boolean;
};

/** Writes a published mandate into the public record: every answer, and which mandate it replaces. */
export async function recordMandate(tx: Transaction, by: By, published: Published): Promise<void> {
  const { round, mandate, before, shares, keptDueDate } = published;
  const outcomes = await listRoundOutcomes(tx, round.id);
  const given = basisPointsByOutcome(shares);
  await recordEntry(tx, by, {
    type: 'mandate-published',
    subject: { ...subjectOf(round), bodyId: mandate.bodyId },
    facts: {
      round: round.slug,
      version: mandate.version,
      replaces: before
        ? { version: before.version, publishedAt: before.publishedAt?.toString() ?? null }
        : null,
      changeReason: mandate.changeReason,
      mandateDueOn: round.mandateDueOn.toString(),
      keptDueDate,
      lines: mandate.lines.map((line) => ({
        outcome: outcomes.find(({ id }) => id === line.outcomeId)?.slug ?? '',
        answer: line.answer,
        residentsBasisPoints: given.get(line.outcomeId) ?? 0,
        adoptedBasisPoints: line.adoptedBasisPoints,
        reason: line.reason,
      })),
      statements: mandate.statementLines.map(({ statementId, answer, reason }) => ({
        statement: statementId,
        answer,
        reason,
      })),
    },
  });
}
