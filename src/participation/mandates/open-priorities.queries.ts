import type { Database, Transaction } from '../../db/connect.ts';

/** What bodies answered to each outcome residents weighed, in every version that was published. */
export function selectOpenPriorities(db: Database | Transaction) {
  return db
    .selectFrom('mandate_line as l')
    .innerJoin('mandate as m', (on) =>
      on
        .onRef('m.round_id', '=', 'l.round_id')
        .onRef('m.body_id', '=', 'l.body_id')
        .onRef('m.version', '=', 'l.version'),
    )
    .innerJoin('round as r', 'r.id', 'l.round_id')
    .innerJoin('body as b', 'b.id', 'l.body_id')
    .innerJoin('outcome as o', 'o.id', 'l.outcome_id')
    .leftJoin('round_share as s', (on) =>
      on
        .onRef('s.round_id', '=', 'l.round_id')
        .onRef('s.outcome_id', '=', 'l.outcome_id')
        .onRef('s.rule', '=', 'r.rule'),
    )
    .where('m.published_at', 'is not', null)
    .select([
      'l.body_id as _bodyId',
      'l.round_id as roundId',
      'l.body_id as bodyId',
      'l.outcome_id as outcomeId',
      'r.slug as round',
      'b.slug as body',
      'l.version',
    ])
    .select(['o.slug as outcome', 'o.plain_name as plainName', 's.whole as residentsPoints', 'l.answer'])
    .select(['l.adopted_basis_points as adoptedBasisPoints', 'l.reason', 'm.published_at as publishedAt']);
}
