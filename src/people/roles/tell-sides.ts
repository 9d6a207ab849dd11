import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { sendMail } from '../mail/send-mail.ts';
import { listRoleAddresses, listSupplierAddresses } from './addresses.queries.ts';

type Letter = { readonly subject: string; readonly body: string };

/** Writes to everyone who acts for a supplier now. */
export async function tellSupplier(
  tx: Transaction,
  by: By,
  supplierId: string,
  letter: Letter,
): Promise<void> {
  for (const recipient of await listSupplierAddresses(tx, [supplierId]))
    await sendMail(tx, by, { recipient, ...letter });
}

/** Writes to everyone who has a role for a body now. */
export async function tellRole(
  tx: Transaction,
  by: By,
  of: Parameters<typeof listRoleAddresses>[1],
  letter: Letter,
): Promise<void> {
  for (const recipient of await listRoleAddresses(tx, of)) await sendMail(tx, by, { recipient, ...letter });
}
