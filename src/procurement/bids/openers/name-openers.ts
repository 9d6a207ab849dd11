import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { addPerson } from '../../../people/accounts/add-person.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { findPersonByEmail } from '../../../people/accounts/people.queries.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { isEvaluator } from '../bids.queries.ts';
import { MOST_OPENERS } from '../sealing/threshold.rules.ts';
import { actsForSupplier, buysFor } from './apart.queries.ts';
import { mailWords } from './mail.words.en.ts';
import { findBox, listOpeners } from './openers.queries.ts';
import { mostOfDepartment } from './openers.rules.ts';
import { deleteOpener, insertOpener, saveBox } from './save-openers.queries.ts';

export type NameOpener = ProcurementKey & {
  readonly email: string;
  readonly name: string;
  readonly office: string;
  readonly fromBuyingDepartment: boolean;
  /** Their page, as a whole address. */
  readonly link: string;
};
export type NameRefusal =
  | 'notice-published'
  | 'email-malformed'
  | 'named-already'
  | 'too-many-openers'
  | 'department-could-open'
  | 'scores-it'
  | 'names-themself'
  | 'acts-for-supplier';

/**
 * The officer names somebody who opens the bids, and writes to them. Until the notice is out they can be replaced;
 * afterwards nobody can, for bids are sealed to them. Who scores does not open, nor who acts for a supplier, nor the
 * officer themself; and whoever buys for this body counts as of the department, whatever the officer says.
 */
export async function nameOpener(
  tx: Transaction,
  by: By,
  input: NameOpener,
): Promise<{ readonly personId: string } | Refusal<NameRefusal>> {
  const { noticePublishedAt, title } = await getProcurementForUpdate(tx, input);
  if (noticePublishedAt) return { refused: 'notice-published' };
  const email = parseEmail(input.email);
  if (!email) return { refused: 'email-malformed' };
  const [box, openers] = [await findBox(tx, input), await listOpeners(tx, input)];
  if (openers.length >= MOST_OPENERS) return { refused: 'too-many-openers' };
  const known = await findPersonByEmail(tx, email);
  if (known?.personId === by.actor.personId) return { refused: 'names-themself' };
  const own = openers.filter(({ fromBuyingDepartment }) => fromBuyingDepartment).length;
  const isOwn = input.fromBuyingDepartment || (known && (await buysFor(tx, input.bodyId, known.personId)));
  if (isOwn && own >= mostOfDepartment(box.threshold)) return { refused: 'department-could-open' };
  if (known && (await actsForSupplier(tx, known.personId))) return { refused: 'acts-for-supplier' };
  const personId = known?.personId ?? (await addOpener(tx, by, email, input.name));
  if (openers.some((one) => one.personId === personId)) return { refused: 'named-already' };
  if (await isEvaluator(tx, input, personId)) return { refused: 'scores-it' };
  await saveBox(tx, input, box);
  const { office, fromBuyingDepartment } = input;
  const namedAt = await by.clock.now(tx);
  const named = { office, fromBuyingDepartment, namedAt, namedBy: by.actor.personId };
  await insertOpener(tx, { ...input, personId }, named);
  const mail = { subject: mailWords.namedSubject(title), body: mailWords.namedBody(title, input.link) };
  await sendMail(tx, by, { recipient: email, ...mail });
  return { personId };
}

async function addOpener(tx: Transaction, by: By, email: string, name: string): Promise<string> {
  const added = await addPerson(tx, by, { email, name });
  if (isRefused<'email-malformed' | 'email-taken'>(added))
    throw new Error('an address that is nobody’s is free');
  return added.personId;
}

/** Takes somebody off the list again, before the notice. */
export async function removeOpener(
  tx: Transaction,
  input: ProcurementKey & { readonly personId: string },
): Promise<{ readonly removed: true } | Refusal<'notice-published'>> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (noticePublishedAt) return { refused: 'notice-published' };
  await deleteOpener(tx, input);
  return { removed: true };
}

/** How many openers are needed, and how long bytes may still come after the deadline, before the notice. */
export async function setBox(
  tx: Transaction,
  input: ProcurementKey & { readonly threshold: number; readonly graceMinutes: number },
): Promise<{ readonly set: true } | Refusal<'notice-published' | 'one-key-opens' | 'department-could-open'>> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (noticePublishedAt) return { refused: 'notice-published' };
  if (!Number.isInteger(input.threshold) || input.threshold < 2) return { refused: 'one-key-opens' };
  const own = (await listOpeners(tx, input)).filter(({ fromBuyingDepartment }) => fromBuyingDepartment);
  if (own.length > mostOfDepartment(input.threshold)) return { refused: 'department-could-open' };
  await saveBox(tx, input, input);
  return { set: true };
}
