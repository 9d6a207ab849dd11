import { type BodyRole, type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { roleNames } from '../../web/edge/words.en.ts';
import { addPerson } from '../accounts/add-person.ts';
import { parseEmail } from '../accounts/email.rules.ts';
import { findPersonByEmail } from '../accounts/people.queries.ts';
import { sendMail } from '../mail/send-mail.ts';
import { grantRole } from './grant-role.ts';
import { words } from './words.en.ts';

/** Gives a role to whoever has this address, with an account if they have none, and writes to tell them. */
export async function giveRoleByEmail(
  tx: Transaction,
  by: By,
  input: {
    readonly body: { readonly id: string; readonly name: string };
    readonly email: string;
    readonly name: string;
    readonly role: BodyRole;
    readonly publicUrl: string;
  },
): Promise<{ granted: true } | Refusal<'email-malformed' | 'already-held'>> {
  const email = parseEmail(input.email);
  if (!email) return { refused: 'email-malformed' };
  const personId =
    (await findPersonByEmail(tx, email))?.personId ?? (await addNewcomer(tx, by, email, input.name));
  const granted = await grantRole(tx, by, { bodyId: input.body.id, personId, role: input.role });
  if (isRefused<'already-held'>(granted)) return granted;
  const link = new URL('/sign-in', input.publicUrl).href;
  await sendMail(tx, by, {
    recipient: email,
    subject: words.people.mailSubject(input.body.name),
    body: words.people.mailBody(roleNames[input.role], input.body.name, link),
  });
  return granted;
}

async function addNewcomer(tx: Transaction, by: By, email: string, name: string): Promise<string> {
  const added = await addPerson(tx, by, { email, name });
  if (!isRefused<'email-malformed' | 'email-taken'>(added)) return added.personId;
  const person = await findPersonByEmail(tx, email);
  if (!person) throw new Error('an address was taken by nobody');
  return person.personId;
}
