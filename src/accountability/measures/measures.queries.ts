import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

export type LibraryMeasure = Awaited<ReturnType<typeof listMeasures>>[number];

function selectMeasures(db: Db) {
  return db
    .selectFrom('measure as m')
    .leftJoin('body as b', 'b.id', 'm.owner_body_id')
    .select(['m.id', 'm.slug', 'm.version', 'm.name', 'm.plain_name as plainName', 'm.unit', 'm.seeable'])
    .select(['m.what_counts as whatCounts', 'm.what_does_not as whatDoesNot', 'm.position'])
    .select(['m.evidence_rule as evidenceRule', 'm.evidence_hints as evidenceHints'])
    .select(['m.kept_apart as keptApart', 'm.sensitive', 'm.published_at as publishedAt'])
    .select(['b.slug as ownerSlug', 'b.name as ownerName'])
    .select((query) =>
      jsonArrayFrom(
        query
          .selectFrom('measure_outcome as mo')
          .innerJoin('outcome as o', 'o.id', 'mo.outcome_id')
          .innerJoin('framework as f', 'f.id', 'o.framework_id')
          .select(['f.slug as framework', 'f.name as frameworkName', 'o.slug', 'o.plain_name as plainName'])
          .whereRef('mo.measure_id', '=', 'm.id')
          .where('f.version', '=', (standing) =>
            standing
              .selectFrom('framework as l')
              .select((max) => max.fn.max('l.version').as('version'))
              .whereRef('l.slug', '=', 'f.slug'),
          )
          .orderBy('f.name')
          .orderBy('o.position'),
      ).as('serves'),
    );
}

/** The library: the newest version of every measure, in the order it is told, with what it serves in each framework. */
export async function listMeasures(db: Db) {
  const newest = await selectMeasures(db)
    .distinctOn('m.slug')
    .orderBy('m.slug')
    .orderBy('m.version', 'desc')
    .execute();
  return newest.toSorted((a, b) => a.position - b.position || (a.slug < b.slug ? -1 : 1));
}

/** Every version of one measure, the newest first; none where there is no such measure. */
export function listMeasureVersions(db: Db, slug: string): Promise<LibraryMeasure[]> {
  return selectMeasures(db).where('m.slug', '=', slug).orderBy('m.version', 'desc').execute();
}
