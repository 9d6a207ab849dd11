import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { type AppointRefusal, appointEvaluator } from './appoint-evaluator.ts';
import { findOrAddPerson } from './find-or-add-person.ts';
import { words } from './words.en.ts';

export type InviteResident = ProcurementKey & {
  readonly title: string;
  readonly name: string;
  readonly email: string;
  readonly criterionIds: readonly string[];
  /** Where they begin, as a whole address. */
  readonly link: string;
};

/** Appoints a resident by their address, with an account if they have none, and writes to tell them. */
export async function inviteResident(
  tx: Transaction,
  by: By,
  input: InviteResident,
): Promise<{ appointed: true } | Refusal<AppointRefusal | 'email-malformed'>> {
  const email = parseEmail(input.email);
  if (!email) return { refused: 'email-malformed' };
  const personId = await findOrAddPerson(tx, by, email, input.name);
  const { bodyId, procurementId, criterionIds } = input;
  const appointed = await appointEvaluator(tx, by, {
    bodyId,
    procurementId,
    personId,
    kind: 'resident',
    criterionIds,
  });
  if (isRefused<AppointRefusal>(appointed)) return appointed;
  await sendMail(tx, by, {
    recipient: email,
    subject: words.mailSubject(input.title),
    body: words.mailBody(input.title, input.link),
  });
  return appointed;
}
