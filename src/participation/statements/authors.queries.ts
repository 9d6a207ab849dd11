import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** How many statements of one person may wait to be read at once. */
export const mostWaiting = 3;

/**
 * Takes one of a person’s three places in the queue until somebody has read the statement. The row knows the person by
 * the round’s key alone. The round’s statements are held and a place is free.
 */
export async function takeAuthorPlace(
  tx: Transaction,
  place: { readonly roundId: string; readonly statementId: string; readonly personId: string },
): Promise<void> {
  await sql`
    with own as (select round_id, round_slot(register_key, 'statement', ${place.personId}) as slot
                 from round_key where round_id = ${place.roundId})
    insert into statement_author (round_id, statement_id, slot, turn)
    select round_id, ${place.statementId}, slot,
      (select min(t) from generate_series(1, ${mostWaiting}::int) t where not exists (
        select from statement_author a where a.round_id = own.round_id and a.slot = own.slot and a.turn = t))
    from own`.execute(tx);
}

/** The numbers of the statements that a person proposed and that nobody has read yet. */
export async function listOwnWaiting(
  db: Database | Transaction,
  roundId: string,
  personId: string,
): Promise<{ readonly number: number; readonly text: string }[]> {
  const { rows } = await sql<{ number: number; text: string }>`
    select s.number, s.text from round_key k
    join statement_author a on a.round_id = k.round_id
      and a.slot = round_slot(k.register_key, 'statement', ${personId})
    join statement s on s.round_id = a.round_id and s.id = a.statement_id
    where k.round_id = ${roundId} order by s.number`.execute(db);
  return rows;
}
