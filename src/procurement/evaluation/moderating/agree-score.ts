import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { hasStoodAside, representsBidder } from '../../barred/barred.queries.ts';
import { bandScale } from '../../criteria/band-scale.en.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { type Question, questionsOf } from '../appointing/panel.rules.ts';
import { type Bidder, listBidders } from '../bidders.queries.ts';
import { type Consensus, decideConsensus, fewestScorers } from '../scoring/consensus.rules.ts';
import { namesScorers } from '../scoring/names-scorers.rules.ts';
import { type AgreedScore, commitToFact, factOf } from './agreed-score.rules.ts';
import { insertConsensus, listAgreedScores } from './consensus.queries.ts';
import { listProgress, lockQuestion, type PanelScore } from './individual-scores.queries.ts';
import { decideQuestionState } from './progress.rules.ts';
import { showQuestion } from './show-question.ts';

export type AgreeScore = ProcurementKey & {
  readonly criterionId: string;
  readonly bidId: string;
  readonly score: number;
  readonly reason: string;
};

export type AgreeRefusal =
  | 'conflicting-hats'
  | 'stood-aside'
  | 'fewer-than-three'
  | 'scores-missing'
  | 'already-agreed'
  | 'not-whole'
  | 'out-of-range'
  | 'names-a-scorer'
  | ReasonRefusal;

/**
 * The panel agrees one whole number for one answer, and the moderator writes why. Only once everyone who scores the
 * question has scored every bid alone, and at least three did. Nothing is averaged: the movement is recorded beside
 * the score and never used to work it out (Bromcom Computers v United Learning Trust [2022] EWHC 3262 (TCC)).
 */
export async function agreeScore(
  tx: Transaction,
  by: By,
  input: AgreeScore,
): Promise<{ agreed: Consensus } | Refusal<AgreeRefusal>> {
  await lockQuestion(tx, input, input.criterionId);
  const [criteria, bidders, agreed] = [
    await listCriteria(tx, input),
    await listBidders(tx, input),
    await listAgreedScores(tx, input),
  ];
  const question = questionsOf(criteria).find(({ id }) => id === input.criterionId);
  const bid = bidders.find(({ bidId }) => bidId === input.bidId);
  if (!question || !bid) throw new NotFound();
  if (await representsBidder(tx, input, by.actor.personId)) return { refused: 'conflicting-hats' };
  if (await hasStoodAside(tx, input, by.actor.personId)) return { refused: 'stood-aside' };
  const fault = await findModerationFault(tx, input, bidders, agreed);
  if (fault) return { refused: fault };
  const panel = await showQuestion(tx, by.clock, { ...input, to: 'panel' });
  const text = decideAgreedReason(input, question, panel, agreed);
  if ('refused' in text) return text;
  const consensus = decideConsensus({
    scores: panel
      .filter(({ bidId }) => bidId === input.bidId)
      .map(({ personId, score }) => ({ evaluator: personId, score })),
    agreedScore: input.score,
    reason: text.reason,
    max: question.bandMax,
  });
  if ('refused' in consensus) {
    return { refused: consensus.refused === 'reason-missing' ? 'blank' : consensus.refused };
  }
  const now = await by.clock.now(tx);
  await save(tx, by, { input, code: question.code, bid, consensus, reason: text.reason, panel, now });
  return { agreed: consensus };
}

async function findModerationFault(
  tx: Transaction,
  input: AgreeScore,
  bidders: readonly Bidder[],
  agreed: readonly AgreedScore[],
): Promise<'already-agreed' | 'fewer-than-three' | 'scores-missing' | null> {
  const inIt = new Set(bidders.map(({ bidId }) => bidId));
  const ofQuestion = agreed.filter(
    ({ criterionId, bidId }) => criterionId === input.criterionId && inIt.has(bidId),
  );
  if (ofQuestion.some(({ bidId }) => bidId === input.bidId)) return 'already-agreed';
  const progress = await listProgress(tx, input);
  const scorers = progress.filter(({ criterionId }) => criterionId === input.criterionId);
  if (scorers.length < fewestScorers) return 'fewer-than-three';
  const state = decideQuestionState({ scorers, bids: bidders.length, agreed: ofQuestion.length });
  return state === 'to-agree' ? null : 'scores-missing';
}

/**
 * The reason rests on the question, the mark’s descriptor or what the scorers wrote, is none given before, and names
 * nobody who scored: everyone reads it.
 */
function decideAgreedReason(
  input: AgreeScore,
  { title, question }: Question,
  panel: readonly PanelScore[],
  agreed: readonly AgreedScore[],
): { readonly reason: string } | Refusal<'names-a-scorer' | ReasonRefusal> {
  const means = bandScale.find(({ mark }) => mark === input.score)?.means ?? '';
  const written = panel
    .filter(({ bidId }) => bidId === input.bidId)
    .flatMap(({ reason, gaps }) => [reason, gaps]);
  const reason = decideReason({
    text: input.reason,
    others: agreed.map((one) => one.reason),
    about: [title, question, means, ...written],
  });
  const names = panel.map(({ name }) => name);
  return 'refused' in reason || namesScorers(reason.reason, names).length === 0
    ? reason
    : { refused: 'names-a-scorer' };
}

type Agreed = {
  readonly input: AgreeScore;
  readonly code: string;
  readonly bid: Bidder;
  readonly consensus: Consensus;
  readonly reason: string;
  readonly panel: readonly PanelScore[];
  readonly now: Temporal.Instant;
};

async function save(tx: Transaction, by: By, agreed: Agreed): Promise<void> {
  const { input, code, bid, consensus, reason, now } = agreed;
  const scorers = agreed.panel.filter(({ bidId }) => bidId === input.bidId).length;
  const { lowest, highest, median } = consensus.movement;
  const score: AgreedScore = {
    criterionId: input.criterionId,
    bidId: input.bidId,
    score: consensus.agreed,
    reason,
    lowest,
    highest,
    median: String(median),
    scorers,
    agreedAt: now,
    recordSalt: Buffer.from(by.random.nextBytes(16)).toString('hex'),
  };
  await insertConsensus(tx, input, { ...score, agreedBy: by.actor.personId });
  await recordEntry(tx, by, {
    type: 'score-agreed',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: {
      criterion: code,
      bid: bid.label,
      scorers,
      commitment: commitToFact(factOf(score, code, bid.label)),
    },
  });
}
