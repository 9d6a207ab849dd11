import type { Route } from '../../web/edge/route.ts';
import { closeRoute } from './desk/close.route.tsx';
import { figureDeskRoute } from './desk/figure.route.tsx';
import { reviewFileRoute } from './desk/file.route.tsx';
import { reviewsDeskRoute } from './desk/list.route.tsx';
import { reviewDeskRoute } from './desk/one.route.tsx';
import { verifyRoute } from './desk/verify.route.tsx';
import { correctRoute } from './own/correct.route.tsx';
import { evidenceRoute } from './own/evidence.route.tsx';
import { filerWays } from './own/filer-way.ts';
import { homeRoute } from './own/home.route.tsx';
import { replyRoute } from './own/reply.route.tsx';
import { sectionRoute } from './own/section.route.tsx';
import { signRoute } from './own/sign.route.tsx';
import { tasksRoute } from './own/tasks.route.tsx';
import { reviewsRoute } from './pages/list.route.tsx';
import { bodyReviewRoute, supplierReviewRoute } from './pages/one.route.tsx';

/** The Review: what everyone sees, the pages of whoever files it, and of its reviewers. */
export const reviewRoutes: readonly Route[] = [
  reviewsRoute,
  supplierReviewRoute,
  bodyReviewRoute,
  ...filerWays.flatMap((way) => [
    homeRoute(way),
    tasksRoute(way),
    sectionRoute(way),
    evidenceRoute(way),
    signRoute(way),
    replyRoute(way),
    correctRoute(way),
  ]),
  reviewsDeskRoute,
  reviewDeskRoute,
  closeRoute,
  figureDeskRoute,
  verifyRoute,
  reviewFileRoute,
];
