import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import {
  askAddress,
  deleteWebhook,
  findOwnForUpdate,
  renewSecret,
  sendOnceMore,
} from './webhooks.queries.ts';

export type WebhookChange =
  /** Ask the address again, also one that was left alone: what it missed meanwhile follows. */
  | { readonly act: 'ask' }
  | { readonly act: 'new-secret' }
  | { readonly act: 'end' }
  | { readonly act: 'send-again'; readonly deliveryId: string };

/** What its owner does with an address. Anybody else’s is not found. */
export async function changeWebhook(
  tx: Transaction,
  by: By,
  webhookId: string,
  change: WebhookChange,
): Promise<void> {
  const webhook = await findOwnForUpdate(tx, webhookId, by.actor.personId);
  if (!webhook) throw new NotFound();
  const at = await by.clock.now(tx);
  switch (change.act) {
    case 'ask':
      return askAddress(tx, { id: uuidV4(by.random), webhookId, at });
    case 'new-secret':
      return renewSecret(tx, webhookId);
    case 'end':
      return deleteWebhook(tx, webhookId);
    case 'send-again':
      if (!(await sendOnceMore(tx, webhookId, change.deliveryId))) throw new NotFound();
  }
}
