import type { By } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { sendMail } from '../../people/mail/send-mail.ts';
import { londonDate } from '../../values/dates.ts';
import { type EndingSignature, listEndingForUpdate, markReminded } from './ending.queries.ts';
import { signingWords } from './signing.words.en.ts';

const AT_ONCE = 100;

/**
 * Writes once to everyone whose signature runs out within the days that its version says. A chore, done again and
 * again: what was written is not written twice, also when two processes do it at once. How many signers there were.
 */
export async function remindSigners(
  db: Database,
  by: By,
  { publicUrl }: { readonly publicUrl: string },
): Promise<number> {
  let reminded = 0;
  for (;;) {
    const some = await transact(db, by.actor, (tx) => remindSome(tx, by, publicUrl));
    reminded += some;
    if (some < AT_ONCE) return reminded;
  }
}

async function remindSome(tx: Transaction, by: By, publicUrl: string): Promise<number> {
  const now = await by.clock.now(tx);
  const ending = await listEndingForUpdate(tx, londonDate(now), AT_ONCE);
  for (const one of ending) await writeTo(tx, by, one, publicUrl);
  const ids = ending.map(({ signatureId }) => signatureId);
  if (ids.length > 0) await markReminded(tx, ids, now);
  return ending.length;
}

async function writeTo(tx: Transaction, by: By, ending: EndingSignature, publicUrl: string): Promise<void> {
  const { mail } = signingWords;
  // A body’s page is opened from what waits, in the right role.
  const link = new URL(ending.signer.kind === 'supplier' ? '/supplier/charter' : '/waiting', publicUrl).href;
  for (const recipient of ending.emails) {
    await sendMail(tx, by, {
      recipient,
      subject: mail.subject,
      body: mail.body(ending.name, ending.expiresOn, link, mail.stop),
    });
  }
}
