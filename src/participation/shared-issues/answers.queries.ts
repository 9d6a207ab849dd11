import type { Insertable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { CommonAnswerTable } from '../../db/tables.ts';

type Db = Database | Transaction;
export type Signed = {
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly signedAt: Temporal.Instant;
};
export type CommonAnswer = {
  readonly id: string;
  readonly issue: string;
  readonly words: string;
  readonly draftedBy: string;
  readonly draftedBySlug: string;
  readonly draftedAt: Temporal.Instant;
  readonly isWithdrawn: boolean;
  readonly signed: readonly Signed[];
};

/** The answers to an issue that stand, under whatever name of it they were written, the earliest first. */
export async function listCommonAnswers(db: Db, issues: readonly string[]): Promise<CommonAnswer[]> {
  if (issues.length === 0) return [];
  const answers = await selectAnswers(db)
    .where('a.issue', 'in', [...issues])
    .where('a.withdrawn_at', 'is', null)
    .orderBy('a.drafted_at')
    .execute();
  return withSignatures(db, answers);
}

/** The row that decides who has signed, locked; then the answer with its signatures. */
export async function getAnswerForUpdate(tx: Transaction, id: string): Promise<CommonAnswer> {
  await orNotFound(
    tx.selectFrom('common_answer').select('id').where('id', '=', id).forUpdate().executeTakeFirst(),
  );
  const [answer] = await withSignatures(tx, await selectAnswers(tx).where('a.id', '=', id).execute());
  if (!answer) throw new Error('a locked answer is there');
  return answer;
}

function selectAnswers(db: Db) {
  return db
    .selectFrom('common_answer as a')
    .innerJoin('body as b', 'b.id', 'a.body_id')
    .select(['a.id', 'a.issue', 'a.words', 'b.name as draftedBy', 'b.slug as draftedBySlug'])
    .select(['a.drafted_at as draftedAt', 'a.withdrawn_at as withdrawnAt']);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectAnswers>['execute']>>[number];

async function withSignatures(db: Db, rows: readonly Row[]): Promise<CommonAnswer[]> {
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return [];
  const signatures = await db
    .selectFrom('common_answer_signature as s')
    .innerJoin('body as b', 'b.id', 's.body_id')
    .select([
      's.answer_id as answerId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      's.signed_at as signedAt',
    ])
    .where('s.answer_id', 'in', ids)
    .orderBy('s.signed_at')
    .execute();
  return rows.map(({ withdrawnAt, ...row }) => ({
    ...row,
    isWithdrawn: withdrawnAt !== null,
    signed: signatures.filter(({ answerId }) => answerId === row.id),
  }));
}

export async function insertAnswer(tx: Transaction, row: Insertable<CommonAnswerTable>): Promise<void> {
  await tx.insertInto('common_answer').values(row).execute();
}

export async function insertSignature(
  tx: Transaction,
  row: {
    readonly answerId: string;
    readonly bodyId: string;
    readonly personId: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .insertInto('common_answer_signature')
    .values({ answer_id: row.answerId, body_id: row.bodyId, signed_at: row.at, signed_by: row.personId })
    .execute();
}

export async function withdrawAnswer(tx: Transaction, id: string, at: Temporal.Instant): Promise<void> {
  await tx.updateTable('common_answer').set({ withdrawn_at: at }).where('id', '=', id).execute();
}
