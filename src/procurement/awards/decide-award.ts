import { sha256Hex } from '../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { representsBidder } from '../evaluation/bidders.queries.ts';
import { type EvaluationResult, scoreEvaluation } from '../evaluation/scoring/score-evaluation.rules.ts';
import { evaluationRefusals } from '../evaluation/scoring/words.en.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { findAward, insertAward } from './awards.queries.ts';
import { readCompetition } from './competition.queries.ts';
import { commitToDecision, type DecisionFact } from './decision-fact.rules.ts';
import { bidderOf, buildEvaluation, type EvaluationFile } from './evaluation-file.rules.ts';
import { findWinnerFault, type WinnerFault } from './winner.rules.ts';

export type DecideAward = ProcurementKey & { readonly bidId: string; readonly reason: string };

export type DecideRefusal =
  | 'already-decided'
  | 'bids-not-opened'
  | 'scores-missing'
  | 'conflicting-hats'
  | WinnerFault
  | ReasonRefusal;

/**
 * The authority decides who wins, and why. It is bound by its own published criteria: the bid with the most marks wins,
 * level totals go by the published tie rule. What it was reckoned from is kept word for word, so that anyone can
 * recompute it. Nothing is public before the award is published.
 */
export async function decideAward(
  tx: Transaction,
  by: By,
  input: DecideAward,
): Promise<{ result: EvaluationResult } | Refusal<DecideRefusal>> {
  const { bidsOpenedAt } = await getProcurementForUpdate(tx, input);
  if (!bidsOpenedAt) return { refused: 'bids-not-opened' };
  if (await findAward(tx, input)) return { refused: 'already-decided' };
  if (await representsBidder(tx, input, by.actor.personId)) return { refused: 'conflicting-hats' };
  const competition = await readCompetition(tx, input);
  const bid = competition.bids.find(({ id }) => id === input.bidId);
  if (!bid) throw new NotFound();
  const reckoned = reckon(competition);
  if ('refused' in reckoned) return reckoned;
  const fault = findWinnerFault(reckoned.result, bidderOf(bid.label));
  if (fault) return { refused: fault };
  const about = competition.criteria.flatMap(({ title, question }) => [title, question]);
  const reason = decideReason({ text: input.reason, others: [], about: [...about, bid.supplierName] });
  if ('refused' in reason) return reason;
  await save(tx, by, { input, label: bid.label, reason: reason.reason, ...reckoned });
  return { result: reckoned.result };
}

export type Reckoned = { readonly evaluation: EvaluationFile; readonly result: EvaluationResult };

/** The ranking and everything that follows from it; refused while a score is still to be agreed. */
export function reckon(
  competition: Parameters<typeof buildEvaluation>[0],
): Reckoned | Refusal<'scores-missing'> {
  const evaluation = buildEvaluation(competition);
  if ('refused' in evaluation) return evaluation;
  const result = scoreEvaluation(evaluation);
  // What the database holds has been checked on the way in, so a refusal here is a fault of ours.
  if ('refused' in result) throw new Error(evaluationRefusals[result.refused](result.about));
  return { evaluation, result };
}

type Decided = Reckoned & {
  readonly input: DecideAward;
  readonly label: string;
  readonly reason: string;
};

async function save(tx: Transaction, by: By, decided: Decided): Promise<void> {
  const { input, label, reason, evaluation, result } = decided;
  const decidedAt = await by.clock.now(tx);
  const recordSalt = Buffer.from(by.random.nextBytes(16)).toString('hex');
  const decidedBy = by.actor.personId;
  const { bidId } = input;
  await insertAward(tx, input, { bidId, reason, decidedAt, decidedBy, evaluation, result, recordSalt });
  const fact: DecisionFact = { bid: label, reasonSha256: sha256Hex(reason), salt: recordSalt };
  await recordEntry(tx, by, {
    type: 'award-decided',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { bids: evaluation.bids.length, commitment: commitToDecision(fact, evaluation) },
  });
}
