import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

export async function countSupport(db: Db, proposalId: string): Promise<number> {
  const { count } = await db
    .selectFrom('proposal_support')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('proposal_id', '=', proposalId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function hasSupported(db: Db, proposalId: string, personId: string): Promise<boolean> {
  const row = await db
    .selectFrom('proposal_support')
    .select('given_at')
    .where('proposal_id', '=', proposalId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** One each: said again, it stays as it was. */
export async function addSupport(
  tx: Transaction,
  row: { readonly proposalId: string; readonly personId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('proposal_support')
    .values({ proposal_id: row.proposalId, person_id: row.personId, given_at: row.at })
    .onConflict((c) => c.doNothing())
    .execute();
}

export async function removeSupport(tx: Transaction, proposalId: string, personId: string): Promise<void> {
  await tx
    .deleteFrom('proposal_support')
    .where('proposal_id', '=', proposalId)
    .where('person_id', '=', personId)
    .execute();
}

/** Those who said that one matters say so of the other; nobody counts twice. */
export async function moveSupport(tx: Transaction, fromId: string, toId: string): Promise<void> {
  await tx
    .insertInto('proposal_support')
    .columns(['proposal_id', 'person_id', 'given_at'])
    .expression((eb) =>
      eb
        .selectFrom('proposal_support')
        .select([eb.val(toId).as('proposal_id'), 'person_id', 'given_at'])
        .where('proposal_id', '=', fromId),
    )
    .onConflict((c) => c.doNothing())
    .execute();
  await tx.deleteFrom('proposal_support').where('proposal_id', '=', fromId).execute();
}
