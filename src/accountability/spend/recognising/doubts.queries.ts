import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Reason } from '../../../people/suppliers/matching/reason.rules.ts';
import type { DoubtKey } from './doubt.rules.ts';

export type OpenDoubt = {
  readonly answer: 'same' | 'different' | null;
  readonly reason: Reason;
  /** The supplier the payee is now, and the one it may be; both follow merges. */
  readonly ownId: string;
  readonly mayBeId: string;
};

/** Where a supplier stands after merges, which may have followed each other. */
const standing = (supplierId: ReturnType<typeof sql>) => sql`(
  with recursive led (id, next) as (
    select s.id, s.merged_into from supplier s where s.id = ${supplierId}
    union all select s.id, s.merged_into from led join supplier s on s.id = led.next)
  select id from led where next is null)`;

export async function findDoubtForUpdate(tx: Transaction, key: DoubtKey): Promise<OpenDoubt | undefined> {
  const { rows } = await sql<OpenDoubt>`
    select d.answer, d.reason, l.supplier_id as "ownId", ${standing(sql`d.supplier_id`)} as "mayBeId"
    from payee_doubt d join payee_supplier l on l.body_id = d.body_id and l.payee_id = d.payee_id
    where d.body_id = ${key.bodyId} and d.payee_id = ${key.payeeId} and d.supplier_id = ${key.supplierId}
    for update of d`.execute(tx);
  return rows[0];
}

export async function saveAnswer(
  tx: Transaction,
  key: DoubtKey,
  given: { readonly answer: 'same' | 'different'; readonly at: Temporal.Instant; readonly by: string | null },
): Promise<void> {
  await tx
    .updateTable('payee_doubt')
    .set({ answer: given.answer, answered_at: given.at, answered_by: given.by })
    .where('body_id', '=', key.bodyId)
    .where('payee_id', '=', key.payeeId)
    .where('supplier_id', '=', key.supplierId)
    .execute();
}

export type ListedDoubt = Omit<OpenDoubt, 'answer'> &
  DoubtKey & { readonly name: string; readonly publishedId: string; readonly confidencePercent: number };

/** What may be one supplier and is still open, the surest first; what merges have settled is left out. */
export async function listDoubts(
  db: Database | Transaction,
  bodyId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ readonly doubts: ListedDoubt[]; readonly total: number }> {
  const { rows } = await sql<ListedDoubt & { total: number }>`
    select *, count(*) over () as total from (${openDoubts(sql`${bodyId}::uuid`)}) open
    order by "confidencePercent" desc, name, "payeeId" limit ${page.limit} offset ${page.offset}`.execute(db);
  return { doubts: rows, total: rows[0]?.total ?? 0 };
}

export type WaitingDoubts = {
  readonly bodyId: string;
  readonly slug: string;
  readonly name: string;
  readonly count: number;
};

/** How many decisions wait at each of these bodies; those without are left out. */
export async function countDoubtsOfBodies(
  db: Database | Transaction,
  bodyIds: readonly string[],
): Promise<WaitingDoubts[]> {
  if (bodyIds.length === 0) return [];
  const { rows } = await sql<WaitingDoubts>`
    select b.id as "bodyId", b.slug, b.name, count(*) as count
    from body b join lateral (${openDoubts(sql`b.id`)}) open on true
    where b.id = any(${bodyIds}::uuid[]) group by b.id`.execute(db);
  return rows;
}

function openDoubts(bodyId: RawBuilder<unknown>) {
  return sql`
    select * from (
      select d.body_id as "bodyId", d.payee_id as "payeeId", d.supplier_id as "supplierId", d.reason,
        d.confidence_percent as "confidencePercent", p.published_name as name, p.published_id as "publishedId",
        l.supplier_id as "ownId", ${standing(sql`d.supplier_id`)} as "mayBeId"
      from payee_doubt d
      join payee p on p.body_id = d.body_id and p.id = d.payee_id
      join payee_supplier l on l.body_id = d.body_id and l.payee_id = d.payee_id
      where d.body_id = ${bodyId} and d.answer is null) every
    where "ownId" <> "mayBeId"`;
}
