import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';

/** A purchase as a task names it. A lot shares notice, questions and changes with the first, which stands for all. */
export type TaskPurchase = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly slug: string;
  readonly title: string;
};

/** Purchases of these bodies with questions that wait for an answer while bids can still come in. */
export async function listUnanswered(
  db: Database,
  bodyIds: readonly string[],
  now: Temporal.Instant,
): Promise<readonly (TaskPurchase & { readonly questions: number })[]> {
  if (bodyIds.length === 0) return [];
  const { rows } = await sql<TaskPurchase & { questions: number }>`
    select p.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.slug, p.title,
      count(*) as questions
    from clarification c
    join procurement p on p.body_id = c.body_id and p.id = c.procurement_id
    join body b on b.id = p.body_id
    where c.body_id = any(${bodyIds}::uuid[]) and c.decided_at is null
      and p.abandoned_at is null and p.bids_due_at >= ${now}
    group by p.body_id, b.slug, b.name, p.slug, p.title, p.bids_due_at
    order by p.bids_due_at`.execute(db);
  return rows;
}

/** Purchases of these bodies whose notice went out here, and whose number on the central platform nobody recorded. */
export async function listWithoutNumber(
  db: Database,
  bodyIds: readonly string[],
): Promise<readonly TaskPurchase[]> {
  if (bodyIds.length === 0) return [];
  const { rows } = await sql<TaskPurchase>`
    select p.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.slug, p.title
    from procurement p
    join body b on b.id = p.body_id
    where p.body_id = any(${bodyIds}::uuid[]) and p.notice_published_at is not null
      and p.notice_identifier is null and p.lots_of is null and p.abandoned_at is null
      and p.bids_opened_at is null
      and not exists (select from notice n where n.body_id = p.body_id and n.procurement_id = p.id
        and n.kind = 'UK4')
    order by p.notice_published_at`.execute(db);
  return rows;
}

/** Open purchases with a change that asks to be confirmed and a standing bid of these suppliers, for it or a lot of it. */
export async function listAmendedBids(db: Database, supplierIds: readonly string[], now: Temporal.Instant) {
  if (supplierIds.length === 0) return [];
  return db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .innerJoin('procurement as l', (join) =>
      join
        .onRef('l.body_id', '=', 'p.body_id')
        .on(sql<boolean>`coalesce(l.lots_of, l.id) = p.id`)
        .on('l.abandoned_at', 'is', null),
    )
    .innerJoin('bid as x', (join) =>
      join.onRef('x.body_id', '=', 'l.body_id').onRef('x.procurement_id', '=', 'l.id'),
    )
    .innerJoin('supplier as s', 's.id', 'x.supplier_id')
    .select(['p.body_id as bodyId', 'b.slug as bodySlug', 'p.id as procurementId', 'p.slug', 'p.title'])
    .select(['p.bids_due_at as bidsDueAt', 's.id as supplierId', 's.name as supplierName'])
    .distinct()
    .where('x.supplier_id', 'in', [...supplierIds])
    .where('x.superseded_at', 'is', null)
    .where('p.abandoned_at', 'is', null)
    .where('p.bids_due_at', '>=', now)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('amendment as a')
          .select('a.id')
          .whereRef('a.body_id', '=', 'p.body_id')
          .whereRef('a.procurement_id', '=', 'p.id')
          .where('a.needs_confirming', '=', true),
      ),
    )
    .orderBy('p.bids_due_at')
    .execute();
}
