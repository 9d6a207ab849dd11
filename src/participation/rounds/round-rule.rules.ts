import { weighingRuleNames } from '../weighing/weigh.rules.ts';
import type { RoundRule, Way } from './round.rules.ts';

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
