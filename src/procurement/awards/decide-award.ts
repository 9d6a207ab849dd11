import type { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../accountability/files/sha256.rules.ts';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { Barred } from '../barred/barred.rules.ts';
import { findBarred } from '../barred/find-barred.ts';
import { type EvaluationResult, scoreEvaluation } from '../evaluation/scoring/score-evaluation.rules.ts';
import { evaluationRefusals } from '../evaluation/scoring/words.en.ts';
import { findFlags } from '../red-flags/find-flags.ts';
import type { NotedFlag } from '../red-flags/red-flags.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { findAward, insertAward } from './awards.queries.ts';
import { readCompetition } from './competition.queries.ts';
import { commitToDecision, type DecisionFact } from './decision-fact.rules.ts';
import { bidderOf, buildEvaluation, type EvaluationFile } from './evaluation-file.rules.ts';
import { findPriceFault, type PriceFault, promptsAmong } from './low-prices/low-price.rules.ts';
import { listLowPrices } from './low-prices/low-prices.queries.ts';
import { findOpenQuestion, type OpenQuestion } from './open-questions.queries.ts';
import { findWinnerFault, type WinnerFault } from './winner.rules.ts';

export type DecideAward = ProcurementKey & { readonly bidId: string; readonly reason: string };

export type DecideRefusal =
  | 'already-decided'
  | 'bids-not-opened'
  | 'scores-missing'
  | Barred
  | OpenQuestion
  | 'given-up'
  | PriceFault
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
  const procurement = await getProcurementForUpdate(tx, input);
  if (procurement.abandonedAt) return { refused: 'given-up' };
  if (!procurement.bidsOpenedAt) return { refused: 'bids-not-opened' };
  if (await findAward(tx, input)) return { refused: 'already-decided' };
  const held = (await findBarred(tx, input, by.actor.personId)) ?? (await findOpenQuestion(tx, input));
  if (held) return { refused: held };
  const competition = await readCompetition(tx, input);
  const bid = competition.bids.find(({ id }) => id === input.bidId);
  if (!bid) throw new NotFound();
  const prompted = [...promptsAmong([...competition.bids, ...competition.disregarded]).keys()];
  const priceFault = findPriceFault(prompted, await listLowPrices(tx, input));
  if (priceFault) return { refused: priceFault };
  const reckoned = reckon(competition);
  if ('refused' in reckoned) return reckoned;
  const fault = findWinnerFault(reckoned.result, bidderOf(bid.label));
  if (fault) return { refused: fault };
  const about = competition.criteria.flatMap(({ title, question }) => [title, question]);
  const reason = decideReason({ text: input.reason, others: [], about: [...about, bid.supplierName] });
  if ('refused' in reason) return reason;
  const at = await by.clock.now(tx);
  const flags = await findFlags(tx, input, { ...competition, winner: bid.supplierId, at });
  await save(tx, by, { input, label: bid.label, reason: reason.reason, flags, at, ...reckoned });
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
  readonly flags: readonly NotedFlag[];
  readonly at: Temporal.Instant;
};

async function save(tx: Transaction, by: By, decided: Decided): Promise<void> {
  const { input, label, reason, flags, evaluation, result, at: decidedAt } = decided;
  const recordSalt = Buffer.from(by.random.nextBytes(16)).toString('hex');
  const decidedBy = by.actor.personId;
  const { bidId } = input;
  await insertAward(tx, input, {
    bidId,
    reason,
    decidedAt,
    decidedBy,
    flags,
    evaluation,
    result,
    recordSalt,
  });
  const fact: DecisionFact = { bid: label, reasonSha256: sha256Hex(reason), salt: recordSalt };
  await recordEntry(tx, by, {
    type: 'award-decided',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { bids: evaluation.bids.length, commitment: commitToDecision(fact, evaluation) },
  });
}
