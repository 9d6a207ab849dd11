import type { By } from '../../src/acts/by.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database } from '../../src/db/connect.ts';
import { passLesson } from '../../src/participation/training/pass-lesson.ts';
import { listLessons } from '../../src/participation/training/training.queries.ts';
import type { Lesson } from '../../src/participation/training/training.rules.ts';

/** The right answer to every question of a lesson, as its form sends them. */
export function rightAnswers({ questions }: Pick<Lesson, 'questions'>): Record<string, string> {
  return Object.fromEntries(
    questions.map(({ id, answers }) => [id, String(answers.findIndex(({ right }) => right))]),
  );
}

/** Somebody passes every lesson, or all but the last so many. */
export async function passLessons(db: Database, { by }: { readonly by: By }, allBut = 0): Promise<void> {
  const lessons = await listLessons(db);
  for (const lesson of lessons.slice(0, lessons.length - allBut)) {
    const answered = { lesson: lesson.slug, chosen: rightAnswers(lesson) };
    await transact(db, by.actor, (tx) => passLesson(tx, by, answered));
  }
}
