import { NotFound } from '../../db/errors.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { noObject, route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { LessonPage, ScreenPage } from './lesson.page.tsx';
import { LessonsPage } from './lessons.page.tsx';
import { listLessons, listPasses } from './training.queries.ts';
import type { Lesson } from './training.rules.ts';
import { words } from './words.en.ts';

/** Every lesson for people who score: anyone can read what a panel is told. */
export const lessonsRoute = route({
  path: '/training',
  who: anyone,
  object: noObject,
  async page(at) {
    const [lessons, passes] = await Promise.all([
      listLessons(at.db),
      at.actor ? listPasses(at.db, at.actor.personId) : undefined,
    ]);
    return {
      title: words.title,
      body: <LessonsPage lessons={lessons} passes={passes} />,
      data: { lessons },
    };
  },
});

/** One lesson on one page. */
export const lessonRoute = route({
  path: '/training/:lesson',
  who: anyone,
  object: findLesson,
  page: (_at, lesson) => ({ title: lesson.title, body: <LessonPage lesson={lesson} />, data: lesson }),
});

/** One screen of a lesson. */
export const screenRoute = route({
  path: '/training/:lesson/:number',
  who: anyone,
  object: findLesson,
  page(at, lesson) {
    const typed = at.params['number'] ?? '';
    const number = /^[1-9]\d?$/.test(typed) ? Number(typed) : 0;
    const screen = lesson.screens[number - 1];
    if (!screen) throw new NotFound();
    return {
      title: `${screen.title}: ${lesson.title}`,
      body: <ScreenPage lesson={lesson} screen={screen} number={number} />,
    };
  },
});

/** The lesson that the path names, as it is now. */
export async function findLesson(at: Visit): Promise<Lesson> {
  const lessons = await listLessons(at.db);
  const lesson = lessons.find(({ slug }) => slug === at.params['lesson']);
  if (!lesson) throw new NotFound();
  return lesson;
}
