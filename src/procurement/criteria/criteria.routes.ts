import type { Route } from '../../web/edge/route.ts';
import { criteriaRoute } from './criteria.route.tsx';
import { changeCriterionRoute, draftCriterionRoute } from './draft-criterion.route.tsx';
import { publishTenderNoticeRoute } from './publish-tender-notice.route.tsx';
import { removeCriterionRoute } from './remove-criterion.route.tsx';
import { shareByMandateRoute } from './share-by-mandate.route.tsx';
import { tenderNoticeRoute } from './tender-notice.route.tsx';
import { tieCriterionRoute } from './tie-criterion.route.tsx';

export const criteriaRoutes: readonly Route[] = [
  criteriaRoute,
  shareByMandateRoute,
  draftCriterionRoute,
  changeCriterionRoute,
  tieCriterionRoute,
  removeCriterionRoute,
  publishTenderNoticeRoute,
  tenderNoticeRoute,
];
