import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { countOwnLessonsLeft } from '../../../participation/training/training.queries.ts';
import { bandScale } from '../../criteria/band-scale.en.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { decideStanding, type Standing } from '../declaring/declarations.rules.ts';
import { deleteDraft } from './drafts.queries.ts';
import { findScoreGround, findScorerForShare, saveScore } from './own-scores.queries.ts';

export type GiveScore = ProcurementKey & {
  readonly criterionId: string;
  readonly bidId: string;
  readonly score: number;
  readonly reason: string;
  readonly strengths?: string;
  readonly gaps?: string;
};

export type ScoreRefusal =
  | Exclude<Standing, 'may-score'>
  | 'not-appointed'
  | 'not-your-question'
  | 'out-of-range'
  | 'score-agreed'
  | 'scores-shown'
  | ReasonRefusal;

/**
 * An evaluator scores one answer, alone and blind, on the published scale, and says why. It can be changed until the
 * question’s scores are shown to anyone else, and what it was before is kept. Nobody scores before declaring on every bidder, after standing aside, before the exercise on a sample answer, or
 * what is not theirs; and no resident before passing every lesson. What they had typed and not given is gone with it.
 */
export async function giveScore(
  tx: Transaction,
  by: By,
  input: GiveScore,
): Promise<{ scored: true } | Refusal<ScoreRefusal>> {
  const key = { ...input, personId: by.actor.personId };
  const scorer = await findScorerForShare(tx, key);
  if (!scorer) return { refused: 'not-appointed' };
  const ground = await findScoreGround(tx, key);
  const lessonsLeft = scorer.kind === 'resident' ? await countOwnLessonsLeft(tx, key.personId) : 0;
  const standing = decideStanding({ recused: scorer.recusedAt !== null, lessonsLeft, ...ground });
  if (standing !== 'may-score') return { refused: standing };
  if (!scorer.isTheirs) return { refused: 'not-your-question' };
  if (ground.answer === null) throw new NotFound();
  if (ground.agreed) return { refused: 'score-agreed' };
  if (ground.shown) return { refused: 'scores-shown' };
  const isOnScale = Number.isInteger(input.score) && input.score >= 0 && input.score <= (scorer.bandMax ?? 0);
  if (!isOnScale) return { refused: 'out-of-range' };
  const means = bandScale.find(({ mark }) => mark === input.score)?.means ?? '';
  const reason = decideReason({
    text: input.reason,
    others: ground.otherReasons,
    about: [scorer.title, scorer.question, means, ground.answer],
  });
  if ('refused' in reason) return reason;
  const scoredAt = await by.clock.now(tx);
  const [strengths = '', gaps = ''] = [input.strengths?.trim(), input.gaps?.trim()];
  await saveScore(tx, key, { score: input.score, reason: reason.reason, strengths, gaps, scoredAt });
  await deleteDraft(tx, key);
  return { scored: true };
}
