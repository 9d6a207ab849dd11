import type { Database, Transaction } from '../../db/connect.ts';

/** Every public body, past ones too, as open data. */
export function selectOpenBodies(db: Database | Transaction) {
  return db
    .selectFrom('body as b')
    .select([
      'b.slug as body',
      'b.name',
      'b.kind',
      'b.district_slug as district',
      'b.started_on as startedOn',
      'b.ended_on as endedOn',
    ]);
}
