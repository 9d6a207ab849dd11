import type { Finding } from '../declaring/declarations.rules.ts';
import type { AskedPart, Stage } from './stages.rules.ts';

type Line = { readonly finding: Finding; readonly decision: string | null };
type StageLine = Line & { readonly stage: Stage; readonly part: AskedPart };

export type ConflictCounts = {
  readonly answers: number;
  readonly none: number;
  readonly perceived: number;
  readonly real: number;
  /** Perceived ones, by what was decided. */
  readonly wentOn: number;
  readonly stoodAside: number;
  readonly undecided: number;
};

/** The public part of a register of conflicts: how many told of what and what was decided. Nobody is named. */
export type PublicConflicts = {
  readonly byStage: readonly (ConflictCounts & { readonly stage: Stage })[];
  /** Scorers, bidder by bidder. */
  readonly scorers: ConflictCounts;
  readonly advantages: { readonly asked: number; readonly removed: number; readonly excluded: number };
};

/** Counts a register of conflicts, so that everyone can see that it was kept and how it ended. */
export function tellConflicts(register: {
  readonly interests: readonly StageLine[];
  readonly declarations: readonly Line[];
  readonly advantages: readonly { readonly decision: string | null }[];
}): PublicConflicts {
  const found = [...new Set(register.interests.map(({ stage }) => stage))];
  const decided = (word: string) => register.advantages.filter(({ decision }) => decision === word).length;
  return {
    byStage: found.map((stage) => ({
      stage,
      ...countLines(register.interests.filter((line) => line.stage === stage)),
    })),
    scorers: countLines(register.declarations),
    advantages: {
      asked: register.advantages.length,
      removed: decided('removed'),
      excluded: decided('excluded'),
    },
  };
}

function countLines(lines: readonly Line[]): ConflictCounts {
  const of = (finding: Finding) => lines.filter((line) => line.finding === finding);
  const perceived = of('perceived');
  const asideOf = ({ decision }: Line) => decision === 'stands-aside';
  return {
    answers: lines.length,
    none: of('none').length,
    perceived: perceived.length,
    real: of('real').length,
    wentOn: perceived.filter((line) => line.decision !== null && !asideOf(line)).length,
    stoodAside: of('real').length + perceived.filter(asideOf).length,
    undecided: perceived.filter(({ decision }) => decision === null).length,
  };
}
