import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { CommunityGroupTable } from '../../../db/tables.ts';
import type { GroupDecision, GroupState } from './group.rules.ts';

type Db = Database | Transaction;
export type Group = NonNullable<Awaited<ReturnType<typeof findGroup>>>;

function selectGroups(db: Db) {
  return db
    .selectFrom('community_group as g')
    .innerJoin('district as d', 'd.slug', 'g.district_slug')
    .innerJoin('body as b', 'b.id', 'g.body_id')
    .select(['g.id as groupId', 'g.slug', 'g.name', 'g.about', 'g.contact', 'g.reason'])
    .select(['g.district_slug as districtSlug', 'd.name as districtName'])
    .select(['g.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 'g.asked_at as askedAt'])
    .select((eb) => eb.ref('g.state').$castTo<GroupState>().as('state'));
}

export function findGroup(db: Db, slug: string) {
  return selectGroups(db).where('g.slug', '=', slug).executeTakeFirst();
}

/** A group by its identifier, locked: under it a group is decided, and one draft at a time is begun. */
export function findGroupForUpdate(tx: Transaction, groupId: string) {
  return selectGroups(tx).where('g.id', '=', groupId).forUpdate('g').executeTakeFirst();
}

/** The groups somebody belongs to, by name. */
export function listGroupsOf(db: Db, personId: string) {
  return selectGroups(db)
    .innerJoin('group_member as m', 'm.group_id', 'g.id')
    .where('m.person_id', '=', personId)
    .orderBy('g.name')
    .execute();
}

/** Groups of a body that nobody has decided about, the oldest first. */
export function listWaitingGroups(db: Db, bodyId: string, limit: number) {
  return selectGroups(db)
    .where('g.body_id', '=', bodyId)
    .where('g.state', '=', 'waiting')
    .orderBy('g.asked_at')
    .limit(limit)
    .execute();
}

/** Groups of a body that may post, by name: those that somebody of the body may write a need down for. */
export function listConfirmedGroups(db: Db, bodyId: string) {
  return selectGroups(db)
    .where('g.body_id', '=', bodyId)
    .where('g.state', '=', 'confirmed')
    .orderBy('g.name')
    .execute();
}

export async function isMember(db: Db, groupId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('group_member')
    .select('person_id')
    .where('group_id', '=', groupId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * The public body that reads what a group of a district writes: the district’s council, else the combined authority.
 * Undefined where this installation has neither.
 */
export async function findReadingBody(db: Db, districtSlug: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from body where ended_on is null and ((kind = 'council' and district_slug = ${districtSlug})
      or kind = 'combined-authority') order by kind = 'council' desc, slug limit 1`.execute(db);
  return rows[0]?.id;
}

/** Every address that begins with a slug, so that a free one can be chosen. */
export async function listGroupSlugs(tx: Transaction, beginning: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('community_group')
    .select('slug')
    .where('slug', 'like', `${beginning.replace(/[\\%_]/g, '\\$&')}%`)
    .execute();
  return rows.map(({ slug }) => slug);
}

/** Puts a group in; false where its address was taken a moment ago. */
export async function insertGroup(tx: Transaction, row: Insertable<CommunityGroupTable>): Promise<boolean> {
  const put = await tx
    .insertInto('community_group')
    .values(row)
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .executeTakeFirst();
  return (put.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function insertMember(
  tx: Transaction,
  row: { readonly groupId: string; readonly personId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('group_member')
    .values({ group_id: row.groupId, person_id: row.personId, joined_at: row.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function saveGroupDecision(
  tx: Transaction,
  groupId: string,
  decision: GroupDecision,
  decided: { readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx
    .updateTable('community_group')
    .set({
      state: decision.state,
      reason: decision.state === 'declined' ? decision.reason : '',
      decided_at: decided.at,
      decided_by: decided.by,
    })
    .where('id', '=', groupId)
    .execute();
}
