import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';

export type LastReview = {
  readonly year: string;
  readonly questionSet: number;
  /** What was counted, in hundredths of the unit, by question. */
  readonly hundredths: ReadonlyMap<string, number>;
};

/** The figures of a supplier’s last signed Review; undefined when it has signed none. Read only: the Review owns them. */
export async function findLastReview(db: Database, supplierId: string): Promise<LastReview | undefined> {
  const { rows } = await sql<{ year: string; questionSet: number; questionId: string; hundredths: number }>`
    with last as (select id, year, question_set from review where supplier_id = ${supplierId}
      and signed_at is not null order by year desc, revision desc limit 1)
    select l.year, l.question_set as "questionSet", f.question_id as "questionId",
      (f.quantity * 100)::bigint as hundredths
    from last l join review_figure f on f.review_id = l.id where f.quantity is not null`.execute(db);
  const [first] = rows;
  if (!first) return undefined;
  const hundredths = new Map(rows.map((row) => [row.questionId, row.hundredths]));
  return { year: first.year, questionSet: first.questionSet, hundredths };
}
