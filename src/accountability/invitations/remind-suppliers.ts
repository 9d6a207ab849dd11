import type { By, Refusal } from '../../acts/by.ts';
import { personOrNull } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { recordEntry } from '../record/record-entry.ts';
import { type Invitation, listInvitations } from './invitation-list.queries.ts';
import { insertMessages, lockInvitations, prolongCodes } from './invitations.queries.ts';
import { codeDays } from './invitations.rules.ts';
import type { Stationery } from './letter-of.ts';
import { mailInvitations } from './mail-invitations.ts';

export type RemindInput = { readonly bodyId: string; readonly year: string; readonly from: Stationery };
export type Reminded = { readonly reminded: number; readonly byEmail: number; readonly byLetter: number };

/**
 * Reminds every supplier that has not answered for two weeks, of what is still open: at most twice, never after an
 * answer, by e-mail where an address is known now.
 */
export async function remindSuppliers(
  tx: Transaction,
  by: By,
  input: RemindInput,
): Promise<Reminded | Refusal<'nobody-to-remind'>> {
  const { bodyId, year } = input;
  await lockInvitations(tx, bodyId);
  const now = await by.clock.now(tx);
  const due = await listInvitations(tx, { bodyId, year, now, state: 'remind' });
  if (due.length === 0) return { refused: 'nobody-to-remind' };
  const ids = due.map(({ invitationId }) => invitationId);
  const madeBy = personOrNull(by.actor);
  await insertMessages(
    tx,
    due.map((invitation) => ({
      body_id: bodyId,
      invitation_id: invitation.invitationId,
      number: invitation.lastNumber + 1,
      way: wayTo(invitation),
      made_at: now,
      made_by: madeBy,
      sent_at: wayTo(invitation) === 'e-mail' ? now : null,
    })),
  );
  await prolongCodes(tx, bodyId, ids, now.add({ hours: codeDays * 24 }));
  const mailed = due.filter((one) => wayTo(one) === 'e-mail').map(({ invitationId }) => invitationId);
  await mailInvitations(tx, by, { ...input, now, invitationIds: mailed });
  const counts = {
    reminded: due.length,
    byEmail: mailed.length,
    byLetter: due.length - mailed.length,
  };
  await recordEntry(tx, by, {
    type: 'invitations-reminded',
    subject: { bodyId },
    facts: { financialYear: year, ...counts },
  });
  return counts;
}

function wayTo({ email }: Invitation): 'e-mail' | 'letter' {
  return email ? 'e-mail' : 'letter';
}
