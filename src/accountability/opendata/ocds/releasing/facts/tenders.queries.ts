import { sql } from 'kysely';
import type { Database, Transaction } from '../../../../../db/connect.ts';
import type { Lots } from './processes.queries.ts';

type Db = Database | Transaction;

/** The award criteria of each lot, in their order. */
export function listCriteriaOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('criterion')
    .select(['procurement_id as lotId', 'id', 'code', 'kind', 'title', 'question', 'weight'])
    .select(['residents_part as residentsPart', 'residents_score as residentsScore'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .orderBy('position')
    .execute();
}

/** Every line of the mandates that these lots’ criteria came from, the declined ones too, and which criteria each gave. */
export async function listMandateLinesOf(db: Db, { bodyIds, lotIds }: Lots) {
  const { rows } = await sql<{
    readonly lotId: string;
    readonly roundSlug: string;
    readonly roundTitle: string;
    readonly outcomeSlug: string;
    readonly outcomeName: string;
    readonly version: number;
    readonly answer: 'adopted' | 'varied' | 'declined';
    readonly basisPoints: number;
    readonly criterionIds: readonly string[];
  }>`
    with tied as (
      select distinct body_id, procurement_id, round_id, mandate_version from criterion_mandate_line
      where body_id = any(${bodyIds}::uuid[]) and procurement_id = any(${lotIds}::uuid[]))
    select t.procurement_id as "lotId", r.slug as "roundSlug", r.title as "roundTitle",
      o.slug as "outcomeSlug", o.plain_name as "outcomeName", l.version, l.answer,
      l.adopted_basis_points as "basisPoints",
      array(select c.criterion_id from criterion_mandate_line c
        where c.body_id = t.body_id and c.procurement_id = t.procurement_id and c.round_id = t.round_id
          and c.outcome_id = l.outcome_id order by c.criterion_id) as "criterionIds"
    from tied t
    join mandate_line l on l.round_id = t.round_id and l.body_id = t.body_id and l.version = t.mandate_version
    join round r on r.id = t.round_id
    join outcome o on o.id = l.outcome_id
    join round_outcome x on x.round_id = l.round_id and x.outcome_id = l.outcome_id
    order by r.opens_at, r.slug, x.position`.execute(db);
  return rows;
}

/** Every version of every tender document. */
export function listDocumentsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('tender_document as d')
    .innerJoin('stored_file as f', (join) =>
      join.onRef('f.body_id', '=', 'd.body_id').onRef('f.id', '=', 'd.file_id'),
    )
    .select(['d.procurement_id as lotId', 'd.id', 'd.title', 'd.version', 'd.added_at as addedAt'])
    .select(['d.amendment_id as amendmentId', 'f.media_type as mediaType'])
    .where('d.body_id', 'in', bodyIds)
    .where('d.procurement_id', 'in', lotIds)
    .orderBy('d.number')
    .orderBy('d.version')
    .execute();
}

export function listAmendmentsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('amendment')
    .select(['procurement_id as lotId', 'id', 'number', 'what', 'reason', 'published_at as publishedAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .orderBy('number')
    .execute();
}

export function listDeadlineChangesOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('deadline_change')
    .select(['procurement_id as lotId', 'id', 'because', 'reason', 'changed_at as changedAt'])
    .select(['from_due_at as fromDueAt', 'to_due_at as toDueAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .orderBy('changed_at')
    .orderBy('id')
    .execute();
}

/** Questions that were answered for everyone; nothing says who asked. */
export async function listAnswersOf(db: Db, { bodyIds, lotIds }: Lots) {
  const rows = await db
    .selectFrom('clarification')
    .select(['procurement_id as lotId', 'id', 'number', 'decided_at as answeredAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .where('number', 'is not', null)
    .where('answer', 'is not', null)
    .orderBy('number')
    .execute();
  return rows.flatMap(({ number, answeredAt, ...row }) =>
    number === null || answeredAt === null ? [] : [{ ...row, number, answeredAt }],
  );
}

export function listAbandonmentsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('abandonment')
    .select(['procurement_id as lotId', 'stage', 'reason', 'abandoned_at as abandonedAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .execute();
}

/** Panels of residents that were drawn by lot. */
export function listPanelsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('panel')
    .select(['procurement_id as lotId', 'slug', 'title', 'purpose', 'seats', 'drawn_at as drawnAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .where('announced_at', 'is not', null)
    .where('drawn_at', 'is not', null)
    .orderBy('drawn_at')
    .orderBy('slug')
    .execute();
}
