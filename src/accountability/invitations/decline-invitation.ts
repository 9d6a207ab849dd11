import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { markDeclined } from './invitations.queries.ts';

/** What an invitation asks is answered with no, for this year; a reason is welcome and not needed. */
export async function declineInvitation(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly invitationId: string; readonly reason: string },
): Promise<{ readonly declined: number } | Refusal<'nothing-open'>> {
  const reason = input.reason.trim().slice(0, 500);
  const at = await by.clock.now(tx);
  const declined = await markDeclined(tx, input, { at, by: by.actor.personId, reason: reason || null });
  return declined === 0 ? { refused: 'nothing-open' } : { declined };
}
