import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';

export type ListedChange = {
  readonly changeId: string;
  readonly kind: 'merge' | 'split';
  readonly fromId: string;
  readonly toId: string;
  readonly fromName: string;
  readonly toName: string;
  readonly reason: string;
  readonly madeAt: Temporal.Instant;
  readonly madeBy: string | null;
  readonly madeFor: string;
  readonly payees: number;
  readonly undoneAt: Temporal.Instant | null;
  readonly undoneBy: string | null;
  readonly undoneReason: string | null;
};

/** Merges and splits, the newest first: those this body made, and others’ that moved one of its payees. */
export async function listChanges(
  db: Database | Transaction,
  bodyId: string,
  page: { readonly limit: number; readonly offset: number; readonly changeId?: string },
): Promise<ListedChange[]> {
  const only = page.changeId === undefined ? sql`` : sql`and c.id = ${page.changeId}`;
  const { rows } = await sql<ListedChange>`
    select c.id as "changeId", c.kind, c.from_supplier_id as "fromId", c.to_supplier_id as "toId",
      f.name as "fromName", t.name as "toName", c.reason, c.made_at as "madeAt",
      m.name as "madeBy", b.name as "madeFor", c.undone_at as "undoneAt", u.name as "undoneBy",
      c.undone_reason as "undoneReason",
      (select count(*) from supplier_change_payee p where p.change_id = c.id) as payees
    from supplier_change c
    join supplier f on f.id = c.from_supplier_id
    join supplier t on t.id = c.to_supplier_id
    join body b on b.id = c.body_id
    left join person m on m.id = c.made_by
    left join person u on u.id = c.undone_by
    where (c.body_id = ${bodyId}
      or exists (select from supplier_change_payee p where p.change_id = c.id and p.body_id = ${bodyId})) ${only}
    order by c.made_at desc, c.id limit ${page.limit} offset ${page.offset}`.execute(db);
  return rows;
}
