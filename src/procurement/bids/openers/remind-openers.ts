import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { words as boxWords } from '../box/words.en.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { mailWords } from './mail.words.en.ts';
import { isSecondRehearsal, stageOf } from './opener-stage.rules.ts';
import { listOpeners } from './openers.queries.ts';
import { makeRehearsal } from './rehearse.ts';
import { findReminded, listWithOpeners } from './reminders.queries.ts';
import { updateOpener } from './save-openers.queries.ts';

/** A chore: makes the test bids when their time has come, and writes once to each opener who has something to do. */
export async function remindOpeners(db: Database, by: By, publicUrl: string): Promise<void> {
  const now = await by.clock.now(db);
  const all = await listWithOpeners(db);
  const act = (tx: Transaction, key: ProcurementKey) => remind(tx, by, key, { now, publicUrl });
  await transactEach(db, by.actor, all, { act, failed: boxWords.failed });
}

async function remind(
  tx: Transaction,
  by: By,
  key: ProcurementKey,
  { now, publicUrl }: { readonly now: Temporal.Instant; readonly publicUrl: string },
): Promise<void> {
  const procurement = await getProcurementForUpdate(tx, key);
  const { bidsDueAt, bodySlug, slug, title } = procurement;
  if (!bidsDueAt) return;
  await makeRehearsal(tx, by, key, 1);
  if (isSecondRehearsal(bidsDueAt, now)) await makeRehearsal(tx, by, key, 2);
  const link = new URL(bidHrefs.opener({ body: bodySlug, procurement: slug }), publicUrl).href;
  const reminded = await findReminded(tx, key);
  for (const opener of await listOpeners(tx, key)) {
    const stage = stageOf({ ...procurement, isAnyLeftSealed: false }, opener, now);
    const { email, lastReminder } = reminded.get(opener.personId) ?? { email: null, lastReminder: null };
    if (!email || stage === lastReminder || (stage !== 'first' && stage !== 'second' && stage !== 'open'))
      continue;
    const { subject, body } = mailWords.reminders[stage];
    await sendMail(tx, by, { recipient: email, subject: subject(title), body: body(title, link) });
    await updateOpener(tx, { ...key, personId: opener.personId }, { last_reminder: stage });
  }
}
