import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV4, uuidV7 } from '../../../values/uuid.ts';
import { type AddressRefusal, readAddress } from './address.rules.ts';
import { mostWebhooks } from './webhook.rules.ts';
import { askAddress, countWebhooksForUpdate, insertWebhook, listWebhooks } from './webhooks.queries.ts';

export type NewWebhook = {
  readonly url: string;
  readonly kinds: readonly string[];
  readonly bodies: readonly string[];
  /** The operator lets messages go to any address, for trying things out. */
  readonly anywhere: boolean;
};
export type WebhookRefusal = AddressRefusal | 'too-many' | 'already';

/**
 * Has acts sent to an address of whoever asks. It is asked first whether it is theirs, and told of nothing before it has
 * shown that. Refuses an address that is not of the public internet, one that they named before, and an eleventh.
 */
export async function addWebhook(
  tx: Transaction,
  by: By,
  { url: typed, kinds, bodies, anywhere }: NewWebhook,
): Promise<{ readonly webhookId: string } | Refusal<WebhookRefusal>> {
  const { personId } = by.actor;
  const read = readAddress(typed, anywhere);
  if ('refused' in read) return read;
  if ((await countWebhooksForUpdate(tx, personId)) >= mostWebhooks) return { refused: 'too-many' };
  if ((await listWebhooks(tx, personId)).some(({ url }) => url === read.url)) return { refused: 'already' };
  const at = await by.clock.now(tx);
  const webhookId = uuidV7(at.epochMilliseconds, by.random);
  await insertWebhook(tx, { id: webhookId, personId, url: read.url, kinds, bodies, madeAt: at });
  await askAddress(tx, { id: uuidV4(by.random), webhookId, at });
  return { webhookId };
}
