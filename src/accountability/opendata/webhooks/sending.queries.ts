import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { typesIn } from './act-groups.rules.ts';
import type { Replied, Webhook } from './webhook.rules.ts';

/** Entries of the log looked at for one address at a time. */
const STRETCH = 1000;

/**
 * Makes a message of each entry of the log that an address asked for and was not yet looked at, and moves its place on;
 * whether there may be more. One transaction an address, so that nothing is left out or sent twice.
 */
export async function spreadEntries(tx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ id: string; from: number; size: number; kinds: string[]; bodies: string[] }>`
    select w.id, w.next_position as from, s.size, w.kinds, w.bodies
    from webhook w, (select coalesce(max(position) + 1, 0) as size from record_leaf) s
    where w.verified_at is not null and w.stopped_at is null and w.next_position < s.size
    order by w.next_position limit 1 for update of w skip locked`.execute(tx);
  const row = rows[0];
  if (!row) return false;
  const until = Math.min(row.size, row.from + STRETCH);
  const types: readonly string[] = typesIn(row.kinds);
  await sql`insert into webhook_delivery (id, webhook_id, position, made_at, next_attempt_at)
    select gen_random_uuid(), ${row.id}, l.position, pp_now(), clock_timestamp()
    from record_leaf l join record_entry e on e.id = l.entry_id left join body b on b.id = e.body_id
    where l.position >= ${row.from} and l.position < ${until}
      and (${types.length === 0} or e.type = any(${types}::text[]))
      and (${row.bodies.length === 0} or b.slug = any(${row.bodies}::text[]))
    order by l.position on conflict do nothing`.execute(tx);
  await tx.updateTable('webhook').set({ next_position: until }).where('id', '=', row.id).execute();
  return true;
}

/** A message that is to be sent now. */
export type Due = {
  readonly id: string;
  readonly webhookId: string;
  readonly position: number | null;
  readonly attempts: number;
};

/** Long enough for a message to be sent and its answer written down; if the process dies meanwhile, it is sent again. */
const LEASE_SECONDS = 60;

/** Takes messages that are due, one an address at most, so that one that is slow holds nobody else’s up. */
export async function takeDue(db: Database, most: number): Promise<Due[]> {
  const { rows } = await sql<Due>`
    with due as (
      select d.id from webhook w cross join lateral (
        select id, next_attempt_at from webhook_delivery
        where webhook_id = w.id and next_attempt_at <= clock_timestamp()
          and (w.verified_at is not null or position is null)
        order by next_attempt_at, position limit 1) d
      where w.stopped_at is null order by d.next_attempt_at limit ${most})
    update webhook_delivery x set attempts = x.attempts + 1, last_attempt_at = pp_now(),
      next_attempt_at = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    from due where x.id = due.id and x.next_attempt_at <= clock_timestamp()
    returning x.id, x.webhook_id as "webhookId", x.position, x.attempts`.execute(db);
  return rows;
}

/** It arrived. */
export async function markDelivered(tx: Transaction, id: string, { status, said }: Replied): Promise<void> {
  await tx
    .updateTable('webhook_delivery')
    .set({ delivered_at: sql`pp_now()`, next_attempt_at: null, last_status: status, last_said: said })
    .where('id', '=', id)
    .execute();
}

/** It did not arrive: tried again after so many seconds, or given up. */
export async function markFailed(
  tx: Transaction,
  id: string,
  { status, said }: Replied,
  wait: { readonly seconds: number } | null,
): Promise<void> {
  await tx
    .updateTable('webhook_delivery')
    .set({
      last_status: status,
      last_said: said,
      next_attempt_at: wait && sql`clock_timestamp() + make_interval(secs => ${wait.seconds})`,
      given_up_at: wait ? null : sql`pp_now()`,
    })
    .where('id', '=', id)
    .execute();
}

/**
 * The address is its owner’s. It is told of what comes from now on, or from where it was left when it stopped; what was
 * given up then is tried anew.
 */
export async function markVerified(tx: Transaction, webhookId: string): Promise<void> {
  await sql`update webhook set verified_at = pp_now(), next_position = case when next_position > 0 then next_position
    else (select coalesce(max(position) + 1, 0) from record_leaf) end where id = ${webhookId}`.execute(tx);
  await tx
    .updateTable('webhook_delivery')
    .set({ attempts: 0, given_up_at: null, next_attempt_at: sql`clock_timestamp()` })
    .where('webhook_id', '=', webhookId)
    .where('given_up_at', 'is not', null)
    .execute();
}

/** Leaves an address alone; whether it was not before. */
export async function stopSending(
  tx: Transaction,
  webhookId: string,
  because: NonNullable<Webhook['stoppedBecause']>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('webhook')
    .set({ stopped_at: sql`pp_now()`, stopped_because: because })
    .where('id', '=', webhookId)
    .where('stopped_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Messages that arrived, or were given up, so many days ago serve nobody. */
export async function forgetDeliveries(db: Database, days: number): Promise<void> {
  await sql`delete from webhook_delivery
    where coalesce(delivered_at, given_up_at) < pp_now() - make_interval(days => ${days})`.execute(db);
}
