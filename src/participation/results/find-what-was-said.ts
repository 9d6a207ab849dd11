import type { Transaction } from '../../db/connect.ts';
import {
  type CensusGround,
  censusWeights,
  loadCensusGround,
  peopleFinding,
  weightedFinding,
} from '../census/census-findings.ts';
import type { ComparisonsFinding } from '../comparing/comparisons-finding.rules.ts';
import { comparisonsFinding } from '../comparing/comparisons-finding.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { statementsFinding } from '../statements/statements-finding.ts';
import { isWeighingRule } from '../weighing/weigh.rules.ts';
import type { Findings } from './findings.rules.ts';
import { countTiers } from './found-counts.rules.ts';
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
  const ground = await loadCensusGround(tx, round);
  const points = pointsSaid(round, ballots, ground);
  const comparisons = round.ways.includes('comparisons')
    ? await comparisonsFinding(tx, round, censusWeights(ground, round) ?? undefined)
    : undefined;
  const statements = round.ways.includes('statements') ? await statementsFinding(tx, round.id) : null;
  const people = peopleFinding(ground, round);
  return {
    answers,
    rules: round.ways.includes('points') ? points.rules : strengthsRule(comparisons),
    findings: {
      ...points.findings,
      ...(points.findings.points ? {} : { tiers: countTiers(ballots) }),
      ...(comparisons ? { comparisons } : {}),
      ...(statements ? { statements } : {}),
      ...(people ? { people } : {}),
    },
  };
}

/** Points are weighed where the round’s least number of people gave any. */
function pointsSaid(
  round: Round,
  ballots: readonly CountedBallot[],
  ground: CensusGround,
): Pick<WhatWasSaid, 'rules' | 'findings'> {
  const splits = splitsOf(ballots);
  if (!isWeighingRule(round.rule) || splits.length < round.minimumAnswers) return { rules: [], findings: {} };
  const weighted = weightedFinding(ground, round);
  const points = findPoints(ballots, round.rule, round.minimumDistrict);
  return { rules: sharesByAllRules(splits), findings: { points, ...(weighted ? { weighted } : {}) } };
}

/** Where people compare and give no points, what their comparisons fit becomes the weights. */
function strengthsRule(comparisons: ComparisonsFinding | undefined): RuleShares[] {
  const found = comparisons?.strengths?.outcomes;
  if (!found) return [];
  const exact = found.map((each) => each.exact);
  return [{ rule: 'strengths', exact, percentages: found.map(({ whole }) => whole) }];
}
