import { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { words as boxWords } from '../box/words.en.ts';
import { listOthersEmails, listUndecided, markTold } from './rest.queries.ts';
import { overMail } from './rest.words.en.ts';

/**
 * A chore: when the time for suppliers’ keys is over and a bid still cannot be opened, the body’s officers and
 * commissioners, but for whoever asked the suppliers, are written to once: one of them decides (decision 50).
 */
export async function askSecondPerson(db: Database, by: By, publicUrl: string): Promise<void> {
  const now = await by.clock.now(db);
  const waiting = (await listUndecided(db, now)).flatMap(({ endsAt, toldAt, ...rest }) =>
    endsAt && (!toldAt || Temporal.Instant.compare(toldAt, endsAt) < 0) ? [{ ...rest, endsAt }] : [],
  );
  await transactEach(db, by.actor, waiting, {
    async act(tx, one) {
      if (!(await markTold(tx, one, { endsAt: one.endsAt, now }))) return;
      const link = new URL(`${deskHref(one)}/recovery/rest`, publicUrl).href;
      for (const recipient of await listOthersEmails(tx, one.bodyId, one.beganBy))
        await sendMail(tx, by, { recipient, ...overMail(one.title, link) });
    },
    failed: boxWords.failed,
  });
}
