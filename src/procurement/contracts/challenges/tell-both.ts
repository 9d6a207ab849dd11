import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { listSupplierAddresses } from '../../../people/roles/addresses.queries.ts';
import { listOfficerMail } from '../contracts.queries.ts';

/** Writes to the body’s procurement officers and to everyone who acts for the bidder: nothing of a case moves in silence. */
export async function tellBoth(
  tx: Transaction,
  by: By,
  between: { readonly bodyId: string; readonly supplierId: string },
  mail: { readonly subject: string; readonly body: string },
): Promise<void> {
  const officers = (await listOfficerMail(tx, between.bodyId)).map(({ recipient }) => recipient);
  const bidders = await listSupplierAddresses(tx, [between.supplierId]);
  for (const recipient of new Set([...officers, ...bidders])) await sendMail(tx, by, { recipient, ...mail });
}
