import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

export type ServedOutcome = {
  readonly framework: string;
  readonly frameworkName: string;
  readonly outcomeId: string;
  readonly outcome: string;
  readonly plainName: string;
  readonly measure: string;
};

/** Which outcomes each measure serves, of the standing version of each framework, in the frameworks’ own order. */
export function listServedOutcomes(db: Database): Promise<ServedOutcome[]> {
  return db
    .selectFrom('measure_outcome as mo')
    .innerJoin('measure as m', 'm.id', 'mo.measure_id')
    .innerJoin('outcome as o', 'o.id', 'mo.outcome_id')
    .innerJoin('framework as f', 'f.id', 'o.framework_id')
    .select(['f.slug as framework', 'f.name as frameworkName', 'o.id as outcomeId', 'o.name as outcome'])
    .select(['o.plain_name as plainName', 'm.slug as measure'])
    .where(
      'f.version',
      '=',
      sql<number>`(select max(later.version) from framework later where later.slug = f.slug)`,
    )
    .orderBy('f.slug')
    .orderBy('o.position')
    .orderBy('m.position')
    .execute();
}
