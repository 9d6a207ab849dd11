import type { Transaction } from '../../db/connect.ts';
import { censusWeights, peopleFinding, weightedFinding } from '../census/census-findings.ts';
import type { ComparisonsFinding } from '../comparing/comparisons-finding.rules.ts';
import { comparisonsFinding } from '../comparing/comparisons-finding.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { isWeighingRule } from '../weighing/weigh.rules.ts';
import type { Findings } from './findings.rules.ts';
import { findPoints } from './points-finding.rules.ts';
import { type CountedBallot, listCountedBallots } from './results.queries.ts';
import { type RuleShares, sharesByAllRules, splitsOf } from './shares.rules.ts';

export type WhatWasSaid = {
  /** How many took part, in whichever way. */
  readonly answers: number;
  /** What becomes weights, by each rule that fits the round; empty where too few answered. */
  readonly rules: readonly RuleShares[];
  readonly findings: Findings;
};

/** What a closed round came to, each way of answering by itself; nothing but the number under the round’s minimum. */
export async function findWhatWasSaid(tx: Transaction, round: Round): Promise<WhatWasSaid> {
  const ballots = await listCountedBallots(tx, round.id);
  const answers = ballots.length;
  if (answers < round.minimumAnswers) return { answers, rules: [], findings: {} };
  const comparisons = round.ways.includes('comparisons')
    ? await comparisonsFinding(tx, round, (await censusWeights(tx, round)) ?? undefined)
    : undefined;
  const rules = round.ways.includes('points') ? pointsRules(round, ballots) : strengthsRule(comparisons);
  const people = await peopleFinding(tx, round);
  const weighted = rules.length > 0 ? await weightedFinding(tx, round) : null;
  return {
    answers,
    rules,
    findings: {
      ...(isWeighingRule(round.rule)
        ? { points: findPoints(ballots, round.rule, round.minimumDistrict) }
        : {}),
      ...(comparisons ? { comparisons } : {}),
      ...(people ? { people } : {}),
      ...(weighted ? { weighted } : {}),
    },
  };
}

function pointsRules({ minimumAnswers }: Round, ballots: readonly CountedBallot[]): RuleShares[] {
  const splits = splitsOf(ballots);
  return splits.length < minimumAnswers ? [] : sharesByAllRules(splits);
}

/** Where people compare and give no points, what their comparisons fit becomes the weights. */
function strengthsRule(comparisons: ComparisonsFinding | undefined): RuleShares[] {
  const found = comparisons?.strengths?.outcomes;
  if (!found) return [];
  return [
    {
      rule: 'strengths',
      exact: found.map(({ exact }) => exact),
      percentages: found.map(({ whole }) => whole),
    },
  ];
}
