import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Answer } from './answers.rules.ts';
import { gradeOf } from './grades.rules.ts';
import type { Warning } from './plausible.rules.ts';
import type { Grade } from './questions.rules.ts';

type Db = Database | Transaction;

/** An answer as it stands in a Review, with its grade and what it rests on. */
export type Figure = {
  readonly questionId: string;
  readonly answer: Answer;
  readonly origin: 'typed' | 'last-year' | 'contracts';
  readonly grade: Grade;
  readonly files: number;
  readonly links: readonly string[];
};

/** Every answer of a Review, by its question. */
export async function readFigures(db: Db, reviewId: string): Promise<Map<string, Figure>> {
  const rows = await db
    .selectFrom('review_figure as f')
    .leftJoin('review_check as c', (join) =>
      join.onRef('c.review_id', '=', 'f.review_id').onRef('c.question_id', '=', 'f.question_id'),
    )
    .leftJoin('review_evidence as e', (join) =>
      join.onRef('e.review_id', '=', 'f.review_id').onRef('e.question_id', '=', 'f.question_id'),
    )
    .select(['f.question_id as questionId', 'f.answer', 'f.words', 'f.origin'])
    .select([
      sql<number | null>`(f.quantity * 100)::bigint`.as('hundredths'),
      sql<boolean>`c.question_id is not null`.as('isVerified'),
      sql<number>`count(e.sha256)`.as('files'),
      sql<string[]>`coalesce(array_agg(e.link) filter (where e.link is not null), '{}')`.as('links'),
    ])
    .where('f.review_id', '=', reviewId)
    .groupBy(['f.review_id', 'f.question_id', 'c.question_id'])
    .execute();
  return new Map(
    rows.map(({ answer, words, hundredths, isVerified, ...row }) => [
      row.questionId,
      {
        ...row,
        answer: { answer, words, hundredths } as Answer,
        grade: gradeOf({ evidence: row.files + row.links.length, isVerified }),
      },
    ]),
  );
}

export type SavedFigure = {
  readonly questionId: string;
  readonly answer: Answer;
  readonly origin: Figure['origin'];
};
type Saving = { readonly reviewId: string; readonly by: string; readonly at: Temporal.Instant };

/** Puts answers in, or in place of those that stood. */
export async function saveFigures(
  tx: Transaction,
  { reviewId, by, at }: Saving,
  figures: readonly SavedFigure[],
): Promise<void> {
  if (figures.length === 0) return;
  const rows = figures.map(({ questionId, answer, origin }) => ({
    review_id: reviewId,
    question_id: questionId,
    answer: answer.answer,
    quantity: answer.hundredths === null ? null : (answer.hundredths / 100).toFixed(2),
    words: answer.words,
    origin,
    saved_at: at,
    saved_by: by,
  }));
  await tx
    .insertInto('review_figure')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['review_id', 'question_id']).doUpdateSet(({ ref }) => ({
        answer: ref('excluded.answer'),
        quantity: ref('excluded.quantity'),
        words: ref('excluded.words'),
        origin: ref('excluded.origin'),
        saved_at: ref('excluded.saved_at'),
        saved_by: ref('excluded.saved_by'),
      })),
    )
    .execute();
}

export async function deleteFigures(
  tx: Transaction,
  reviewId: string,
  questionIds: readonly string[],
): Promise<void> {
  if (questionIds.length === 0) return;
  await tx
    .deleteFrom('review_figure')
    .where('review_id', '=', reviewId)
    .where('question_id', 'in', [...questionIds])
    .execute();
}

export type KeptWarning = {
  readonly id: string;
  readonly questionId: string;
  readonly rule: string;
  readonly hundredths: number;
  readonly settled: 'corrected' | 'explained' | null;
  readonly reason: string | null;
  readonly raisedAt: Temporal.Instant;
};

/** What looked wrong in a Review, and what became of it, the latest first. */
export async function listWarnings(db: Db, reviewId: string): Promise<KeptWarning[]> {
  return db
    .selectFrom('review_warning')
    .select(['id', 'question_id as questionId', 'rule', 'settled', 'reason', 'raised_at as raisedAt'])
    .select(sql<number>`(quantity * 100)::bigint`.as('hundredths'))
    .where('review_id', '=', reviewId)
    .orderBy('raised_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Writes down what looks wrong; the same thing that is still open is written once. */
export async function insertWarnings(
  tx: Transaction,
  { reviewId, at }: Omit<Saving, 'by'>,
  warnings: readonly (Warning & { readonly id: string })[],
): Promise<void> {
  if (warnings.length === 0) return;
  await tx
    .insertInto('review_warning')
    .values(
      warnings.map(({ id, questionId, rule, hundredths }) => ({
        id,
        review_id: reviewId,
        question_id: questionId,
        rule,
        quantity: (hundredths / 100).toFixed(2),
        raised_at: at,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['review_id', 'question_id', 'rule']).where('settled_at', 'is', null).doNothing(),
    )
    .execute();
}

/** Settles what is open: explained with a reason, or without one corrected. */
export async function settleWarnings(
  tx: Transaction,
  { reviewId, at }: Omit<Saving, 'by'>,
  settling: readonly { readonly id: string; readonly reason: string | null }[],
): Promise<void> {
  for (const { id, reason } of settling) {
    await tx
      .updateTable('review_warning')
      .set({ settled: reason === null ? 'corrected' : 'explained', reason, settled_at: at })
      .where('review_id', '=', reviewId)
      .where('id', '=', id)
      .where('settled_at', 'is', null)
      .execute();
  }
}
