import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { insertAllMail } from '../../people/mail/mail.queries.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { listInvitations } from './invitation-list.queries.ts';
import { letterText } from './letter.words.en.ts';
import { letterOf, type Stationery } from './letter-of.ts';

export type MailInput = {
  readonly bodyId: string;
  readonly year: string;
  readonly now: Temporal.Instant;
  readonly invitationIds: readonly string[];
  readonly from: Stationery;
};

/** Puts invitations, or their reminders, into the outbox: they go with the act that made them, or not at all. */
export async function mailInvitations(tx: Transaction, by: By, input: MailInput): Promise<void> {
  const { bodyId, year, now, from } = input;
  if (input.invitationIds.length === 0) return;
  const wanted = new Set(input.invitationIds);
  const found = await listInvitations(tx, { bodyId, year, now });
  const mails = found.flatMap((invitation) => {
    if (!wanted.has(invitation.invitationId) || !invitation.email) return [];
    const letter = letterOf(invitation, invitation.lastNumber, from);
    return [
      {
        id: uuidV7(now.epochMilliseconds, by.random),
        recipient: invitation.email,
        subject: letter.subject,
        body: letterText(letter),
        createdAt: now,
      },
    ];
  });
  await insertAllMail(tx, mails);
}
