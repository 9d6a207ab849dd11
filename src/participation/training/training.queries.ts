import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Lesson, Passed, Question, Screen } from './training.rules.ts';

type Db = Database | Transaction;

/** The lessons that people who score pass now, in order. */
export async function listLessons(db: Db): Promise<Lesson[]> {
  const rows = await db
    .selectFrom('training_module')
    .select(['slug', 'version', 'title', 'summary', 'minutes', 'content'])
    .where('is_current', '=', true)
    .orderBy('position')
    .execute();
  return rows.map(({ content, ...lesson }) => ({
    ...lesson,
    ...(content as { screens: Screen[]; questions: Question[] }),
  }));
}

export type Pass = Passed & { readonly passedAt: Temporal.Instant };

/** Everything one person has passed, earlier versions too. */
export async function listPasses(db: Db, personId: string): Promise<Pass[]> {
  return db
    .selectFrom('training_pass')
    .select(['module_slug as slug', 'version', 'passed_at as passedAt'])
    .where('person_id', '=', personId)
    .orderBy('passed_at')
    .execute();
}

/** Keeps that somebody passed a version of a lesson; once is enough. */
export async function insertPass(
  tx: Transaction,
  pass: Pass & { readonly personId: string },
): Promise<boolean> {
  const added = await tx
    .insertInto('training_pass')
    .values({
      person_id: pass.personId,
      module_slug: pass.slug,
      version: pass.version,
      passed_at: pass.passedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('module_slug')
    .executeTakeFirst();
  return added !== undefined;
}

/** How many lessons each of these people has still to pass. */
export async function countLessonsLeft(
  db: Db,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (personIds.length === 0) return new Map();
  const { rows } = await sql<{ personId: string; left: number }>`
    select p.id as "personId", count(m.slug)::int as left
    from unnest(${personIds}::uuid[]) as p(id)
    left join training_module m on m.is_current and not exists (
      select from training_pass t where t.person_id = p.id and t.module_slug = m.slug and t.version = m.version)
    group by p.id`.execute(db);
  return new Map(rows.map(({ personId, left }) => [personId, left]));
}

/** How many lessons one person has still to pass; 0 is trained. */
export async function countOwnLessonsLeft(db: Db, personId: string): Promise<number> {
  return (await countLessonsLeft(db, [personId])).get(personId) ?? 0;
}
