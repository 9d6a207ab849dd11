import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { DeclineGround, ModeratingRole, StatementState } from './moderation.rules.ts';

type Db = Database | Transaction;

/** A statement as moderators, and once it is shown everyone, may know it: never with who proposed it. */
export type Statement = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly state: StatementState;
  readonly isSeed: boolean;
  readonly outcomeSlug: string | null;
  readonly outcomeName: string | null;
  readonly proposedOn: Temporal.PlainDate;
  readonly decidedOn: Temporal.PlainDate | null;
  readonly decidedAs: ModeratingRole | null;
  readonly ground: DeclineGround | null;
  readonly reason: string;
  /** The number of the statement it was merged into. */
  readonly mergedInto: number | null;
};

function selectStatements(db: Db, roundId: string) {
  return db
    .selectFrom('statement as s')
    .leftJoin('outcome as o', 'o.id', 's.outcome_id')
    .leftJoin('statement as t', (on) =>
      on.onRef('t.round_id', '=', 's.round_id').onRef('t.id', '=', 's.merged_into'),
    )
    .select([
      's.id',
      's.number',
      's.text',
      's.state',
      's.is_seed as isSeed',
      'o.slug as outcomeSlug',
      'o.plain_name as outcomeName',
      's.proposed_on as proposedOn',
      's.decided_on as decidedOn',
      's.decided_as as decidedAs',
      's.ground',
      's.reason',
      't.number as mergedInto',
    ])
    .where('s.round_id', '=', roundId);
}

/** A round’s statements in these states, in the order of their numbers. */
export function listStatements(
  db: Db,
  roundId: string,
  states: readonly StatementState[] = ['shown'],
): Promise<Statement[]> {
  return selectStatements(db, roundId).where('s.state', 'in', states).orderBy('s.number').execute();
}

/** The statements that a round’s map of opinion counts as passes: declined ones, and those merged into others. */
export async function listNotShown(db: Database, roundId: string): Promise<string[]> {
  return (await listStatements(db, roundId, ['declined', 'merged'])).map(({ id }) => id);
}

/** A statement by its number, in any state: a public page asks which. */
export function findStatement(db: Db, roundId: string, number: number): Promise<Statement> {
  return orNotFound(selectStatements(db, roundId).where('s.number', '=', number).executeTakeFirst());
}

/**
 * A statement’s row, locked against being voted on and moderated meanwhile: the vote takes a share of this lock.
 * Undefined where the round has no such number.
 */
export function findStatementForUpdate(tx: Transaction, roundId: string, number: number) {
  return tx
    .selectFrom('statement')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
}

/** How many statements a round has in each state. */
export async function countStatements(db: Db, roundId: string): Promise<Record<StatementState, number>> {
  const rows = await db
    .selectFrom('statement')
    .select((eb) => ['state', eb.fn.countAll<number>().as('count')])
    .where('round_id', '=', roundId)
    .groupBy('state')
    .execute();
  const counts = { waiting: 0, shown: 0, declined: 0, merged: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

export type NewStatement = {
  readonly roundId: string;
  readonly id: string;
  readonly text: string;
  readonly salt: Uint8Array;
  readonly outcomeId: string | null;
  readonly proposedOn: Temporal.PlainDate;
  /** Written by the commissioner: it is shown at once. */
  readonly isSeed: boolean;
};

/**
 * Holds a round’s statements for this transaction: whoever else adds or moderates one waits. Votes do not, since they
 * hold the round only against being closed.
 */
export async function holdStatements(tx: Transaction, roundId: string): Promise<void> {
  await tx.selectFrom('round').select('id').where('id', '=', roundId).forNoKeyUpdate().execute();
}

/** Saves a statement under the round’s next number; its statements are held. */
export async function insertStatement(tx: Transaction, statement: NewStatement): Promise<number> {
  const { roundId, id, text, outcomeId, proposedOn, isSeed } = statement;
  const { number } = await tx
    .insertInto('statement')
    .values({
      round_id: roundId,
      id,
      number: sql`1 + coalesce((select max(number) from statement where round_id = ${roundId}), 0)`,
      text,
      salt: Buffer.from(statement.salt),
      state: isSeed ? 'shown' : 'waiting',
      is_seed: isSeed,
      outcome_id: outcomeId,
      proposed_on: proposedOn,
      decided_on: isSeed ? proposedOn : null,
      decided_as: isSeed ? 'commissioner' : null,
    })
    .returning('number')
    .executeTakeFirstOrThrow();
  return number;
}

/** Takes a statement out of a round that is still a draft; the database lets nobody do so later. */
export async function deleteStatement(tx: Transaction, roundId: string, number: number): Promise<void> {
  await tx.deleteFrom('statement').where('round_id', '=', roundId).where('number', '=', number).execute();
}

export type Decided = {
  readonly state: 'shown' | 'declined' | 'merged';
  readonly decidedOn: Temporal.PlainDate;
  readonly decidedAs: ModeratingRole;
  readonly ground?: DeclineGround;
  readonly reason?: string;
  readonly mergedIntoId?: string;
};

/** Writes down what a moderator decided; whoever proposed the statement is forgotten with it. */
export async function saveDecision(
  tx: Transaction,
  key: { readonly roundId: string; readonly statementId: string },
  decided: Decided,
): Promise<void> {
  await tx
    .updateTable('statement')
    .set({
      state: decided.state,
      decided_on: decided.decidedOn,
      decided_as: decided.decidedAs,
      ground: decided.ground ?? null,
      reason: decided.reason ?? '',
      merged_into: decided.mergedIntoId ?? null,
    })
    .where('round_id', '=', key.roundId)
    .where('id', '=', key.statementId)
    .execute();
}

/**
 * Moves the votes of a statement to the one it was merged into. Whoever voted on both keeps what they said of the one
 * that stays: votes have no time, so that no vote can be traced by it, and there is no saying which came later.
 */
export async function moveVotes(
  tx: Transaction,
  roundId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await sql`
    with moved as (
      delete from statement_vote where round_id = ${roundId} and statement_id = ${from} returning *)
    insert into statement_vote (round_id, ballot_id, statement_id, vote)
    select round_id, ballot_id, ${to}::uuid, vote from moved
    on conflict (round_id, ballot_id, statement_id) do nothing`.execute(tx);
}
