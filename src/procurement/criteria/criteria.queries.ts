import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { Criterion } from './criterion.rules.ts';

export type CriterionKey = ProcurementKey & { readonly criterionId: string };

/** The award criteria, price first, then quality, then social value, each in the order they were drafted. */
export async function listCriteria(db: Database | Transaction, key: ProcurementKey): Promise<Criterion[]> {
  return selectCriteria(db, key)
    .orderBy(sql`array_position(array['price', 'quality', 'social-value'], c.kind)`)
    .orderBy('c.position')
    .execute();
}

/** One criterion by its code, such as SV1; throws NotFound. */
export async function getCriterion(
  db: Database | Transaction,
  key: ProcurementKey,
  code: string,
): Promise<Criterion> {
  return orNotFound(selectCriteria(db, key).where('c.code', '=', code).executeTakeFirst());
}

function selectCriteria(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('criterion as c')
    .select((query) => [
      'c.id',
      'c.code',
      'c.kind',
      'c.title',
      'c.question',
      'c.weight',
      'c.method',
      'c.qualification_pence as qualificationPence',
      'c.floor_pence as floorPence',
      'c.target',
      'c.band_max as bandMax',
      'c.subject_matter as subjectMatter',
      'c.residents_score as residentsScore',
      'c.position',
      jsonArrayFrom(
        query
          .selectFrom('criterion_measure as a')
          .innerJoin('measure as m', 'm.id', 'a.measure_id')
          .select(['m.id', 'm.plain_name as plainName', 'm.unit', 'm.evidence_rule as evidenceRule'])
          .whereRef('a.body_id', '=', 'c.body_id')
          .whereRef('a.procurement_id', '=', 'c.procurement_id')
          .whereRef('a.criterion_id', '=', 'c.id')
          .orderBy('a.position'),
      ).as('measures'),
    ])
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId);
}

/** Measures that can be asked for, each in its newest version. */
export async function listMeasures(db: Database | Transaction) {
  return db
    .selectFrom('measure')
    .distinctOn('slug')
    .select(['id', 'slug', 'plain_name as plainName', 'unit', 'evidence_rule as evidenceRule'])
    .orderBy('slug')
    .orderBy('version', 'desc')
    .execute();
}
