import { passLesson } from '../participation/training/pass-lesson.ts';
import { listLessons } from '../participation/training/training.queries.ts';
import { act, resident, type Telling } from './cast.ts';
import { daysAfter } from './story-time.ts';

/** Residents who will score pass every lesson in the two days before, one after the other. */
export async function tellLessons(
  telling: Telling,
  people: readonly string[],
  scoringBegins: string,
): Promise<void> {
  if (people.length === 0) return;
  const lessons = await listLessons(telling.db);
  for (const [place, person] of people.entries()) {
    const actor = resident(telling.cast, person);
    for (const [number, { slug, questions }] of lessons.entries()) {
      const chosen = Object.fromEntries(
        questions.map(({ id, answers }) => [id, String(answers.findIndex(({ right }) => right))]),
      );
      const at = daysAfter(scoringBegins, place / 10 + number / 100 - 2);
      await act(telling, { actor, at }, (tx, by) => passLesson(tx, by, { lesson: slug, chosen }));
    }
  }
}
