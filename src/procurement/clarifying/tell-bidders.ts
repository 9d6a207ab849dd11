import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import type { PurchaseMoment } from '../../participation/following/moments.words.en.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { sendMail } from '../../people/mail/send-mail.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { listInvolvedMail } from './shared-notice.queries.ts';

/**
 * Tells whoever follows the purchase, and everybody who acts for a supplier that asked or bid. Each message is its own,
 * so that nobody reads who else is told.
 */
export async function tellBidders(
  tx: Transaction,
  by: By,
  telling: {
    readonly shared: ProcurementKey;
    readonly moment: PurchaseMoment;
    readonly again: string;
    readonly mail: { readonly subject: string; readonly body: string };
  },
): Promise<void> {
  const { shared, moment, again, mail } = telling;
  for (const recipient of await listInvolvedMail(tx, shared)) await sendMail(tx, by, { recipient, ...mail });
  await tellPurchase(tx, by, { ...shared, moment, again });
}
