import { type Insertable, sql, type Updateable } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { ProposalStepTable, ProposalTable } from '../../db/tables.ts';
import type { Standing, Step } from './proposal.rules.ts';

type Db = Database | Transaction;

/** A proposal with the names that a page shows. */
export type Proposal = NonNullable<
  Awaited<ReturnType<ReturnType<typeof selectProposals>['executeTakeFirst']>>
>;
export type ProposalStep = Awaited<ReturnType<typeof listSteps>>[number];

const columns = [
  'p.id',
  'p.number',
  'p.body_id as bodyId',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'r.slug as roundSlug',
  'r.title as roundTitle',
  't.name as themeName',
  'p.district_slug as districtSlug',
  'd.name as districtName',
  'p.title',
  'p.why',
  'p.tier',
  'p.made_at as madeAt',
  'p.standing',
  'p.step',
  'p.reason',
  'p.owner_id as ownerId',
  'o.name as ownerName',
  'p.due_on as dueOn',
  'm.number as mergedInto',
  'p.shares_with as sharesWith',
] as const;

export function selectProposals(db: Db) {
  return db
    .selectFrom('proposal as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .leftJoin('round as r', 'r.id', 'p.round_id')
    .leftJoin('theme as t', 't.id', 'p.theme_id')
    .leftJoin('district as d', 'd.slug', 'p.district_slug')
    .leftJoin('person as o', 'o.id', 'p.owner_id')
    .leftJoin('proposal as m', 'm.id', 'p.merged_into')
    .select(columns)
    .$narrowType<{ standing: Standing; step: Step }>();
}

/** A proposal by the number its writer was given. */
export function getProposal(db: Db, number: number): Promise<Proposal> {
  return orNotFound(selectProposals(db).where('p.number', '=', number).executeTakeFirst());
}

/** What stands with its words in the public record; undefined before anything of it is recorded. */
export async function findRecordSalt(db: Db, proposalId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('proposal')
    .select('record_salt as salt')
    .where('id', '=', proposalId)
    .executeTakeFirst();
  return row?.salt ?? undefined;
}

/** The row that decides what may still be done with it, locked. */
export function findProposalForUpdate(tx: Transaction, proposalId: string) {
  return orNotFound(
    tx
      .selectFrom('proposal')
      .select(['id', 'number', 'body_id as bodyId', 'standing', 'step', 'title', 'why'])
      .select(['owner_id as ownerId', 'due_on as dueOn', 'shares_with as sharesWith'])
      .select(['round_id as roundId', 'district_slug as districtSlug'])
      .where('id', '=', proposalId)
      .forUpdate()
      .$narrowType<{ standing: Standing; step: Step }>()
      .executeTakeFirst(),
  );
}

export async function insertProposal(
  tx: Transaction,
  row: Insertable<ProposalTable>,
): Promise<{ number: number }> {
  return tx.insertInto('proposal').values(row).returning('number').executeTakeFirstOrThrow();
}

export async function changeProposal(
  tx: Transaction,
  proposalId: string,
  change: Updateable<ProposalTable>,
): Promise<void> {
  await tx.updateTable('proposal').set(change).where('id', '=', proposalId).execute();
}

/** Adds a step after those taken; the proposal’s row is locked, so no two take one place. */
export async function insertStep(
  tx: Transaction,
  row: Omit<Insertable<ProposalStepTable>, 'position'>,
): Promise<void> {
  await tx
    .insertInto('proposal_step')
    .values((eb) => ({
      ...row,
      position: eb
        .selectFrom('proposal_step')
        .select(sql<number>`coalesce(max(position), 0) + 1`.as('position'))
        .where('proposal_id', '=', row.proposal_id),
    }))
    .execute();
}

/** Every step, the earliest first, with who owned it from then. */
export function listSteps(db: Db, proposalId: string) {
  return db
    .selectFrom('proposal_step as s')
    .leftJoin('person as o', 'o.id', 's.owner_id')
    .select(['s.step', 's.note', 's.taken_at as takenAt', 's.due_on as dueOn', 'o.name as ownerName'])
    .where('s.proposal_id', '=', proposalId)
    .orderBy('s.position')
    .$narrowType<{ step: Step }>()
    .execute();
}

/** Shown proposals that have one of these words or more, letters only: what likeness is judged among. */
export function listSharingWords(db: Db, words: readonly string[], most: number) {
  return selectProposals(db)
    .where('p.standing', '=', 'shown')
    .where(
      sql<boolean>`to_tsvector('english', p.title || ' ' || p.why) @@ to_tsquery('english', ${words.join(' | ')})`,
    )
    .orderBy('p.made_at', 'desc')
    .limit(most)
    .execute();
}

/** Proposals merged into this one: how often it was said in other words. */
export function listMerged(db: Db, proposalId: string): Promise<{ number: number; title: string }[]> {
  return db
    .selectFrom('proposal')
    .select(['number', 'title'])
    .where('merged_into', '=', proposalId)
    .orderBy('number')
    .execute();
}

/** What waits at a body’s desk: unread first, then by the day the next step is due. */
export function listAtDesk(db: Db, bodyId: string): Promise<Proposal[]> {
  return selectProposals(db)
    .where('p.body_id', '=', bodyId)
    .orderBy(sql`case p.standing when 'unread' then 1 when 'shown' then 2 else 3 end`)
    .orderBy(sql`p.step in ('adopted', 'made-a-measure', 'declined')`)
    .orderBy('p.due_on')
    .orderBy('p.made_at')
    .limit(200)
    .execute();
}

/** Shown proposals of all bodies that are one matter with this one, itself left out. */
export function listSharing(db: Db, rootId: string, exceptId: string): Promise<Proposal[]> {
  return selectProposals(db)
    .where('p.standing', '=', 'shown')
    .where((where) => where.or([where('p.id', '=', rootId), where('p.shares_with', '=', rootId)]))
    .where('p.id', '<>', exceptId)
    .orderBy('p.number')
    .execute();
}

/** What was merged into a proposal that is itself merged goes on to where that went. */
export async function pointMergedAt(tx: Transaction, fromId: string, toId: string): Promise<void> {
  await tx.updateTable('proposal').set({ merged_into: toId }).where('merged_into', '=', fromId).execute();
}

/** What was shared with one is shared with the root of its matter. */
export async function pointSharingAt(tx: Transaction, fromId: string, rootId: string): Promise<void> {
  await tx
    .updateTable('proposal')
    .set({ shares_with: rootId })
    .where('shares_with', '=', fromId)
    .where('id', '<>', rootId)
    .execute();
}

/** The reasons a body has given before: each has its own. */
export async function listDeclinedReasons(db: Db, bodyId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('proposal')
    .select('reason')
    .where('body_id', '=', bodyId)
    .where('step', '=', 'declined')
    .execute();
  return rows.map(({ reason }) => reason ?? '');
}
