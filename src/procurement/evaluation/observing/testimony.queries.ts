import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Fairness } from './observer.rules.ts';

type Db = Database | Transaction;
export type TestimonyKey = ProcurementKey & { readonly personId: string };

/** What an observer says they saw, and what the authority answered. */
export type Testimony = {
  readonly personId: string;
  readonly shownName: string;
  readonly fair: Fairness;
  readonly words: string;
  readonly filedAt: Temporal.Instant;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly answeredByName: string | null;
};

/** Everything observers of one purchase said. Public once the award is published. */
export async function listTestimony(db: Db, key: ProcurementKey): Promise<Testimony[]> {
  return db
    .selectFrom('testimony as t')
    .innerJoin('observer as o', (join) =>
      join
        .onRef('o.body_id', '=', 't.body_id')
        .onRef('o.procurement_id', '=', 't.procurement_id')
        .onRef('o.person_id', '=', 't.person_id'),
    )
    .leftJoin('person as p', 'p.id', 't.answered_by')
    .select([
      't.person_id as personId',
      'o.shown_name as shownName',
      't.fair',
      't.words',
      't.filed_at as filedAt',
      't.answer',
      't.answered_at as answeredAt',
      'p.name as answeredByName',
    ])
    .where('t.body_id', '=', key.bodyId)
    .where('t.procurement_id', '=', key.procurementId)
    .orderBy('t.filed_at')
    .execute();
}

/** Files testimony; false when this observer has filed theirs. */
export async function insertTestimony(
  tx: Transaction,
  key: TestimonyKey,
  said: { readonly fair: Fairness; readonly words: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const added = await tx
    .insertInto('testimony')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      person_id: key.personId,
      fair: said.fair,
      words: said.words,
      filed_at: said.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .executeTakeFirst();
  return added !== undefined;
}

/** Writes the authority’s answer; false when there is none to answer, or it is answered. */
export async function answerOnce(
  tx: Transaction,
  key: TestimonyKey,
  answered: { readonly answer: string; readonly by: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const done = await tx
    .updateTable('testimony')
    .set({ answer: answered.answer, answered_by: answered.by, answered_at: answered.at })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', key.personId)
    .where('answered_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst();
  return done !== undefined;
}
