import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type Db = Database | Transaction;

/** Somebody who scored does not agree with the panel’s number. Public once the award is, by kind and without a name. */
export type Dissent = {
  readonly criterionId: string;
  readonly bidId: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: 'officer' | 'resident';
  readonly words: string;
  readonly recordedAt: Temporal.Instant;
  /** Hexadecimal; opens the commitment that the record has held since. */
  readonly recordSalt: string;
};

/** Every dissent of one purchase. */
export async function listDissents(db: Db, key: ProcurementKey): Promise<Dissent[]> {
  return db
    .selectFrom('dissent as d')
    .innerJoin('evaluator as e', (join) =>
      join
        .onRef('e.body_id', '=', 'd.body_id')
        .onRef('e.procurement_id', '=', 'd.procurement_id')
        .onRef('e.person_id', '=', 'd.person_id'),
    )
    .innerJoin('person as p', 'p.id', 'd.person_id')
    .select([
      'd.criterion_id as criterionId',
      'd.bid_id as bidId',
      'd.person_id as personId',
      sql<string>`coalesce(p.name, p.email, '')`.as('name'),
      'e.kind',
      'd.words',
      'd.recorded_at as recordedAt',
      sql<string>`encode(d.record_salt, 'hex')`.as('recordSalt'),
    ])
    .where('d.body_id', '=', key.bodyId)
    .where('d.procurement_id', '=', key.procurementId)
    .orderBy('d.recorded_at')
    .execute();
}

/** Keeps a dissent; false when this person has said theirs. */
export async function insertDissent(
  tx: Transaction,
  key: ProcurementKey,
  dissent: Omit<Dissent, 'name' | 'kind'> & { readonly recordedBy: string },
): Promise<boolean> {
  const added = await tx
    .insertInto('dissent')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      criterion_id: dissent.criterionId,
      bid_id: dissent.bidId,
      person_id: dissent.personId,
      words: dissent.words,
      recorded_at: dissent.recordedAt,
      recorded_by: dissent.recordedBy,
      record_salt: Buffer.from(dissent.recordSalt, 'hex'),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return added !== undefined;
}
