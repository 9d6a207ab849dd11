import type { Route } from '../../web/edge/route.ts';
import { correctRoute } from './own/correct.route.tsx';
import { evidenceRoute } from './own/evidence.route.tsx';
import { filerWays } from './own/filer-way.ts';
import { homeRoute } from './own/home.route.tsx';
import { replyRoute } from './own/reply.route.tsx';
import { sectionRoute } from './own/section.route.tsx';
import { signRoute } from './own/sign.route.tsx';
import { tasksRoute } from './own/tasks.route.tsx';

/** The Review: the pages of whoever files it, of its reviewers, and what everyone sees. */
export const reviewRoutes: readonly Route[] = [
  ...filerWays.flatMap((way) => [
    homeRoute(way),
    tasksRoute(way),
    sectionRoute(way),
    evidenceRoute(way),
    signRoute(way),
    replyRoute(way),
    correctRoute(way),
  ]),
];
