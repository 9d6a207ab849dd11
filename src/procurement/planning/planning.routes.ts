import type { Route } from '../../web/edge/route.ts';
import { lotsRoute } from './lots/lots.route.tsx';
import { timelineRoute } from './periods/timeline.route.tsx';
import { comingRoute } from './pipeline/coming.route.tsx';
import { pipelineLineRoute } from './pipeline/line.route.tsx';
import { pipelineDeskRoute } from './pipeline/pipeline-desk.route.tsx';
import { planRoute } from './plan.route.tsx';
import { planNoticeRoute } from './plan-notice.route.tsx';
import { publicPlanRoute } from './public/public-plan.route.tsx';
import { questionRoute } from './questions/question.route.tsx';

/** Planning a purchase: whether, with whom, when and how; and what everyone may read of that. */
export const planningRoutes: readonly Route[] = [
  comingRoute,
  publicPlanRoute,
  pipelineDeskRoute,
  planRoute,
  questionRoute,
  timelineRoute,
  pipelineLineRoute,
  lotsRoute,
  planNoticeRoute,
];
