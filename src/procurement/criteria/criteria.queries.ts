import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { Criterion, ResidentsPart } from './criterion.rules.ts';

export type CriterionKey = ProcurementKey & { readonly criterionId: string };

/** The award criteria, price first, then quality, then social value, each in the order they were drafted. */
export async function listCriteria(db: Database | Transaction, key: ProcurementKey): Promise<Criterion[]> {
  const rows = await selectCriteria(db, key)
    .orderBy(sql`array_position(array['price', 'quality', 'social-value'], c.kind)`)
    .orderBy('c.position')
    .execute();
  return rows.map(toCriterion);
}

/** One criterion by its code, such as SV1; throws NotFound. */
export async function getCriterion(
  db: Database | Transaction,
  key: ProcurementKey,
  code: string,
): Promise<Criterion> {
  return toCriterion(await orNotFound(selectCriteria(db, key).where('c.code', '=', code).executeTakeFirst()));
}

/** Scoring is the one part that residents have in a column of its own. */
function toCriterion<Row extends Pick<Criterion, 'residentsScore' | 'residentsPart'>>(row: Row): Row {
  return row.residentsScore ? { ...row, residentsPart: 'score' } : row;
}

function selectCriteria(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('criterion as c')
    .leftJoin('person as r', 'r.id', 'c.subject_matter_by')
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
      'r.name as subjectMatterBy',
      'c.residents_score as residentsScore',
      'c.position',
      'c.asks',
      sql<ResidentsPart>`c.residents_part`.as('residentsPart'),
      jsonArrayFrom(
        query
          .selectFrom('criterion_measure as a')
          .innerJoin('measure as m', 'm.id', 'a.measure_id')
          .select(['m.id', 'm.plain_name as plainName', 'm.unit', 'm.evidence_rule as evidenceRule'])
          .select('a.per_spend_pence as perSpendPence')
          .whereRef('a.body_id', '=', 'c.body_id')
          .whereRef('a.procurement_id', '=', 'c.procurement_id')
          .whereRef('a.criterion_id', '=', 'c.id')
          .orderBy('a.position'),
      ).as('measures'),
    ])
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId);
}

/** Measures that can be asked for, since they serve an outcome, each in its newest version. */
export async function listMeasures(db: Database | Transaction) {
  return db
    .selectFrom('measure')
    .distinctOn('slug')
    .select(['id', 'slug', 'plain_name as plainName', 'unit', 'evidence_rule as evidenceRule'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('measure_outcome as o').select('o.outcome_id').whereRef('o.measure_id', '=', 'measure.id'),
      ),
    )
    .orderBy('slug')
    .orderBy('version', 'desc')
    .execute();
}

/** A measure as an officer picks it: what shows it was kept, and which outcomes of the frameworks it serves. */
export type PickableMeasure = {
  readonly id: string;
  readonly plainName: string;
  readonly unit: string;
  readonly evidenceRule: string;
  readonly outcomes: readonly { readonly id: string; readonly name: string }[];
};

/** Measures that can be asked for, each in its newest version, with the outcomes it serves. */
export async function listPickableMeasures(db: Database | Transaction): Promise<PickableMeasure[]> {
  return db
    .selectFrom('measure as m')
    .distinctOn('m.slug')
    .select((query) => [
      'm.id',
      'm.plain_name as plainName',
      'm.unit',
      'm.evidence_rule as evidenceRule',
      jsonArrayFrom(
        query
          .selectFrom('measure_outcome as s')
          .innerJoin('outcome as o', 'o.id', 's.outcome_id')
          .select(['o.id', 'o.plain_name as name'])
          .whereRef('s.measure_id', '=', 'm.id')
          .orderBy('o.plain_name'),
      ).as('outcomes'),
    ])
    .orderBy('m.slug')
    .orderBy('m.version', 'desc')
    .execute();
}
