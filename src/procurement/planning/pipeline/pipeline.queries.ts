import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Notice } from '../../notices/notice.rules.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { selectProcurements } from '../../tenders/tenders.queries.ts';
import type { PipelineLine } from './pipeline-line.rules.ts';

/** The line of a purchase in its body’s pipeline; undefined while it is not listed. */
export function findPipelineLine(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<PipelineLine | undefined> {
  return db
    .selectFrom('pipeline_line as l')
    .select([
      'l.notice_expected_on as noticeExpectedOn',
      'l.award_expected_on as awardExpectedOn',
      'l.residents_from as residentsFrom',
      'l.residents_until as residentsUntil',
      'l.residents_how as residentsHow',
    ])
    .where('l.body_id', '=', key.bodyId)
    .where('l.procurement_id', '=', key.procurementId)
    .executeTakeFirst();
}

/** Puts a purchase in the pipeline, or says anew when it is expected. */
export async function savePipelineLine(
  tx: Transaction,
  key: ProcurementKey,
  line: PipelineLine & { readonly listedAt: Temporal.Instant; readonly listedBy: string },
): Promise<void> {
  const columns = {
    notice_expected_on: line.noticeExpectedOn,
    award_expected_on: line.awardExpectedOn,
    residents_from: line.residentsFrom,
    residents_until: line.residentsUntil,
    residents_how: line.residentsHow,
    listed_at: line.listedAt,
    listed_by: line.listedBy,
  };
  await tx
    .insertInto('pipeline_line')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, ...columns })
    .onConflict((conflict) => conflict.columns(['body_id', 'procurement_id']).doUpdateSet(columns))
    .execute();
}

export type Coming = Awaited<ReturnType<typeof listComing>>[number];

type Filter = { readonly districtSlug: string | null; readonly bodyId?: string | undefined };

/**
 * What is coming: purchases whose tender notice is not out, that are not a later lot of another, with their line in the
 * pipeline where they have one; what is for a district, and what is for the whole area. The next first.
 */
export function listComing(db: Database, { districtSlug, bodyId }: Filter) {
  let query = selectComing(db)
    .where('p.notice_published_at', 'is', null)
    .where('p.tendered_elsewhere', '=', false)
    .where('p.lots_of', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('abandonment as x')
            .select('x.body_id')
            .whereRef('x.body_id', '=', 'p.body_id')
            .whereRef('x.procurement_id', '=', 'p.id'),
        ),
      ),
    );
  if (bodyId) query = query.where('p.body_id', '=', bodyId);
  if (districtSlug)
    query = query.where((where) =>
      where.or([where('p.district_slug', '=', districtSlug), where('p.district_slug', 'is', null)]),
    );
  return query
    .orderBy(sql`coalesce(l.notice_expected_on, p.starts_on)`)
    .orderBy('p.title')
    .orderBy('p.id')
    .execute();
}

/** Purchases with their line in the pipeline, and the latest round about each that is announced. */
function selectComing(db: Database) {
  return selectProcurements(db)
    .leftJoin('pipeline_line as l', (on) =>
      on.onRef('l.body_id', '=', 'p.body_id').onRef('l.procurement_id', '=', 'p.id'),
    )
    .leftJoinLateral(
      (lateral) =>
        lateral
          .selectFrom('round')
          .select(['slug', 'opens_at', 'closes_at'])
          .whereRef('round.body_id', '=', 'p.body_id')
          .whereRef('round.procurement_id', '=', 'p.id')
          .where('round.announced_at', 'is not', null)
          .orderBy('round.opens_at', 'desc')
          .limit(1)
          .as('r'),
      (on) => on.onTrue(),
    )
    .select([
      'l.notice_expected_on as noticeExpectedOn',
      'l.award_expected_on as awardExpectedOn',
      'l.residents_from as residentsFrom',
      'l.residents_until as residentsUntil',
      'l.residents_how as residentsHow',
      'r.slug as roundSlug',
      'r.opens_at as roundOpensAt',
      'r.closes_at as roundClosesAt',
    ]);
}

/** The pipeline notices (UK1) that a body has recorded, the latest first. */
export function listPipelineNotices(db: Database, bodyId: string): Promise<Notice[]> {
  return db
    .selectFrom('notice as n')
    .leftJoin('person as o', 'o.id', 'n.recorded_by')
    .select([
      'n.id',
      'n.kind',
      'n.platform_identifier as identifier',
      'n.published_at as publishedAt',
      'n.recorded_at as recordedAt',
      'o.name as recordedBy',
    ])
    .where('n.body_id', '=', bodyId)
    .where('n.kind', '=', 'UK1')
    .orderBy('n.published_at', 'desc')
    .orderBy('n.id')
    .execute();
}
