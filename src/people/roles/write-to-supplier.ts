import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { sendMail } from '../mail/send-mail.ts';
import { listSupplierAddresses } from './addresses.queries.ts';

export type Letter = {
  readonly subject: string;
  readonly body: string;
  /** The page of this site that it leads to. */
  readonly path: string;
};

/** Writes to everyone who acts for a supplier. */
export async function writeToSupplier(
  tx: Transaction,
  by: By,
  { supplierId, publicUrl }: { readonly supplierId: string; readonly publicUrl: string },
  letter: Letter,
): Promise<void> {
  await writeLetter(tx, by, await listSupplierAddresses(tx, [supplierId]), publicUrl, letter);
}

/** The same letter to several addresses, each with the link to its page beneath. */
export async function writeLetter(
  tx: Transaction,
  by: By,
  recipients: readonly string[],
  publicUrl: string,
  { subject, body, path }: Letter,
): Promise<void> {
  const link = new URL(path, publicUrl).href;
  for (const recipient of recipients)
    await sendMail(tx, by, { recipient, subject, body: `${body}\n\n${link}` });
}
