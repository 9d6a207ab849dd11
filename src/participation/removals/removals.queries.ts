import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Arrival, Ground } from './bursts.rules.ts';

type Db = Database | Transaction;
export type RemovalKey = { readonly roundId: string; readonly removalId: string };

/** Everyone who has answered an open round, with what tells a burst; not those whose appeal was granted. */
export async function listArrivals(db: Db, roundId: string): Promise<Arrival[]> {
  const { rows } = await sql<Arrival>`
    select p.id as "personId", p.email, floor(extract(epoch from p.created_at) * 1000)::float8 as "beganAt",
      case when b.kind = 'letter' then b.id::text end as "letterBatch",
      floor(extract(epoch from c.used_at) * 1000)::float8 as "codeUsedAt",
      exists (select from removal_person r where r.round_id = k.round_id and r.person_id = p.id) as "isAside"
    from round_key k
    join register_entry e on e.round_id = k.round_id
    join person p on e.person_key = sha256(k.register_key || uuid_send(p.id))
    left join joining_code c on c.round_id = k.round_id and c.person_id = p.id
    left join joining_code_batch b on b.round_id = c.round_id and b.id = c.batch_id
    where k.round_id = ${roundId}
      and not exists (select from removal_appeal a where a.round_id = k.round_id and a.person_id = p.id
        and a.decision = 'counts-again')`.execute(db);
  return rows;
}

export type Removal = {
  readonly id: string;
  readonly ground: Ground;
  readonly reason: string;
  readonly answers: number;
  readonly proposedBy: string;
  readonly proposedByName: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedByName: string | null;
  readonly reversalBy: string | null;
  readonly reversalReason: string | null;
  readonly reversedBy: string | null;
};

/** A round’s removals, proposed, standing and reversed, the newest first. */
export function listRemovals(db: Db, roundId: string): Promise<Removal[]> {
  return db
    .selectFrom('removal as r')
    .leftJoin('person as p', 'p.id', 'r.proposed_by')
    .leftJoin('person as c', 'c.id', 'r.confirmed_by')
    .select(['r.id', 'r.ground', 'r.reason', 'r.answers', 'r.proposed_by as proposedBy'])
    .select(['p.name as proposedByName', 'r.confirmed_by as confirmedBy', 'c.name as confirmedByName'])
    .select(['r.reversal_by as reversalBy', 'r.reversal_reason as reversalReason'])
    .select('r.reversed_by as reversedBy')
    .where('r.round_id', '=', roundId)
    .orderBy('r.proposed_at', 'desc')
    .execute();
}

/** The row that decides about a removal, locked; undefined when the round has none such. */
export function findRemovalForUpdate(tx: Transaction, { roundId, removalId }: RemovalKey) {
  return tx
    .selectFrom('removal')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('id', '=', removalId)
    .forUpdate()
    .executeTakeFirst();
}

/** Notes whose answers a removal is about; people who are in another one by now are left there. */
export async function savePeople(
  tx: Transaction,
  key: RemovalKey,
  personIds: readonly string[],
): Promise<number> {
  const rows = personIds.map((person_id) => ({
    round_id: key.roundId,
    removal_id: key.removalId,
    person_id,
  }));
  const saved = await tx
    .insertInto('removal_person')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('person_id')
    .execute();
  return saved.length;
}

/** Sets the answers of a removal’s people aside. How many there were. */
export async function setAside(tx: Transaction, { roundId, removalId }: RemovalKey): Promise<number> {
  const { numAffectedRows } = await sql`
    update ballot b set removal_id = ${removalId} from round_key k, removal_person r
    where k.round_id = ${roundId} and r.round_id = k.round_id and r.removal_id = ${removalId}
      and b.round_id = k.round_id and b.id = round_slot(k.register_key, 'ballot', r.person_id)`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Lets one person’s answer count again that a removal set aside, while the round is open. */
export async function letCountAgain(
  tx: Transaction,
  { roundId, removalId }: RemovalKey,
  personId: string,
): Promise<void> {
  await sql`
    update ballot b set removal_id = null from round_key k
    where k.round_id = ${roundId} and b.round_id = k.round_id and b.removal_id = ${removalId}
      and b.id = round_slot(k.register_key, 'ballot', ${personId})`.execute(tx);
  await tx
    .deleteFrom('removal_person')
    .where('round_id', '=', roundId)
    .where('removal_id', '=', removalId)
    .where('person_id', '=', personId)
    .execute();
}

/**
 * Lets all answers of a removal count again, in the open box or the closed one. An appeal against it waits no more, and
 * is nobody’s any longer: whoever made it may appeal against a later removal.
 */
export async function putBack(tx: Transaction, { roundId, removalId }: RemovalKey): Promise<void> {
  await sql`select put_back_removed(${roundId}, ${removalId})`.execute(tx);
  await tx
    .deleteFrom('removal_person')
    .where('round_id', '=', roundId)
    .where('removal_id', '=', removalId)
    .execute();
  await tx
    .updateTable('removal_appeal')
    .set({ person_id: null })
    .where('round_id', '=', roundId)
    .where('removal_id', '=', removalId)
    .where('decision', 'is', null)
    .execute();
}

/** The removal that a person’s answer is set aside by; undefined when it counts. */
export function findOwnRemoval(db: Db, roundId: string, personId: string) {
  return db
    .selectFrom('removal_person as rp')
    .innerJoin('removal as r', (on) =>
      on.onRef('r.round_id', '=', 'rp.round_id').onRef('r.id', '=', 'rp.removal_id'),
    )
    .leftJoin('removal_appeal as a', (on) =>
      on
        .onRef('a.round_id', '=', 'rp.round_id')
        .onRef('a.removal_id', '=', 'rp.removal_id')
        .onRef('a.person_id', '=', 'rp.person_id'),
    )
    .select([
      'r.id',
      'r.ground',
      'r.reason',
      'a.words as appeal',
      'a.decision',
      'a.decision_reason as decisionReason',
    ])
    .where('rp.round_id', '=', roundId)
    .where('rp.person_id', '=', personId)
    .where('r.confirmed_by', 'is not', null)
    .orderBy('a.made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** After the close nobody may know whose answers were set aside. */
export async function forgetWhose(tx: Transaction, roundId: string): Promise<void> {
  await tx.deleteFrom('removal_person').where('round_id', '=', roundId).execute();
  await tx.updateTable('removal_appeal').set({ person_id: null }).where('round_id', '=', roundId).execute();
}
