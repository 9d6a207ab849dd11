import { type Insertable, sql, type Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { NeedTable } from '../../db/tables.ts';
import type { Decision } from '../../participation/network/moderation.rules.ts';
import { decisionColumns } from './decided.queries.ts';
import type { Audience, ChecksAsked, NeedState, Presence } from './posting/need.rules.ts';

type Db = Database | Transaction;

/** What the matches that stand take of a need: what came where the group said so, else what was agreed. */
const agreed = sql<string>`(select coalesce(sum(coalesce(m.arrived_quantity, m.quantity)), 0) from need_match m
  where m.need_id = n.id and m.state = 'agreed')`;
const arrived = sql<string>`(select coalesce(sum(m.arrived_quantity), 0) from need_match m
  where m.need_id = n.id and m.state = 'agreed')`;

/** Needs with their group, what they are counted in, and how much is agreed and came. */
export function selectNeeds(db: Db) {
  return db
    .selectFrom('need as n')
    .innerJoin('community_group as g', 'g.id', 'n.group_id')
    .innerJoin('body as b', 'b.id', 'n.body_id')
    .leftJoin('district as d', 'd.slug', 'n.district_slug')
    .leftJoin('measure as e', 'e.id', 'n.measure_id')
    .select(['n.id as needId', 'n.group_id as groupId', 'g.slug as groupSlug', 'g.name as groupName'])
    .select(['g.about as groupAbout', 'g.state as groupState', 'n.body_id as bodyId', 'b.slug as bodySlug'])
    .select(['b.name as bodyName', 'n.measure_id as measureId', 'e.slug as measureSlug'])
    .select([
      'e.plain_name as measureName',
      'e.unit',
      'n.title',
      'n.starts_on as startsOn',
      'n.ends_on as endsOn',
    ])
    .select([
      'n.district_slug as districtSlug',
      'd.name as districtName',
      'n.place',
      'n.written_by as writtenBy',
    ])
    .select([
      'n.sent_at as sentAt',
      'n.shown_at as shownAt',
      'n.ground',
      'n.reason',
      'n.decided_at as decidedAt',
    ])
    .select(['n.ended_why as endedWhy', 'n.ended_at as endedAt'])
    .select((eb) => [
      eb.ref('n.state').$castTo<NeedState>().as('state'),
      eb.ref('n.for_whom').$castTo<Audience | null>().as('forWhom'),
      eb.ref('n.present').$castTo<Presence | null>().as('present'),
      eb.ref('n.checks').$castTo<ChecksAsked | null>().as('checks'),
      eb.cast<number | null>('n.quantity', 'float8').as('quantity'),
    ])
    .select([sql<number>`${agreed}::float8`.as('agreed'), sql<number>`${arrived}::float8`.as('arrived')]);
}
export type Need = Awaited<ReturnType<typeof getNeed>>;

export function getNeed(db: Db, needId: string) {
  return orNotFound(selectNeeds(db).where('n.id', '=', needId).executeTakeFirst());
}
/**
 * The same with the need’s row locked: under it what is still needed is decided. The sums are read in a statement after
 * the lock, since one that waited for it would still see them as they were.
 */
export async function getNeedForUpdate(tx: Transaction, needId: string): Promise<Need> {
  await tx.selectFrom('need').select('id').where('id', '=', needId).forNoKeyUpdate().execute();
  return await getNeed(tx, needId);
}

export function listNeedsOfGroup(db: Db, groupId: string) {
  return selectNeeds(db)
    .where('n.group_id', '=', groupId)
    .orderBy(sql`n.state = 'draft' desc, n.written_at desc`)
    .execute();
}
export function findDraft(db: Db, groupId: string) {
  return selectNeeds(db).where('n.group_id', '=', groupId).where('n.state', '=', 'draft').executeTakeFirst();
}
export function listWaitingNeeds(db: Db, bodyId: string, limit: number) {
  return selectNeeds(db)
    .where('n.body_id', '=', bodyId)
    .where('n.state', '=', 'waiting')
    .orderBy('n.sent_at')
    .limit(limit)
    .execute();
}

export async function insertNeed(tx: Transaction, row: Insertable<NeedTable>): Promise<void> {
  await tx.insertInto('need').values(row).execute();
}
export async function updateNeed(tx: Transaction, needId: string, set: Updateable<NeedTable>): Promise<void> {
  await tx.updateTable('need').set(set).where('id', '=', needId).execute();
}
export async function saveNeedDecision(
  tx: Transaction,
  needId: string,
  decision: Decision,
  decided: { readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx.updateTable('need').set(decisionColumns(decision, decided)).where('id', '=', needId).execute();
}

export type Extension = Awaited<ReturnType<typeof listExtensions>>[number];
export function listExtensions(db: Db, needId: string) {
  return db
    .selectFrom('need_extension')
    .select(['number', 'ended_on as endedOn', 'ends_on as endsOn', 'why', 'extended_at as extendedAt'])
    .where('need_id', '=', needId)
    .orderBy('number')
    .execute();
}
export async function insertExtension(
  tx: Transaction,
  row: {
    readonly needId: string;
    readonly endedOn: Temporal.PlainDate;
    readonly endsOn: Temporal.PlainDate;
    readonly why: string;
    readonly by: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await sql`insert into need_extension (need_id, number, ended_on, ends_on, why, extended_by, extended_at)
    select ${row.needId}, coalesce(max(number), 0) + 1, ${row.endedOn}, ${row.endsOn}, ${row.why}, ${row.by}, ${row.at}
    from need_extension where need_id = ${row.needId}`.execute(tx);
}
