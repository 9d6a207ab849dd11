import type { Random } from '../../values/random.ts';
import type { GroupVotes } from './group-votes.rules.ts';
import { drawFrom } from './k-means.rules.ts';
import type { StatementState } from './opinion.rules.ts';

export type StatementCounts = {
  readonly agreed: number;
  readonly passed: number;
  /** All who answered, passes included. */
  readonly shown: number;
  /** How far from the middle of the map the statement lies; 0 while there is no map. */
  readonly extremity: number;
  readonly state?: StatementState;
};

/** A statement about the people who answer is asked early, whatever they say. */
const metaPriority = 49;

/**
 * How much there is to learn from asking about a statement next:
 * [(1 − (P+1)/(S+2)) · (E+1) · (A+1)/(S+2) · (1 + 8·2^(−S/5))]². New ones come first, then those that people agree with,
 * that set groups apart and that few pass. Always above 0.
 */
export function priorityOf({ agreed, passed, shown, extremity, state }: StatementCounts): number {
  if (state === 'meta') return metaPriority;
  const answered = 1 - (passed + 1) / (shown + 2);
  const liked = (agreed + 1) / (shown + 2);
  return (answered * (extremity + 1) * liked * (1 + 8 * 2 ** (-shown / 5))) ** 2;
}

/** The priority of every statement of a conversation, from the votes of those who are placed on its map. */
export function findPriorities(
  placed: GroupVotes,
  extremity: Float64Array,
  states: readonly StatementState[],
): Float64Array {
  return extremity.map((distance, statement) => {
    const shown = placed.shown[statement] as number;
    const agreed = placed.agreed[statement] as number;
    return priorityOf({
      agreed,
      shown,
      passed: shown - agreed - (placed.disagreed[statement] as number),
      extremity: distance,
      state: states[statement] ?? 'shown',
    });
  });
}

/**
 * Which of the statements a person has not answered to show next: drawn in proportion to priority, so that nobody can
 * steer what others see and every statement has its turn. Null when there is none left.
 */
export function decideNextStatement<Candidate extends { readonly priority: number }>(
  unanswered: readonly Candidate[],
  random: Pick<Random, 'nextUnit'>,
): Candidate | null {
  const drawn = drawFrom(
    unanswered.map(({ priority }) => priority),
    random.nextUnit(),
  );
  return unanswered[drawn] ?? null;
}
