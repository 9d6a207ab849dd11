import type { Database, Transaction } from '../../db/connect.ts';

/** Award criteria from their tender notice on, when they are fixed; drafts are nobody’s to take. */
export function selectOpenCriteria(db: Database | Transaction) {
  return db
    .selectFrom('criterion as c')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'c.body_id').onRef('p.id', '=', 'c.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .leftJoin('measure as m', 'm.id', 'c.measure_id')
    .where('p.notice_published_at', 'is not', null)
    .select(['c.body_id as _bodyId', 'c.procurement_id as _procurementId', 'c.id as criterionId'])
    .select(['b.slug as body', 'p.slug as tender', 'c.code', 'c.kind', 'c.title', 'c.question', 'c.weight'])
    .select([
      'c.method',
      'c.qualification_pence as qualificationPence',
      'c.floor_pence as floorPence',
      'c.target',
    ])
    .select(['c.band_max as bandMax', 'm.slug as measure', 'c.subject_matter as subjectMatter'])
    .select((eb) =>
      eb
        .case()
        .when('c.residents_score', '=', true)
        .then('score')
        .else(eb.ref('c.residents_part'))
        .end()
        .as('residentsPart'),
    );
}
