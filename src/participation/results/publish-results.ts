import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { smallestCount } from '../census/small-numbers.rules.ts';
import { tellRound } from '../following/tell-round.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import {
  findRoundById,
  findRoundForUpdate,
  listRoundOutcomes,
  type Round,
} from '../rounds/rounds.queries.ts';
import { type AuditFile, listAuditFiles } from './audit-files.ts';
import { closeRound } from './close-round.ts';
import { findWhatWasSaid } from './find-what-was-said.ts';
import { saveFindings } from './findings.queries.ts';
import { protectedDistricts, saveResult } from './results.queries.ts';
import { publishedShare, type RuleShares } from './shares.rules.ts';

export type PublishRefusal = 'not-announced' | 'not-closed' | 'already-published';

/**
 * Publishes what residents said, once, after the close: what each way of answering comes to, by the rules that the
 * round named, how many took part and from where, with small numbers protected. Under the round's own minimum
 * nothing is worked out at all, and that is what is published. Closes the ballot box where that is not done.
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
  const round = await findRoundById(tx, row.id);
  const { answers, rules, findings } = await findWhatWasSaid(tx, round);
  await saveResult(tx, {
    roundId: round.id,
    answers,
    publishedAt: now,
    publishedBy: by.actor.personId,
    districts: answers < smallestCount ? [] : await protectedDistricts(tx, round.id, answers),
    outcomeIds: (await listRoundOutcomes(tx, round.id)).map(({ id }) => id),
    rules,
  });
  await saveFindings(tx, round.id, findings);
  const concluded = answers >= round.minimumAnswers;
  const auditFiles = concluded ? await listAuditFiles(tx, round) : [];
  await recordPublication(tx, by, { round, answers, concluded, rules, auditFiles });
  await tellRound(tx, by, { roundId: round.id, moment: 'results' });
  return { concluded, answers };
}

type Publication = {
  readonly round: Round;
  readonly answers: number;
  readonly concluded: boolean;
  readonly rules: readonly RuleShares[];
  /** Rows are not published; whoever audits can check the files they are given against these. */
  readonly auditFiles: readonly AuditFile[];
};

async function recordPublication(tx: Transaction, by: By, published: Publication): Promise<void> {
  const { round, answers, concluded, rules, auditFiles } = published;
  const slugs = (await listRoundOutcomes(tx, round.id)).map(({ slug }) => slug);
  await recordEntry(tx, by, {
    type: 'round-results-published',
    subject: subjectOf(round),
    facts: {
      round: round.slug,
      minimumAnswers: round.minimumAnswers,
      answers: answers < smallestCount ? null : answers,
      concluded,
      adoptedRule: round.rule,
      shares: rules.map((result) => recordedShares(result, slugs)),
      auditFiles: auditFiles.map(({ way, file, sha256 }) => ({ way, file, sha256 })),
    },
  });
}

function recordedShares({ rule, exact, percentages }: RuleShares, slugs: readonly string[]) {
  return {
    rule,
    shares: slugs.map((outcome, index) => ({
      outcome,
      share: publishedShare(exact[index] ?? '0'),
      whole: percentages[index] ?? 0,
    })),
  };
}
