import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, done, playing } from '../../../test/builders/evaluation.ts';
import { buildPerson } from '../../../test/builders/people.ts';
import { passLessons, rightAnswers } from '../../../test/builders/training.ts';
import { freshDatabase } from '../../../test/database.ts';
import { connect } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { passLesson } from './pass-lesson.ts';
import { countLessonsLeft, countOwnLessonsLeft, listLessons, listPasses } from './training.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());
beforeAll(() => loadReference(db));

async function somebody() {
  const { personId } = await buildPerson(db);
  return playing(personId, { kind: 'resident' });
}

describe('passing a lesson', () => {
  it('keeps the version that was passed, once', async () => {
    const who = await somebody();
    const [lesson] = await listLessons(db);
    const answers = { lesson: lesson!.slug, chosen: rightAnswers(lesson!) };
    for (const _ of [1, 2]) {
      expect(await attempt(db, who, (tx, by) => passLesson(tx, by, answers))).toEqual({ passed: true });
    }
    expect(await listPasses(db, who.personId)).toMatchObject([{ slug: lesson!.slug, version: 1 }]);
  });

  it('keeps nothing of a try that was not right', async () => {
    const who = await somebody();
    const [lesson] = await listLessons(db);
    const chosen = { ...rightAnswers(lesson!), [lesson!.questions[0]!.id]: '9' };
    const tried = await attempt(db, who, (tx, by) => passLesson(tx, by, { lesson: lesson!.slug, chosen }));
    expect(tried).toMatchObject({ refused: 'not-yet' });
    expect(await listPasses(db, who.personId)).toEqual([]);
  });

  it('knows no lesson by another name', async () => {
    const who = await somebody();
    await expect(done(db, who, (tx, by) => passLesson(tx, by, { lesson: 'no', chosen: {} }))).rejects.toThrow(
      NotFound,
    );
  });

  it('is counted for each person apart', async () => {
    const [trained, half] = [await somebody(), await somebody()];
    await passLessons(db, trained);
    await passLessons(db, half, 2);
    const left = await countLessonsLeft(db, [trained.personId, half.personId]);
    expect([left.get(trained.personId), left.get(half.personId)]).toEqual([0, 2]);
  });
});

describe('a new version of a lesson', () => {
  it('is passed again by everybody; loading the old files again brings the old one back', async () => {
    const who = await somebody();
    await passLessons(db, who);
    const owner = connect({ url: database.url });
    await sql`update training_module set is_current = false where slug = 'links'`.execute(owner);
    await sql`insert into training_module select slug, 2, position, title, summary, minutes, content, true
      from training_module where slug = 'links'`.execute(owner);
    await owner.destroy();
    expect(await countOwnLessonsLeft(db, who.personId)).toBe(1);
    await loadReference(db);
    expect(await countOwnLessonsLeft(db, who.personId)).toBe(0);
    const current = await listLessons(db);
    expect(current.filter(({ slug }) => slug === 'links')).toMatchObject([{ version: 1 }]);
  });
});
