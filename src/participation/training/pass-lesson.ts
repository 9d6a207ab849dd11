import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { insertPass, listLessons } from './training.queries.ts';
import { type Chosen, markCheck } from './training.rules.ts';

export type CheckRefusal = Refusal<'not-yet'> & { readonly wrong: Readonly<Record<string, string | null>> };

/**
 * Somebody answers the check of a lesson. All right: the version they answered is kept as passed, once. Anything wrong:
 * nothing is kept, and they are told what to think about.
 */
export async function passLesson(
  tx: Transaction,
  by: By,
  input: { readonly lesson: string; readonly chosen: Chosen },
): Promise<{ passed: true } | CheckRefusal> {
  const lesson = (await listLessons(tx)).find(({ slug }) => slug === input.lesson);
  if (!lesson) throw new NotFound();
  const marked = markCheck(lesson.questions, input.chosen);
  if (!marked.passed) return { refused: 'not-yet', wrong: marked.wrong };
  const { slug, version } = lesson;
  const passedAt = await by.clock.now(tx);
  await insertPass(tx, { personId: by.actor.personId, slug, version, passedAt });
  return { passed: true };
}
