import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type Db = Database | Transaction;

/** A question as everyone reads it: nothing in it says who asked. */
export type Answered = {
  readonly number: number;
  readonly question: string;
  readonly answer: string;
  readonly answeredAt: Temporal.Instant;
};

/** A question as officers read it: in the words it came in, without whose they are. */
export type Asked = {
  readonly id: string;
  readonly askedAt: Temporal.Instant;
  readonly original: string;
  readonly number: number | null;
  readonly question: string | null;
  readonly answer: string | null;
  readonly declinedReason: string | null;
  readonly decidedAt: Temporal.Instant | null;
};

/** Every answer of a tender, in the order they were given. */
export async function listAnswered(db: Db, key: ProcurementKey): Promise<Answered[]> {
  const rows = await of(db, key)
    .select(['number', 'question', 'answer', 'decided_at as answeredAt'])
    .where('number', 'is not', null)
    .orderBy('number')
    .execute();
  return rows.flatMap(({ number, question, answer, answeredAt }) =>
    number !== null && question !== null && answer !== null && answeredAt !== null
      ? [{ number, question, answer, answeredAt }]
      : [],
  );
}

/** Every question of a tender for its officers: those that wait first, the oldest first. */
export function listAsked(db: Db, key: ProcurementKey): Promise<Asked[]> {
  return selectAsked(db, key).orderBy(sql`decided_at is not null`).orderBy('asked_at').execute();
}

/** The questions that one supplier asked, in its own words. */
export function listOwnQuestions(db: Db, key: ProcurementKey, supplierId: string): Promise<Asked[]> {
  return selectAsked(db, key).where('supplier_id', '=', supplierId).orderBy('asked_at').execute();
}

export function findAsked(db: Db, key: ProcurementKey, id: string): Promise<Asked | undefined> {
  return selectAsked(db, key).where('id', '=', id).executeTakeFirst();
}

/** The supplier that asked a question: for a letter to it, never for a page of the officers. */
export async function findAsker(
  tx: Transaction,
  key: ProcurementKey & { readonly id: string },
): Promise<string> {
  const row = await of(tx, key).select('supplier_id').where('id', '=', key.id).executeTakeFirstOrThrow();
  return row.supplier_id;
}

function selectAsked(db: Db, key: ProcurementKey) {
  return of(db, key).select([
    'id',
    'asked_at as askedAt',
    'original',
    'number',
    'question',
    'answer',
    'declined_reason as declinedReason',
    'decided_at as decidedAt',
  ]);
}

function of(db: Db, { bodyId, procurementId }: ProcurementKey) {
  return db
    .selectFrom('clarification')
    .where('body_id', '=', bodyId)
    .where('procurement_id', '=', procurementId);
}

/** The number that the next answer takes. The purchase is held by whoever asks. */
export async function nextNumber(tx: Transaction, key: ProcurementKey): Promise<number> {
  const row = await of(tx, key)
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** The names of whoever asked a question, and of every other supplier whose name stands in a text in some spelling. */
export async function listNamesNear(
  tx: Transaction,
  asked: { readonly key: ProcurementKey; readonly id: string },
  text: string,
): Promise<readonly { readonly name: string; readonly isAsker: boolean }[]> {
  const { rows } = await sql<{ name: string; isAsker: boolean }>`
    select s.name, s.id = c.supplier_id as "isAsker"
    from clarification c
    join supplier s on s.id = c.supplier_id
      or strpos(lower(${text}), lower(split_part(regexp_replace(s.name, '^the ', '', 'i'), ' ', 1))) > 0
    where c.body_id = ${asked.key.bodyId} and c.procurement_id = ${asked.key.procurementId} and c.id = ${asked.id}`.execute(
    tx,
  );
  return rows;
}
