import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../src/db/connect.ts';

/** Stands in every answer of every bid: nobody may read it before the deadline. */
export const CANARY = 'canary-5d1f7c';

type Published = { readonly weights: string; readonly dueAt: Temporal.Instant };
/** What each published tender was held to when it was first seen, and its last deadline. */
export type Held = Map<string, Published>;

type Row = {
  readonly id: string;
  readonly weights: string;
  readonly dueAt: Temporal.Instant;
  readonly isOpened: boolean;
  readonly read: number;
};

/** What must hold after every step, in a sentence each where it does not. */
export async function holdInvariants(
  db: Database,
  held: Held,
  { now, seen }: { readonly now: Temporal.Instant; readonly seen: string },
): Promise<string[]> {
  const { rows } = await sql<Row>`
    select p.id, p.bids_due_at as "dueAt", p.bids_opened_at is not null as "isOpened",
      (select string_agg(c.code || '=' || c.weight || ' ' || c.method || ' ' || coalesce(c.target::text, ''), ';'
        order by c.code) from criterion c where c.body_id = p.body_id and c.procurement_id = p.id) as weights,
      (select count(*) from bid_offer o where o.body_id = p.body_id and o.procurement_id = p.id)
        + (select count(*) from bid_answer a where a.body_id = p.body_id and a.procurement_id = p.id) as read
    from procurement p where p.notice_published_at is not null`.execute(db);
  const breaches = rows.flatMap((row) => {
    const before = held.get(row.id);
    held.set(row.id, { weights: before?.weights ?? row.weights, dueAt: row.dueAt });
    const isDue = Temporal.Instant.compare(now, row.dueAt) > 0;
    return [
      ...(before && before.weights !== row.weights ? ['a locked weight changed'] : []),
      ...(before && Temporal.Instant.compare(row.dueAt, before.dueAt) < 0 ? ['a deadline came earlier'] : []),
      ...(!isDue && row.read > 0 ? ['a bid was read before its deadline'] : []),
      ...(!isDue && row.isOpened ? ['bids were opened before their deadline'] : []),
    ];
  });
  const isEarly = rows.some(({ dueAt, isOpened }) => !isOpened && Temporal.Instant.compare(now, dueAt) <= 0);
  return isEarly && seen.includes(CANARY) ? [...breaches, 'somebody saw inside a sealed bid'] : breaches;
}
