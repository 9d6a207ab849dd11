import type { Temporal } from 'temporal-polyfill';

export type InvitationRefusal = 'link-unknown' | 'link-used' | 'link-too-old';

/** Whether a link still lets somebody in: once, until its day is over; undefined where it does. */
export function decideInvitation(
  invitation: { readonly expiresAt: Temporal.Instant; readonly usedAt: Temporal.Instant | null } | undefined,
  now: Temporal.Instant,
): InvitationRefusal | undefined {
  if (!invitation) return 'link-unknown';
  if (invitation.usedAt) return 'link-used';
  return now.epochNanoseconds < invitation.expiresAt.epochNanoseconds ? undefined : 'link-too-old';
}
