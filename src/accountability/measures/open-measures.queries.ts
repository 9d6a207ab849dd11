import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** Every version of every measure of the library. */
export function selectOpenMeasures(db: Database | Transaction) {
  return db
    .selectFrom('measure as m')
    .leftJoin('body as b', 'b.id', 'm.owner_body_id')
    .select(['m.slug as measure', 'm.version', 'm.name', 'm.plain_name as plainName', 'm.unit'])
    .select([
      'm.what_counts as whatCounts',
      'm.what_does_not as whatDoesNot',
      'm.evidence_rule as evidenceRule',
    ])
    .select(['m.seeable', 'm.kept_apart as keptApart', 'b.slug as owner', 'm.published_at as publishedAt'])
    .select(
      sql<
        string | null
      >`(select string_agg(distinct f.slug || '/' || o.slug, '; ' order by f.slug || '/' || o.slug)
        from measure_outcome mo join outcome o on o.id = mo.outcome_id join framework f on f.id = o.framework_id
        where mo.measure_id = m.id)`.as('serves'),
    );
}

/** What one of a measure is worth by each edition of its open source, in exact pence. */
export function selectOpenProxies(db: Database | Transaction) {
  return db
    .selectFrom('measure_proxy as x')
    .innerJoin('measure as m', 'm.id', 'x.measure_id')
    .select([
      'x.measure_id as measureId',
      'm.slug as measure',
      'm.version',
      'x.effective_from as effectiveFrom',
      'x.value_pence as valuePence',
    ])
    .select(['x.low_pence as lowPence', 'x.high_pence as highPence', 'x.price_base_year as priceBaseYear'])
    .select(['x.basis', 'x.source', 'x.source_url as sourceUrl', 'x.dated', 'x.grade', 'x.licence'])
    .select([
      'x.deadweight',
      'x.displacement',
      'x.attribution',
      'x.leakage',
      'x.drop_off as dropOff',
      'x.years',
    ]);
}
