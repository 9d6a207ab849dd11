import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';

/** Rounds that opened between two instants and whose opening nobody was told of. */
export async function listJustOpened(
  db: Database,
  { since, until }: { readonly since: Temporal.Instant; readonly until: Temporal.Instant },
): Promise<{ roundId: string }[]> {
  const { rows } = await sql<{ roundId: string }>`
    select r.id as "roundId" from round r
    where r.announced_at is not null and r.opens_at > ${since} and r.opens_at <= ${until}
      and not exists (select from follow_notice n where n.moment = 'round:opened:' || r.id)`.execute(db);
  return rows;
}

export type PromiseDue = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly promiseId: string;
};

/** Promises that were due within these days and of which nobody was told that they are late. */
export async function listPromisesJustDue(
  db: Database,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<PromiseDue[]> {
  const { rows } = await sql<PromiseDue>`
    select p.body_id as "bodyId", p.procurement_id as "procurementId", p.id as "promiseId" from promise p
    where p.due_on between ${from} and ${to} and not exists (select from follow_notice n
      where n.moment = 'purchase:promise-missed:' || p.procurement_id || ':' || p.id)`.execute(db);
  return rows;
}
