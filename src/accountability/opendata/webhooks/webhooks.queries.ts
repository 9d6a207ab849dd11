import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Delivery, Webhook } from './webhook.rules.ts';

type Db = Database | Transaction;

function selectWebhooks(db: Db) {
  return db
    .selectFrom('webhook')
    .select(['id', 'person_id as personId', 'url', 'kinds', 'bodies', 'secret_version as secretVersion'])
    .select(['made_at as madeAt', 'verified_at as verifiedAt', 'stopped_at as stoppedAt'])
    .select(sql<Webhook['stoppedBecause']>`stopped_because`.as('stoppedBecause'));
}

/** The addresses that somebody has acts sent to, the newest first. */
export async function listWebhooks(db: Db, personId: string): Promise<Webhook[]> {
  return selectWebhooks(db)
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
}

export async function findWebhook(db: Db, id: string): Promise<Webhook | undefined> {
  return selectWebhooks(db).where('id', '=', id).executeTakeFirst();
}

/** An address of this person’s, locked; undefined for anybody else’s. */
export async function findOwnForUpdate(
  tx: Transaction,
  id: string,
  personId: string,
): Promise<Webhook | undefined> {
  return selectWebhooks(tx)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

/** How many addresses somebody has. Their row is locked: two at once are counted one by one. */
export async function countWebhooksForUpdate(tx: Transaction, personId: string): Promise<number> {
  await sql`select id from person where id = ${personId} for update`.execute(tx);
  return (await listWebhooks(tx, personId)).length;
}

export async function insertWebhook(
  tx: Transaction,
  {
    id,
    personId,
    url,
    kinds,
    bodies,
    madeAt,
  }: Pick<Webhook, 'id' | 'personId' | 'url' | 'kinds' | 'bodies' | 'madeAt'>,
): Promise<void> {
  const row = { id, person_id: personId, url, kinds: [...kinds], bodies: [...bodies], made_at: madeAt };
  await tx
    .insertInto('webhook')
    .values({ ...row, next_position: 0 })
    .execute();
}

/** Takes an address away, with every message to it. */
export async function deleteWebhook(tx: Transaction, id: string): Promise<void> {
  await tx.deleteFrom('webhook').where('id', '=', id).execute();
}

/** A new secret: from now on messages are signed with it. */
export async function renewSecret(tx: Transaction, id: string): Promise<void> {
  await tx
    .updateTable('webhook')
    .set(({ eb }) => ({ secret_version: eb('secret_version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Begins to ask, or asks again, whether an address is its owner’s; what is under way of that is left. */
export async function askAddress(
  tx: Transaction,
  ask: { readonly id: string; readonly webhookId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .updateTable('webhook')
    .set({ stopped_at: null, stopped_because: null, verified_at: null })
    .where('id', '=', ask.webhookId)
    .execute();
  await tx
    .deleteFrom('webhook_delivery')
    .where('webhook_id', '=', ask.webhookId)
    .where('position', 'is', null)
    .execute();
  await tx
    .insertInto('webhook_delivery')
    .values({
      id: ask.id,
      webhook_id: ask.webhookId,
      made_at: ask.at,
      next_attempt_at: sql`clock_timestamp()`,
    })
    .execute();
}

/** The last messages to an address, the newest first. */
export async function listDeliveries(db: Db, webhookId: string, limit: number): Promise<Delivery[]> {
  return db
    .selectFrom('webhook_delivery')
    .select(['id', 'position', 'made_at as madeAt', 'attempts', 'next_attempt_at as nextAttemptAt'])
    .select(['last_attempt_at as lastAttemptAt', 'last_status as lastStatus', 'last_said as lastSaid'])
    .select(['delivered_at as deliveredAt', 'given_up_at as givenUpAt'])
    .where('webhook_id', '=', webhookId)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Sends a message once more from the beginning, under its own name; whether it was one of this address. */
export async function sendOnceMore(tx: Transaction, webhookId: string, deliveryId: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('webhook_delivery')
    .set({ attempts: 0, next_attempt_at: sql`clock_timestamp()`, delivered_at: null, given_up_at: null })
    .where('id', '=', deliveryId)
    .where('webhook_id', '=', webhookId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
