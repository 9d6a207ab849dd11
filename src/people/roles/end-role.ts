import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { BodyRole, By, Refusal } from '../../acts/by.ts';
import { personOrNull } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { officeOf } from './grant-role.ts';
import { endBodyRole, listAdministratorsForUpdate } from './role-changes.queries.ts';

export type EndRoleRefusal = 'reason-blank' | 'not-held' | 'last-administrator';

/**
 * Ends a role, with a reason that the body's administrators can read. Sessions in that hat lose it at once. The
 * last administrator stays until there is another: otherwise nobody could give a role again.
 */
export async function endRole(
  tx: Transaction,
  by: By,
  input: {
    readonly bodyId: string;
    readonly personId: string;
    readonly role: BodyRole;
    readonly reason: string;
  },
): Promise<{ ended: true } | Refusal<EndRoleRefusal>> {
  const reason = input.reason.trim();
  if (reason === '') return { refused: 'reason-blank' };
  if (input.role === 'administrator') {
    const administrators = await listAdministratorsForUpdate(tx, input.bodyId);
    if (administrators.length === 1 && administrators[0] === input.personId)
      return { refused: 'last-administrator' };
  }
  const now = await by.clock.now(tx);
  const ended = await endBodyRole(tx, input, { at: now, by: personOrNull(by.actor), reason });
  if (!ended) return { refused: 'not-held' };
  await recordEntry(tx, by, {
    type: 'role-ended',
    subject: { bodyId: input.bodyId },
    facts: { role: input.role, endedAs: officeOf(by) },
  });
  return { ended: true };
}
