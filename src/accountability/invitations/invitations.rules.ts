import type { Temporal } from 'temporal-polyfill';
import type { Ask } from '../spend/tiers/tiers.rules.ts';

/** A supplier that did not answer is reminded twice at most, */
export const mostReminders = 2;
/** and never sooner than two weeks after it was last written to. */
export const daysBetween = 14;
/** A code lets somebody in for half a year after it was last sent. */
export const codeDays = 180;

/** What became of one thing asked; `answered` is signed, or reviewed. */
export type AskState = 'open' | 'answered' | 'declined';

/**
 * Where an invitation stands: letters wait to be posted; what was sent is waited for, and after two weeks reminded of,
 * twice; `returned` came back. Answered, or declined, is said before anything else.
 */
export const invitationStates = ['to-post', 'waiting', 'remind', 'returned', 'answered', 'declined'] as const;
export type InvitationState = (typeof invitationStates)[number];

export type CodeRefusal = 'code-unknown' | 'code-used' | 'code-expired';

/** Whether a code lets a person in: once, and until its last day. Whoever used it is let in again. */
export function decideCode(
  code:
    | {
        readonly expiresAt: Temporal.Instant;
        readonly usedBy: string | null;
      }
    | undefined,
  personId: string,
  now: Temporal.Instant,
): 'opens' | CodeRefusal {
  if (!code) return 'code-unknown';
  if (code.usedBy !== null) return code.usedBy === personId ? 'opens' : 'code-used';
  return now.epochNanoseconds < code.expiresAt.epochNanoseconds ? 'opens' : 'code-expired';
}

/** What is left to ask of a supplier: not what it was asked already, nor what it has signed or filed. */
export function asksLeft(asks: readonly Ask[], done: ReadonlySet<Ask>): readonly Ask[] {
  return asks.filter((ask) => !done.has(ask));
}

/** Who was asked, by whom, for one thing in one year, and what came of it. Reached: sent, and did not come back. */
export type ReplyCounts = {
  readonly asked: number;
  readonly reached: number;
  readonly answered: number;
  readonly declined: number;
};

export function notAnswered({ reached, answered, declined }: ReplyCounts): number {
  return reached - answered - declined;
}

/** Of 100 suppliers reached, how many answered, yes or no; rounded down, null where nobody was reached. */
export function replyPercent({ reached, answered, declined }: ReplyCounts): number | null {
  return reached === 0 ? null : Math.floor(((answered + declined) * 100) / reached);
}
