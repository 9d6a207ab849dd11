import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

export type WaitingAppeal = {
  readonly id: string;
  readonly words: string;
  readonly madeAt: Temporal.Instant;
  readonly proposedBy: string;
  readonly confirmedBy: string | null;
};

/** Appeals of a round that nobody has decided, the oldest first. */
export function listWaitingAppeals(db: Db, roundId: string): Promise<WaitingAppeal[]> {
  return db
    .selectFrom('removal_appeal as a')
    .innerJoin('removal as r', (on) =>
      on.onRef('r.round_id', '=', 'a.round_id').onRef('r.id', '=', 'a.removal_id'),
    )
    .select(['a.id', 'a.words', 'a.made_at as madeAt'])
    .select(['r.proposed_by as proposedBy', 'r.confirmed_by as confirmedBy'])
    .where('a.round_id', '=', roundId)
    .where('a.decision', 'is', null)
    .where('a.person_id', 'is not', null)
    .orderBy('a.made_at')
    .execute();
}

/** An appeal with who set the answer aside, locked; undefined when the round has none such. */
export function findAppealForUpdate(tx: Transaction, roundId: string, appealId: string) {
  return tx
    .selectFrom('removal_appeal as a')
    .innerJoin('removal as r', (on) =>
      on.onRef('r.round_id', '=', 'a.round_id').onRef('r.id', '=', 'a.removal_id'),
    )
    .select(['a.id', 'a.person_id as personId', 'a.removal_id as removalId', 'a.decision'])
    .select(['r.proposed_by as proposedBy', 'r.confirmed_by as confirmedBy'])
    .where('a.round_id', '=', roundId)
    .where('a.id', '=', appealId)
    .forUpdate('a')
    .executeTakeFirst();
}
