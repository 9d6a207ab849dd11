import { type Insertable, sql, type Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { NeedMatchTable } from '../../../db/tables.ts';
import type { EndReason, MatchSide, MatchState } from './match.rules.ts';

type Db = Database | Transaction;
type PromiseOf = { readonly bodyId: string; readonly procurementId: string; readonly promiseId: string };

const columns = [
  'm.body_id as bodyId',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'm.procurement_id as procurementId',
  'm.promise_id as promiseId',
  'm.id as matchId',
  'm.need_id as needId',
  'n.title as needTitle',
  'n.place',
  'n.district_slug as districtSlug',
  'm.group_id as groupId',
  'g.slug as groupSlug',
  'g.name as groupName',
  'g.body_id as groupBodyId',
  'm.supplier_id as supplierId',
  's.slug as supplierSlug',
  's.name as supplierName',
  'p.title as promiseTitle',
  'p.unit',
  'm.offer_id as offerId',
  'm.on_day as onDay',
  'm.variation',
  'm.proposed_at as proposedAt',
  'm.proposed_by as proposedBy',
  'm.answered_at as answeredAt',
  'm.ended_at as endedAt',
  'm.claim_id as claimId',
  'm.given_at as givenAt',
  'm.arrived_at as arrivedAt',
  'm.arrived_note as arrivedNote',
  'c.checked',
] as const;

function selectMatches(db: Db) {
  return db
    .selectFrom('need_match as m')
    .innerJoin('need as n', 'n.id', 'm.need_id')
    .innerJoin('community_group as g', 'g.id', 'm.group_id')
    .innerJoin('supplier as s', 's.id', 'm.supplier_id')
    .innerJoin('promise as p', (on) =>
      on
        .onRef('p.body_id', '=', 'm.body_id')
        .onRef('p.procurement_id', '=', 'm.procurement_id')
        .onRef('p.id', '=', 'm.promise_id'),
    )
    .innerJoin('body as b', 'b.id', 'm.body_id')
    .leftJoin('claim as c', (on) =>
      on
        .onRef('c.body_id', '=', 'm.body_id')
        .onRef('c.procurement_id', '=', 'm.procurement_id')
        .onRef('c.promise_id', '=', 'm.promise_id')
        .onRef('c.id', '=', 'm.claim_id'),
    )
    .select(columns)
    .select((eb) => [
      eb.ref('m.state').$castTo<MatchState>().as('state'),
      eb.ref('m.proposed_side').$castTo<MatchSide>().as('proposedSide'),
      eb.ref('m.ended_side').$castTo<MatchSide | null>().as('endedSide'),
      eb.ref('m.ended_why').$castTo<EndReason | null>().as('endedWhy'),
      eb.cast<number>('m.quantity', 'float8').as('quantity'),
      eb.cast<number | null>('m.arrived_quantity', 'float8').as('arrivedQuantity'),
      eb.cast<number | null>('c.quantity', 'float8').as('givenQuantity'),
    ]);
}
export type Match = Awaited<ReturnType<typeof getMatch>>;

export function getMatch(db: Db, matchId: string) {
  return orNotFound(selectMatches(db).where('m.id', '=', matchId).executeTakeFirst());
}

/** The need of a match: its row is held while anything about the match is decided. */
export async function findNeedOfMatch(db: Db, matchId: string): Promise<string> {
  const row = await orNotFound(
    db.selectFrom('need_match').select('need_id as needId').where('id', '=', matchId).executeTakeFirst(),
  );
  return row.needId;
}

export function listMatchesOfNeed(db: Db, needId: string) {
  return selectMatches(db).where('m.need_id', '=', needId).orderBy('m.proposed_at', 'desc').execute();
}
export function listMatchesOfSupplier(db: Db, supplierIds: readonly string[]) {
  if (supplierIds.length === 0) return Promise.resolve([]);
  return selectMatches(db).where('m.supplier_id', 'in', supplierIds).orderBy('m.on_day', 'desc').execute();
}
export function listMatchesOfGroups(db: Db, groupIds: readonly string[]) {
  if (groupIds.length === 0) return Promise.resolve([]);
  return selectMatches(db).where('m.group_id', 'in', groupIds).orderBy('m.on_day', 'desc').execute();
}

/** How many suppliers are due to bring something for a need, or were asked and have not answered. */
export async function countOpenMatches(tx: Transaction, needId: string): Promise<number> {
  const row = await tx
    .selectFrom('need_match')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('need_id', '=', needId)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'proposed'),
        eb('state', '=', 'agreed').and('arrived_at', 'is', null).and('claim_id', 'is', null),
      ]),
    )
    .executeTakeFirstOrThrow();
  return row.open;
}

/** What of a promise is set aside for needs and not claimed yet, in its unit. Nothing that did not come is. */
export async function sumSetAside(db: Db, of: PromiseOf): Promise<number> {
  const { rows } = await sql<{ sum: number }>`select coalesce(sum(quantity), 0)::float8 as sum from need_match
    where body_id = ${of.bodyId} and procurement_id = ${of.procurementId} and promise_id = ${of.promiseId}
      and state = 'agreed' and claim_id is null and arrived_quantity is distinct from 0`.execute(db);
  return rows[0]?.sum ?? 0;
}

/** The same for every promise of a supplier of which anything is set aside, by the promise. */
export async function sumSetAsideOfSupplier(db: Db, supplierId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ promiseId: string; sum: number }>`
    select x.promise_id as "promiseId", sum(x.quantity)::float8 as sum
    from need_match x join promise p on p.body_id = x.body_id and p.procurement_id = x.procurement_id
      and p.id = x.promise_id
    where p.supplier_id = ${supplierId} and x.state = 'agreed' and x.claim_id is null
      and x.arrived_quantity is distinct from 0
    group by 1`.execute(db);
  return new Map(rows.map(({ promiseId, sum }) => [promiseId, sum]));
}

/** Whether this promise was proposed for the need already, and is neither over nor brought. */
export async function hasOpenMatch(
  tx: Transaction,
  key: { readonly bodyId: string; readonly needId: string; readonly promiseId: string },
): Promise<boolean> {
  const { rows } = await sql`select from need_match where body_id = ${key.bodyId} and need_id = ${key.needId}
    and promise_id = ${key.promiseId} and (state = 'proposed' or (state = 'agreed' and arrived_at is null))`.execute(
    tx,
  );
  return rows.length > 0;
}

export async function insertMatch(tx: Transaction, row: Insertable<NeedMatchTable>): Promise<void> {
  await tx.insertInto('need_match').values(row).execute();
}
export async function updateMatch(
  tx: Transaction,
  { bodyId, matchId }: { readonly bodyId: string; readonly matchId: string },
  set: Updateable<NeedMatchTable>,
): Promise<void> {
  await tx
    .updateTable('need_match')
    .set(set)
    .where('body_id', '=', bodyId)
    .where('id', '=', matchId)
    .execute();
}

export type Message = Awaited<ReturnType<typeof listMessages>>[number];
export function listMessages(db: Db, { bodyId, matchId }: { bodyId: string; matchId: string }) {
  return db
    .selectFrom('need_message')
    .select(['id', 'text', 'written_at as writtenAt'])
    .select((eb) => eb.ref('side').$castTo<MatchSide>().as('side'))
    .where('body_id', '=', bodyId)
    .where('match_id', '=', matchId)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
}
export async function insertMessage(
  tx: Transaction,
  row: {
    readonly bodyId: string;
    readonly matchId: string;
    readonly id: string;
    readonly side: MatchSide;
    readonly text: string;
    readonly by: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .insertInto('need_message')
    .values({
      body_id: row.bodyId,
      match_id: row.matchId,
      id: row.id,
      side: row.side,
      text: row.text,
      written_by: row.by,
      written_at: row.at,
    })
    .execute();
}
