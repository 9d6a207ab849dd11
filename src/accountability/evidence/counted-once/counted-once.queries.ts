import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { KeptKind } from './lines.rules.ts';
import type { Months } from './person-months.rules.ts';

type Db = Database | Transaction;
export type ClaimPath = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly promiseId: string;
  readonly claimId: string;
};
export type HashedLine = { readonly hash: Buffer; readonly hundredths: number };

/** A statement takes 65,535 values at most. */
const ROWS_AT_ONCE = 5000;

const pathOf = ({ bodyId, procurementId, promiseId, claimId }: ClaimPath) => ({
  body_id: bodyId,
  procurement_id: procurementId,
  promise_id: promiseId,
  claim_id: claimId,
});

export async function insertMadeOf(
  tx: Transaction,
  claim: ClaimPath,
  told: {
    readonly kind: KeptKind;
    readonly months: Months | null;
    readonly baseHundredths: number;
    readonly lines: readonly HashedLine[];
    readonly by: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  const path = pathOf(claim);
  await tx
    .insertInto('claim_made_of')
    .values({
      ...path,
      kind: told.kind,
      from_month: told.months?.from ?? null,
      to_month: told.months?.to ?? null,
      base: told.baseHundredths / 100,
      told_by: told.by,
      told_at: told.at,
    })
    .execute();
  const rows = told.lines.map(({ hash, hundredths }) => ({
    ...path,
    line_hash: hash,
    quantity: hundredths / 100,
  }));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await tx
      .insertInto('claim_line')
      .values(rows.slice(start, start + ROWS_AT_ONCE))
      .execute();
  }
}

/** Takes every line of a claim that nobody holds, in one order for everyone. How much of the claim is held then. */
export async function takeLines(tx: Transaction, claim: ClaimPath, at: Temporal.Instant) {
  await sql`insert into counted_line (kind, line_hash, body_id, claim_id, held_at)
    select m.kind, l.line_hash, l.body_id, l.claim_id, ${at}
    from claim_line l join claim_made_of m using (body_id, procurement_id, promise_id, claim_id)
    where l.body_id = ${claim.bodyId} and l.procurement_id = ${claim.procurementId}
      and l.promise_id = ${claim.promiseId} and l.claim_id = ${claim.claimId}
    order by l.line_hash
    on conflict do nothing`.execute(tx);
  return listLines(tx, claim);
}

/** Every line of every claim with its kind, and the claim that it counts for, where one holds it. */
function selectLines(db: Db) {
  return db
    .selectFrom('claim_line as l')
    .innerJoin('claim_made_of as m', (join) =>
      join
        .onRef('m.body_id', '=', 'l.body_id')
        .onRef('m.procurement_id', '=', 'l.procurement_id')
        .onRef('m.promise_id', '=', 'l.promise_id')
        .onRef('m.claim_id', '=', 'l.claim_id'),
    )
    .leftJoin('counted_line as h', (join) =>
      join.onRef('h.kind', '=', 'm.kind').onRef('h.line_hash', '=', 'l.line_hash'),
    );
}

/**
 * Whether a line counts for its claim: it holds the line, or another claim of the same delivery does. Those share what
 * was delivered once, so what each counts for is its share already.
 */
const countsHere = sql<boolean>`(h.claim_id is not distinct from l.claim_id or exists (
  select from claim own join claim holder on holder.report_id = own.report_id
  where own.body_id = l.body_id and own.id = l.claim_id and holder.body_id = h.body_id and holder.id = h.claim_id))`;

function selectLinesOf(db: Db, { bodyId, procurementId, promiseId, claimId }: ClaimPath) {
  return selectLines(db)
    .where('l.body_id', '=', bodyId)
    .where('l.procurement_id', '=', procurementId)
    .where('l.promise_id', '=', promiseId)
    .where('l.claim_id', '=', claimId);
}

/** The lines of a claim, with whether they count for it. */
export async function listLines(db: Db, claim: ClaimPath) {
  return selectLinesOf(db, claim)
    .select([sql<number>`(l.quantity * 100)::integer`.as('hundredths'), countsHere.as('isHeld')])
    .execute();
}

/** What a claim was said to be made of: undefined where nobody said. */
export async function findMadeOf(db: Db, claim: ClaimPath) {
  return db
    .selectFrom('claim_made_of')
    .select(['kind', 'from_month as from', 'to_month as to'])
    .select(sql<number>`(base * 100)::integer`.as('baseHundredths'))
    .where('body_id', '=', claim.bodyId)
    .where('procurement_id', '=', claim.procurementId)
    .where('promise_id', '=', claim.promiseId)
    .where('claim_id', '=', claim.claimId)
    .executeTakeFirst();
}

/** Where the lines of a claim count that do not count for it, by promise: how many, and whose. */
export async function listElsewhere(db: Db, claim: ClaimPath) {
  return selectLinesOf(db, claim)
    .innerJoin('claim as c', (join) =>
      join.onRef('c.body_id', '=', 'h.body_id').onRef('c.id', '=', 'h.claim_id'),
    )
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'c.body_id')
        .onRef('p.procurement_id', '=', 'c.procurement_id')
        .onRef('p.id', '=', 'c.promise_id'),
    )
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['p.title', 'b.name as bodyName', 'p.supplier_id as supplierId'])
    .select(sql<number>`count(*)::integer`.as('lines'))
    .where(sql<boolean>`not ${countsHere}`)
    .groupBy(['p.title', 'b.name', 'p.supplier_id'])
    .orderBy('b.name')
    .orderBy('p.title')
    .execute();
}

/**
 * Lets go of every line that counts for a claim: it was sent back, so another may count them. Another claim of the same
 * delivery that still stands holds those that it names from then on.
 */
export async function letGo(
  tx: Transaction,
  claim: Pick<ClaimPath, 'bodyId' | 'claimId'>,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .deleteFrom('counted_line')
    .where('body_id', '=', claim.bodyId)
    .where('claim_id', '=', claim.claimId)
    .execute();
  await sql`insert into counted_line (kind, line_hash, body_id, claim_id, held_at)
    select m.kind, l.line_hash, l.body_id, l.claim_id, ${at}
    from claim own
    join claim sibling on sibling.report_id = own.report_id and sibling.id <> own.id
    join claim_line l on l.body_id = sibling.body_id and l.procurement_id = sibling.procurement_id
      and l.promise_id = sibling.promise_id and l.claim_id = sibling.id
    join claim_made_of m on m.body_id = l.body_id and m.procurement_id = l.procurement_id
      and m.promise_id = l.promise_id and m.claim_id = l.claim_id
    where own.body_id = ${claim.bodyId} and own.id = ${claim.claimId}
      and sibling.checked is distinct from 'returned'
    order by l.line_hash
    on conflict do nothing`.execute(tx);
}

/** Claims not checked yet of which some line is held by nobody: what a claim that was sent back let go of. */
export async function listToCountAgain(db: Database, limit: number): Promise<ClaimPath[]> {
  return selectLines(db)
    .innerJoin('claim as c', (join) =>
      join.onRef('c.body_id', '=', 'l.body_id').onRef('c.id', '=', 'l.claim_id'),
    )
    .select([
      'l.body_id as bodyId',
      'l.procurement_id as procurementId',
      'l.promise_id as promiseId',
      'l.claim_id as claimId',
    ])
    .distinct()
    .where('h.claim_id', 'is', null)
    .where('c.checked', 'is', null)
    .limit(limit)
    .execute();
}
