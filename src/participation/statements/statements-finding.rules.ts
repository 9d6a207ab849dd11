import { protectCounts } from '../census/small-numbers.rules.ts';
import type { PublishedOpinion } from '../opinion/published-map.rules.ts';

/** How many gave each answer to a statement, exactly: what a finding is made of, and never published. */
export type StatementCount = {
  readonly statementId: string;
  readonly number: number;
  readonly text: string;
  readonly isSeed: boolean;
  /** An outcome’s slug. */
  readonly outcome: string | null;
  readonly agreed: number;
  readonly disagreed: number;
  readonly passed: number;
};

/** The same to the nearest 5; null is “under 10”, or hidden so that a number under 10 stays hidden. */
export type FoundStatement = Omit<StatementCount, 'agreed' | 'disagreed' | 'passed'> & {
  readonly agreed: number | null;
  readonly disagreed: number | null;
  readonly passed: number | null;
};

/** What the statements of a closed round come to: what may be published of it, and nothing else. */
export type StatementsFinding = {
  readonly statements: readonly FoundStatement[];
  readonly map: PublishedOpinion;
};

/**
 * Protects how many answered each statement in which way (MATHS §8): of `people` who answered any, some agreed, some
 * disagreed, some passed and the others, whose number is protected too, were not asked. No number under 10 stands, and none can be worked out from the
 * others to within less than 5.
 */
export function protectStatements(counts: readonly StatementCount[], people: number): FoundStatement[] {
  return counts.map(({ agreed, disagreed, passed, ...statement }) => {
    const table = { agreed, disagreed, passed };
    const places = Object.entries(table).map(([place, count]) => ({ place, people: count }));
    const shown = new Map(protectCounts(places, people).map(({ place, people: count }) => [place, count]));
    const of = (place: keyof typeof table) => shown.get(place) ?? null;
    return { ...statement, agreed: of('agreed'), disagreed: of('disagreed'), passed: of('passed') };
  });
}
