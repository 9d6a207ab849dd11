import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { insertMail } from './mail.queries.ts';

/** Writes a message in the act's own transaction: it is sent if the act is done, and not otherwise. */
export async function sendMail(
  tx: Transaction,
  by: By,
  mail: { readonly recipient: string; readonly subject: string; readonly body: string },
): Promise<void> {
  const createdAt = await by.clock.now(tx);
  const subject = mail.subject.replace(/\s+/g, ' ').trim();
  await insertMail(tx, { ...mail, subject, id: uuidV7(createdAt.epochMilliseconds, by.random), createdAt });
}
