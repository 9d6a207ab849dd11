import type { RoundScope } from './round.rules.ts';
import { fewestOutcomesFor, rulesFor, shapesCriteria, type Way } from './round-rule.rules.ts';

/** The steps of preparing a round, in the order of its check list. */
export const stepNames = [
  'purpose',
  'question',
  'decided',
  'framework',
  'outcomes',
  'ways',
  'rule',
  'proof',
  'people',
  'times',
  'minimums',
  'engagement',
  'draft-weights',
] as const;
export type Step = (typeof stepNames)[number];

/** Steps whose fields start from a suggestion, and so are done only once somebody has saved them. */
export const settledSteps = ['framework', 'ways', 'rule', 'proof', 'people', 'times', 'minimums'] as const;
export type SettledStep = (typeof settledSteps)[number];

export type StepState = 'done' | 'missing' | 'not-needed';

export type Prepared = {
  readonly scope: RoundScope;
  readonly ways: readonly Way[];
  readonly rule: string;
  readonly question: string;
  readonly about: string;
  readonly canChange: string;
  readonly settled: readonly string[];
  readonly engagementNotice: string | null;
  readonly engagementReason: string | null;
  readonly outcomes: number;
  readonly hasDraftWeights: boolean;
};

/**
 * Where each step of a draft stands. A rule is chosen only where several fit the ways of answering; the engagement
 * notice or the reasons for none (Procurement Act 2023 s.17), and the authority's own weights, only where the round is
 * about one purchase, the weights only where its answers become marks.
 */
export function stepStates(round: Prepared): Record<Step, StepState> {
  const done = (isDone: boolean): StepState => (isDone ? 'done' : 'missing');
  const settled = (step: SettledStep) => done(round.settled.includes(step));
  const isAnnouncedToMarket = Boolean(round.engagementNotice?.trim() || round.engagementReason?.trim());
  return {
    purpose: 'done',
    question: done(round.question.trim() !== '' && round.about.trim() !== ''),
    decided: done(round.canChange.trim() !== ''),
    framework: settled('framework'),
    outcomes: done(round.outcomes >= fewestOutcomesFor(round.ways)),
    ways: settled('ways'),
    rule: rulesFor(round.ways).length > 1 ? settled('rule') : 'not-needed',
    proof: settled('proof'),
    people: settled('people'),
    times: settled('times'),
    minimums: settled('minimums'),
    engagement: round.scope === 'procurement' ? done(isAnnouncedToMarket) : 'not-needed',
    'draft-weights': shapesCriteria(round) ? done(round.hasDraftWeights) : 'not-needed',
  };
}

/** The steps still to do, in order. */
export function missingSteps(round: Prepared): Step[] {
  const states = stepStates(round);
  return stepNames.filter((step) => states[step] === 'missing');
}
