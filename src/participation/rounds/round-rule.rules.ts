import { type WeighingRule, weighingRuleNames } from '../weighing/weigh.rules.ts';

/** The ways of answering, in the order they are offered. They say different things and are never added up. */
export const wayNames = ['points', 'comparisons', 'statements'] as const;

export type Way = (typeof wayNames)[number];

/**
 * What turns answers into weights: one of the three rules for points; where people compare and give no points,
 * the strengths that fit their comparisons; nothing where they only speak to statements.
 */
export type RoundRule = WeighingRule | 'strengths' | 'none';

/**
 * The rules that fit these ways of answering. Points give weights by one of three rules; comparisons without points by
 * the strengths that fit them; statements alone give none.
 */
export function rulesFor(ways: readonly Way[]): readonly RoundRule[] {
  if (ways.includes('points')) return weighingRuleNames;
  return ways.includes('comparisons') ? ['strengths'] : ['none'];
}

/** The rule if it fits these ways, else the first that does. */
export function fitRule(ways: readonly Way[], rule: RoundRule): RoundRule {
  const fitting = rulesFor(ways);
  return fitting.includes(rule) ? rule : (fitting[0] ?? 'none');
}

/** Whether what residents answer becomes marks of one purchase: then the authority’s own weights come first. */
export function shapesCriteria(round: { readonly scope: string; readonly rule: string }): boolean {
  return round.scope === 'procurement' && round.rule !== 'none';
}

/** Fewer outcomes than two leave nothing to weigh or compare; statements may be about one. */
export function fewestOutcomesFor(ways: readonly Way[]): number {
  return ways.every((way) => way === 'statements') ? 1 : 2;
}
