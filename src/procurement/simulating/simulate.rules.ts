import type { Refusal } from '../../acts/by.ts';
import { type Criterion, totalWeight } from '../criteria/criterion.rules.ts';
import { toEvaluation } from '../criteria/evaluation.rules.ts';
import type { RunFindings } from '../criteria/simulated/run-findings.rules.ts';
import type { Evaluation } from '../evaluation/scoring/evaluation.rules.ts';
import { type Place, rankBids } from '../evaluation/scoring/rank-bids.rules.ts';
import { readEvaluation } from '../evaluation/scoring/read-evaluation.rules.ts';
import { type Inflation, isGain, tryInflating } from './inflate.rules.ts';
import { type MadeUpBid, makePlausibleBids, PLAUSIBLE_BIDS } from './plausible-bids.rules.ts';
import { type TriedChanges, tryChanges } from './try-changes.rules.ts';

/** A competition tried before it is held: made-up bids, scored exactly, and what single changes do to their order. */
export type Simulation = {
  readonly seed: string;
  readonly bids: readonly MadeUpBid[];
  /** Best first. */
  readonly places: readonly Place[];
  readonly changes: TriedChanges;
  readonly inflations: readonly Inflation[];
};

type Asked = {
  readonly criteria: readonly Criterion[];
  readonly valuePence: number;
  readonly seed: string;
};

/**
 * Tries criteria with twenty plausible bids, through the same exact scoring that real bids get. Refuses criteria whose
 * marks do not total 100 yet: nothing can be scored by them.
 */
export function simulate({ criteria, valuePence, seed }: Asked): Simulation | Refusal<'not-100'> {
  if (totalWeight(criteria) !== 100) return { refused: 'not-100' };
  const made = makePlausibleBids({ criteria, valuePence, seed, count: PLAUSIBLE_BIDS * 2 });
  const evaluation = readEvaluation({ ...toEvaluation(criteria), bids: made });
  // The criteria were checked as they were drafted, and the bids are our own: a fault here is a bug.
  if ('refused' in evaluation) throw new Error(`made-up bids cannot be scored: ${evaluation.refused}`);
  const first = { ...evaluation, bids: evaluation.bids.slice(0, PLAUSIBLE_BIDS) };
  const pounds = new Set(
    criteria.filter(({ measures }) => measures[0]?.unit === 'pound').map(({ code }) => code),
  );
  return {
    seed,
    bids: made.slice(0, PLAUSIBLE_BIDS),
    ...tryAll(first, evaluation.bids.slice(PLAUSIBLE_BIDS), (code) => pounds.has(code)),
  };
}

/** The same for any bids of one's own: their order, single changes to it, and inflated promises. */
export function tryAll(
  evaluation: Evaluation,
  spare: Evaluation['bids'],
  countsPounds: (code: string) => boolean,
): Pick<Simulation, 'places' | 'changes' | 'inflations'> {
  return {
    places: rankBids(evaluation).places,
    changes: tryChanges(evaluation, spare),
    inflations: tryInflating(evaluation, countsPounds),
  };
}

/** What the checks keep of a run. */
export function findingsOf({ seed, changes, inflations }: Simulation): RunFindings {
  const { removed, added } = changes;
  return {
    seed,
    tried: removed.tried + added.tried,
    reordered: removed.reordered + added.reordered,
    inflatable: [...new Set(inflations.filter(isGain).map(({ code }) => code))],
  };
}
