import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { decideStanding } from '../declaring/declarations.rules.ts';
import { saveDraft } from './drafts.queries.ts';
import { findScoreGround, findScorerForShare } from './own-scores.queries.ts';

/** As long as a reason or a note may be while it is typed. */
const longest = 10_000;

export type KeepDraft = ProcurementKey & {
  readonly criterionId: string;
  readonly bidId: string;
  readonly score: number | null;
  readonly reason: string;
  readonly strengths: string;
  readonly gaps: string;
};

export type DraftRefusal = 'may-not-score' | 'score-agreed' | 'scores-shown' | 'too-long';

/**
 * Keeps what an evaluator has typed for one answer, so that nothing is lost when a browser closes. It is no score: it
 * counts nowhere, nobody else can read it, and no reason is asked of it. Only whoever may score the answer keeps one.
 */
export async function keepDraft(
  tx: Transaction,
  by: By,
  input: KeepDraft,
): Promise<{ savedAt: Temporal.Instant } | Refusal<DraftRefusal>> {
  const key = { ...input, personId: by.actor.personId };
  const scorer = await findScorerForShare(tx, key);
  if (!scorer?.isTheirs) return { refused: 'may-not-score' };
  const ground = await findScoreGround(tx, key);
  const standing = decideStanding({ recused: scorer.recusedAt !== null, lessonsLeft: 0, ...ground });
  if (standing !== 'may-score') return { refused: 'may-not-score' };
  if (ground.answer === null) throw new NotFound();
  if (ground.agreed) return { refused: 'score-agreed' };
  if (ground.shown) return { refused: 'scores-shown' };
  const { reason, strengths, gaps } = input;
  if ([reason, strengths, gaps].some(({ length }) => length > longest)) return { refused: 'too-long' };
  const isOnScale = input.score !== null && input.score >= 0 && input.score <= (scorer.bandMax ?? 0);
  const savedAt = await by.clock.now(tx);
  await saveDraft(tx, key, { score: isOnScale ? input.score : null, reason, strengths, gaps, savedAt });
  return { savedAt };
}
