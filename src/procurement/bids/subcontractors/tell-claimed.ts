import type { By } from '../../../acts/by.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { words as boxWords } from '../box/words.en.ts';
import { listLikeClaimed, markToldOf } from './claimed.queries.ts';
import { shareText } from './naming.rules.ts';
import { listAddresses } from './subcontractors.queries.ts';
import { claimedMail } from './words.en.ts';

/**
 * A chore: a bid that won names somebody as its sub-contractor who is likely a supplier on the register, though none of
 * that supplier’s own people said yes. As soon as somebody acts for it, and the award is public, they are told once what
 * the bid says of them, so that they can object. Of bids that did not win nothing is told: a likeness is no more than that.
 */
export async function tellClaimed(db: Database, by: By, publicUrl: string): Promise<void> {
  const now = await by.clock.now(db);
  await transactEach(db, by.actor, await listLikeClaimed(db), {
    async act(tx, one) {
      if (!(await markToldOf(tx, one, now))) return;
      const link = new URL(`${threadHref(one)}/award`, publicUrl).href;
      const mail = claimedMail({ ...one, share: shareText(one.shareBasisPoints), link });
      for (const recipient of await listAddresses(tx, one.likeSupplierId))
        await sendMail(tx, by, { recipient, ...mail });
    },
    failed: boxWords.failed,
  });
}
