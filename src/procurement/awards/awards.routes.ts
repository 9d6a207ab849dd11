import type { Route } from '../../web/edge/route.ts';
import { awardDeskRoute } from './deciding/award-desk.route.tsx';
import { decideAwardRoute } from './deciding/decide.route.tsx';
import { publishAwardRoute } from './deciding/publish.route.tsx';
import { awardRoute, evaluationFileRoute } from './published/award.route.tsx';
import { scoresRoute } from './published/scores.route.tsx';
import { summaryRoute } from './published/summary.route.tsx';

/** From the ranking to the decision, and what everyone may then read of it. */
export const awardsRoutes: readonly Route[] = [
  awardDeskRoute,
  decideAwardRoute,
  publishAwardRoute,
  scoresRoute,
  awardRoute,
  evaluationFileRoute,
  summaryRoute,
];
