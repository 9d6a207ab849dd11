import { createHash } from 'node:crypto';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { parseEmail } from '../../people/accounts/email.rules.ts';
import { sendMail } from '../../people/mail/send-mail.ts';
import { insertInvitation } from './draft-invitations.queries.ts';
import { findMember, listParties } from './draft-parties.queries.ts';
import { getDraftForUpdate } from './drafts.queries.ts';
import { words } from './words.en.ts';

/** How long a link to join a draft works. */
const DAYS = 30;

/** Only the hash of a link’s code is kept: a stolen database lets nobody in. */
export function hashInvitation(code: string): Buffer {
  return createHash('sha256').update(`draft|${code}`).digest();
}

/** The body’s member sends somebody a link that lets one person write for a party. The address is not kept. */
export async function inviteToDraft(
  tx: Transaction,
  by: By,
  input: {
    readonly draftId: string;
    readonly partyId: string;
    readonly email: string;
    readonly publicUrl: string;
  },
): Promise<
  { invited: true; code: string } | Refusal<'email-malformed' | 'no-such-party' | 'settled' | 'not-a-member'>
> {
  const { draftId, partyId } = input;
  const email = parseEmail(input.email);
  if (!email) return { refused: 'email-malformed' };
  const draft = await getDraftForUpdate(tx, draftId);
  const member = await findMember(tx, draftId, by.actor.personId);
  if (member?.partyKind !== 'body') return { refused: 'not-a-member' };
  if (draft.standing !== 'open') return { refused: 'settled' };
  const party = (await listParties(tx, draftId)).find(({ id }) => id === partyId);
  if (!party || party.kind === 'body') return { refused: 'no-such-party' };
  const madeAt = await by.clock.now(tx);
  const code = Buffer.from(by.random.nextBytes(24)).toString('base64url');
  const expiresAt = madeAt.add({ hours: 24 * DAYS });
  await insertInvitation(tx, { draftId, codeHash: hashInvitation(code), partyId, madeAt, expiresAt });
  const link = new URL(`/drafts/${draft.number}/join/${code}`, input.publicUrl).href;
  const subject = words.mailSubject(draft.title);
  const body = words.mailBody({ title: draft.title, body: draft.bodyName, party: party.name, link });
  await sendMail(tx, by, { recipient: email, subject, body });
  return { invited: true, code };
}
