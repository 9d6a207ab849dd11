import { z } from 'zod';
import { signedIn } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { CheckPage, PassedPage } from './check.page.tsx';
import { checkHref } from './hrefs.rules.ts';
import { findLesson } from './lessons.route.tsx';
import { passLesson } from './pass-lesson.ts';
import { listLessons, listPasses } from './training.queries.ts';
import { lessonState, lessonsLeft } from './training.rules.ts';
import { words } from './words.en.ts';

/** The check of a lesson, and what it said once it is passed. */
export const checkRoute = route({
  path: '/training/:lesson/check',
  who: signedIn,
  object: findLesson,
  async page(at, lesson, form) {
    const [lessons, passes] = await Promise.all([
      listLessons(at.db),
      listPasses(at.db, theActor(at).personId),
    ]);
    const isTrying = at.query.has('again') || Object.keys(form.errors).length > 0;
    if (lessonState(lesson, passes) === 'passed' && !isTrying) {
      const [next] = lessonsLeft(lessons, passes);
      return {
        title: words.passedTitle(lesson.title),
        body: <PassedPage lesson={lesson} next={next} />,
      };
    }
    return { title: words.checkTitle(lesson.title), body: <CheckPage lesson={lesson} form={form} /> };
  },
  form: z.record(z.string(), z.string().max(3).optional().catch(undefined)),
  async post({ tx, by, object: { slug }, input }) {
    const passed = await passLesson(tx, by, { lesson: slug, chosen: input });
    if ('passed' in passed) return seeOther(checkHref(slug));
    const errors = Object.entries(passed.wrong).map(([id, says]) => [
      id,
      says === null ? words.choose : words.notYet(says),
    ]);
    return refuse(Object.fromEntries(errors));
  },
});
