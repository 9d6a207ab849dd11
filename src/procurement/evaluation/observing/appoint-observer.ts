import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { representsBidder } from '../../barred/barred.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementById, getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { findOrAddPerson } from '../appointing/find-or-add-person.ts';
import { findObserverFault } from './observer.rules.ts';
import { insertObserver } from './observers.queries.ts';
import type { AppointObserverRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';

export type AppointObserver = ProcurementKey & {
  /** As the tender notice names them; they agreed to it. */
  readonly shownName: string;
  readonly comesFrom: string;
  readonly email: string;
  /** Where they begin, as a whole address. */
  readonly link: string;
};
/**
 * Names somebody who watches: they see papers, scores once all are in and the agreed ones, score nothing and testify in
 * public. Named before the tender notice, which says who they are. Who acts for a bidder is refused.
 */
export async function appointObserver(
  tx: Transaction,
  by: By,
  input: AppointObserver,
): Promise<{ appointed: true } | Refusal<AppointObserverRefusal>> {
  await getProcurementForUpdate(tx, input);
  const procurement = await getProcurementById(tx, input);
  const fault = findObserverFault(procurement);
  if (fault) return { refused: fault };
  const shownName = input.shownName.trim();
  if (shownName === '') return { refused: 'name-missing' };
  const email = parseEmail(input.email);
  if (!email) return { refused: 'email-malformed' };
  const personId = await findOrAddPerson(tx, by, email, shownName);
  if (await representsBidder(tx, input, personId)) return { refused: 'conflicting-hats' };
  const appointedAt = await by.clock.now(tx);
  const named = { personId, shownName, comesFrom: input.comesFrom.trim(), appointedAt };
  if (!(await insertObserver(tx, input, { ...named, appointedBy: by.actor.personId })))
    return { refused: 'named-already' };
  await sendMail(tx, by, {
    recipient: email,
    subject: words.mailSubject(procurement.title),
    body: words.mailBody(procurement.title, input.link),
  });
  await recordEntry(tx, by, {
    type: 'observer-appointed',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { rung: procurement.rung },
  });
  return { appointed: true };
}
