import { type SqlBool, sql, type Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { PoolMemberTable } from '../../../db/tables.ts';
import type { AccessNeed, Availability } from '../panel.rules.ts';
import type { PanelKey } from '../panels.queries.ts';

type Db = Database | Transaction;

/** Somebody in the pool, as they and whoever arranges the panel see them. */
export type PoolMember = Awaited<ReturnType<typeof listPool>>[number];

export function selectMembers(db: Db, { bodyId, panelId }: PanelKey) {
  return db
    .selectFrom('pool_member')
    .select([
      'id',
      'person_id as personId',
      'name',
      'contact',
      'entered_by as enteredBy',
      'joined_at as joinedAt',
      'characteristics_consented_at as characteristicsConsentedAt',
      'sex',
      'age_band as ageBand',
      'ethnic_group as ethnicGroup',
      'disability',
      'district_slug as districtSlug',
      'household',
      'access_needs as accessNeeds',
      'access_note as accessNote',
      'availability',
      'tickets',
      'withdrawn_at as withdrawnAt',
    ])
    .$narrowType<{ accessNeeds: AccessNeed[]; availability: Availability[] }>()
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId);
}

/** Everyone in the pool, in the order of their identifiers, which is chance alone. */
export function listPool(db: Db, key: PanelKey) {
  return selectMembers(db, key).where('withdrawn_at', 'is', null).orderBy('id').execute();
}

/** A person’s own place in the pool, if they have one. */
export function findMember(db: Db, key: PanelKey, personId: string): Promise<PoolMember | undefined> {
  return selectMembers(db, key).where('person_id', '=', personId).executeTakeFirst();
}

/** Somebody in the pool by their number there, unless they withdrew. */
export function findMemberById(db: Db, key: PanelKey, memberId: string): Promise<PoolMember | undefined> {
  return selectMembers(db, key)
    .where('id', '=', memberId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
}

/** Whom a facilitator put in by hand: they can be changed and taken out at the desk. */
export function listEnteredByHand(db: Db, key: PanelKey): Promise<PoolMember[]> {
  return selectMembers(db, key)
    .where('entered_by', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('name')
    .execute();
}

/** How many are in the pool: for the desk and the rules; a page shows it only in full tens. */
export async function countPool(db: Db, { bodyId, panelId }: PanelKey): Promise<number> {
  const { count } = await db
    .selectFrom('pool_member')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

export type NewMember = {
  readonly id: string;
  readonly personId: string | null;
  readonly enteredBy: string | null;
  readonly districtSlug: string;
  readonly name: string | null;
  readonly contact: string | null;
  readonly at: Temporal.Instant;
};

/** Puts somebody in; false when they are in already. */
export async function insertMember(tx: Transaction, { bodyId, panelId }: PanelKey, member: NewMember) {
  const added = await tx
    .insertInto('pool_member')
    .values({
      body_id: bodyId,
      panel_id: panelId,
      id: member.id,
      person_id: member.personId,
      entered_by: member.enteredBy,
      name: member.name,
      contact: member.contact,
      district_slug: member.districtSlug,
      joined_at: member.at,
      consented_at: member.at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'panel_id', 'person_id'])
        .where(sql<SqlBool>`person_id is not null`)
        .doNothing(),
    )
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** A row of the pool from which nothing leads to anybody: its number alone. */
export const nothingKept = {
  person_id: null,
  name: null,
  contact: null,
  characteristics_consented_at: null,
  sex: null,
  age_band: null,
  ethnic_group: null,
  disability: null,
  district_slug: null,
  household: null,
  access_needs: [],
  access_note: '',
  availability: [],
  tickets: null,
} satisfies Updateable<PoolMemberTable>;

/** Whether somebody is asked to sit or sits, or is still owed what they claimed: then they are needed by name. */
export async function isNeeded(tx: Transaction, { bodyId, panelId }: PanelKey, memberId: string) {
  const found = await tx
    .selectFrom('pool_member as m')
    .select('m.id')
    .where('m.body_id', '=', bodyId)
    .where('m.panel_id', '=', panelId)
    .where('m.id', '=', memberId)
    .where(sql<SqlBool>`(${sits} or ${isOwed})`)
    .executeTakeFirst();
  return found !== undefined;
}

/** Of a `pool_member as m`: they are asked to sit, or sit. */
export const sits = sql<SqlBool>`exists (select from panel_seat s where s.body_id = m.body_id
  and s.panel_id = m.panel_id and s.pool_member_id = m.id and s.state in ('offered', 'accepted'))`;

/** Of a `pool_member as m`: a claim of theirs is not decided, or not paid. */
export const isOwed = sql<SqlBool>`exists (select from panel_claim c where c.body_id = m.body_id
  and c.panel_id = m.panel_id and c.pool_member_id = m.id
  and (c.decision is null or c.decision = 'approved' and c.paid_on is null))`;

/** Changes what one member said, unless they withdrew. False when there is none such. */
export async function updateMember(
  tx: Transaction,
  { bodyId, panelId }: PanelKey,
  memberId: string,
  change: Updateable<PoolMemberTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('pool_member')
    .set(change)
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('id', '=', memberId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
