import type { Route } from '../../web/edge/route.ts';
import { checkRoute } from './check.route.tsx';
import { lessonRoute, lessonsRoute, screenRoute } from './lessons.route.tsx';

/** Lessons for people who score. The check stands before the screens, which any other name would be. */
export const trainingRoutes: readonly Route[] = [lessonsRoute, lessonRoute, checkRoute, screenRoute];
