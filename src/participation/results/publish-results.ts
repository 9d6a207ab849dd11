import { createHash } from 'node:crypto';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { toExact } from '../../values/fraction-text.ts';
import { protectCounts, smallestCount } from '../census/small-numbers.rules.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { findRoundById, findRoundForUpdate, listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { closeRound } from './close-round.ts';
import { countByDistrict, listCountedBallots, saveResult } from './results.queries.ts';
import { auditFile, type RuleShares, sharesByAllRules, splitsOf } from './shares.rules.ts';

export type PublishRefusal = 'not-announced' | 'not-closed' | 'already-published';

/**
 * Publishes what residents said, once, after the close: shares by the three rules, how many took part, and
 * from where, with small numbers protected. Under the round's own minimum no shares are worked out at all, and
 * that is what is published. Waits for answers still being written; then destroys the register's key.
 */
export async function publishResults(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string },
): Promise<{ concluded: boolean; answers: number } | Refusal<PublishRefusal>> {
  const row = await findRoundForUpdate(tx, input.roundId);
  if (!row.announced_at) return { refused: 'not-announced' };
  if (row.results_published_at) return { refused: 'already-published' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds < row.closes_at.epochNanoseconds) return { refused: 'not-closed' };
  await closeRound(tx, by, input);
  const outcomes = await listRoundOutcomes(tx, row.id);
  const ballots = splitsOf(await listCountedBallots(tx, row.id));
  const concluded = ballots.length >= row.minimum_answers;
  const rules = concluded ? sharesByAllRules(ballots) : [];
  const districts = protectCounts(await countByDistrict(tx, row.id), ballots.length);
  await saveResult(tx, {
    roundId: row.id,
    answers: ballots.length,
    publishedAt: now,
    publishedBy: by.actor.personId,
    districts: ballots.length < smallestCount ? [] : districts,
    outcomeIds: outcomes.map(({ id }) => id),
    rules,
  });
  const slugs = outcomes.map(({ slug }) => slug);
  const auditFileSha256 = concluded ? sha256(auditFile(slugs, ballots)) : null;
  await recordPublication(tx, by, {
    roundId: row.id,
    answers: ballots.length,
    rules,
    slugs,
    auditFileSha256,
  });
  return { concluded, answers: ballots.length };
}

type Publication = {
  readonly roundId: string;
  readonly answers: number;
  readonly rules: readonly RuleShares[];
  readonly slugs: readonly string[];
  /** Rows are not published; whoever audits can check the file they are given against this. */
  readonly auditFileSha256: string | null;
};

async function recordPublication(tx: Transaction, by: By, published: Publication): Promise<void> {
  const { answers, rules, slugs, auditFileSha256 } = published;
  const round = await findRoundById(tx, published.roundId);
  await recordEntry(tx, by, {
    type: 'round-results-published',
    subject: subjectOf(round),
    facts: {
      round: round.slug,
      minimumAnswers: round.minimumAnswers,
      answers: answers < smallestCount ? null : answers,
      concluded: rules.length > 0,
      adoptedRule: round.rule,
      shares: rules.map((result) => recordedShares(result, slugs)),
      auditFileSha256,
    },
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function recordedShares({ rule, shares, percentages }: RuleShares, slugs: readonly string[]) {
  return {
    rule,
    shares: slugs.map((outcome, index) => {
      const share = shares[index];
      return { outcome, exact: share ? toExact(share) : '0', whole: percentages[index] ?? 0 };
    }),
  };
}
