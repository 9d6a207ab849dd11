import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Decision } from '../../participation/network/moderation.rules.ts';

/** What is kept of a decision whether everyone may read a need or an offer. */
export function decisionColumns(
  decision: Decision,
  { at, by }: { readonly at: Temporal.Instant; readonly by: string },
) {
  const isShown = decision.state === 'shown';
  return {
    state: decision.state,
    ground: isShown ? null : decision.ground,
    reason: isShown ? '' : decision.reason,
    decided_at: at,
    decided_by: by,
    // Shown again after being taken down, it is as old as it was.
    ...(isShown ? { shown_at: sql<Temporal.Instant>`coalesce(shown_at, ${at}::timestamptz)` } : {}),
  };
}
