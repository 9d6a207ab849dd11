import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** The exercise as one person did it; `scale` is the highest mark they could give. */
export type Calibration = {
  readonly personId: string;
  readonly sample: string;
  readonly version: number;
  readonly scale: number;
  readonly score: number;
  readonly agreed: number;
  readonly reason: string;
  readonly doneAt: Temporal.Instant;
};

/** Who has done the exercise of one purchase, and what they gave. */
export async function listCalibrations(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<Calibration[]> {
  return selectCalibrations(db, key).execute();
}

/** One person’s exercise; undefined until they have done it. */
export async function findCalibration(
  db: Database | Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<Calibration | undefined> {
  return selectCalibrations(db, key).where('person_id', '=', personId).executeTakeFirst();
}

function selectCalibrations(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('calibration')
    .select([
      'person_id as personId',
      'sample',
      'version',
      'scale',
      'score',
      'agreed',
      'reason',
      'done_at as doneAt',
    ])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId);
}

/** Keeps an exercise, once. */
export async function insertCalibration(
  tx: Transaction,
  key: ProcurementKey,
  { personId, doneAt, ...done }: Calibration,
): Promise<void> {
  await tx
    .insertInto('calibration')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      person_id: personId,
      ...done,
      done_at: doneAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
