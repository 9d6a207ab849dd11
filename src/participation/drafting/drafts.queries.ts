import { type Insertable, sql, type Updateable } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { DraftTable } from '../../db/tables.ts';

type Db = Database | Transaction;

/** A draft with the names that a page shows; its framework by the latest version’s name. */
export type Draft = NonNullable<Awaited<ReturnType<ReturnType<typeof selectDrafts>['executeTakeFirst']>>>;

const columns = [
  'd.id',
  'd.number',
  'd.kind',
  'd.title',
  'd.body_id as bodyId',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'd.framework_slug as frameworkSlug',
  'f.name as frameworkName',
  'f.owner_slug as ownerSlug',
  'd.theme_slug as themeSlug',
  'd.changes_slug as changesSlug',
  'd.serves_slugs as servesSlugs',
  'd.proposal_id as proposalId',
  'p.number as proposalNumber',
  'p.title as proposalTitle',
  'd.opened_at as openedAt',
  'd.standing',
  'd.settled_at as settledAt',
  'd.close_reason as closeReason',
  'd.version',
  'd.last_version as lastVersion',
] as const;

export function selectDrafts(db: Db) {
  return db
    .selectFrom('draft as d')
    .innerJoin('body as b', 'b.id', 'd.body_id')
    .leftJoin('proposal as p', 'p.id', 'd.proposal_id')
    .leftJoin('framework as f', (on) =>
      on.onRef('f.slug', '=', 'd.framework_slug').on('f.version', '=', (eb) =>
        eb
          .selectFrom('framework as l')
          .select((max) => max.fn.max('l.version').as('version'))
          .whereRef('l.slug', '=', 'd.framework_slug'),
      ),
    )
    .select(columns);
}

export function getDraft(db: Db, number: number): Promise<Draft> {
  return orNotFound(selectDrafts(db).where('d.number', '=', number).executeTakeFirst());
}

/** The row that every save, signature and settlement waits for, locked; then the draft as it is now. */
export async function getDraftForUpdate(tx: Transaction, draftId: string): Promise<Draft> {
  await orNotFound(
    tx.selectFrom('draft').select('id').where('id', '=', draftId).forUpdate().executeTakeFirst(),
  );
  return orNotFound(selectDrafts(tx).where('d.id', '=', draftId).executeTakeFirst());
}

export function insertDraft(tx: Transaction, row: Insertable<DraftTable>): Promise<{ number: number }> {
  return tx.insertInto('draft').values(row).returning('number').executeTakeFirstOrThrow();
}

export async function changeDraft(
  tx: Transaction,
  draftId: string,
  change: Updateable<DraftTable>,
): Promise<void> {
  await tx.updateTable('draft').set(change).where('id', '=', draftId).execute();
}

/** A body’s own drafts, and those for a framework that is its, the open ones first. */
export function listDraftsAtDesk(db: Db, body: { readonly id: string; readonly slug: string }) {
  return selectDrafts(db)
    .where((where) => where.or([where('d.body_id', '=', body.id), where('f.owner_slug', '=', body.slug)]))
    .orderBy(sql`d.standing <> 'open'`)
    .orderBy('d.number', 'desc')
    .limit(200)
    .execute();
}
