import type { Route } from '../../web/edge/route.ts';
import { debarmentRoute } from './debarment/debarment.route.tsx';
import { answerStandingRoute } from './deciding/answer.route.tsx';
import { askBidderRoute } from './deciding/ask.route.tsx';
import { standingRoute, standingsRoute } from './deciding/standings.route.tsx';
import { declareRoute } from './declaring/declare.route.tsx';
import { addConditionRoute, conditionsRoute, removeConditionRoute } from './setting/conditions.route.tsx';

/** Who may take part in a competition: conditions, declared grounds, the debarment list, and the decision. */
export const conditionsRoutes: readonly Route[] = [
  conditionsRoute,
  addConditionRoute,
  removeConditionRoute,
  standingsRoute,
  standingRoute,
  askBidderRoute,
  answerStandingRoute,
  declareRoute,
  debarmentRoute,
];
