import type { Route } from '../../web/edge/route.ts';
import { checkRoute, checksRoute } from './checks/explained/checks.route.tsx';
import { conflictsRoute } from './conflicts/conflicts.route.tsx';
import { criteriaRoute } from './criteria.route.tsx';
import { changeCriterionRoute, draftCriterionRoute } from './draft-criterion.route.tsx';
import { indicatorsRoute } from './indicators/indicators.route.tsx';
import { notesRoute } from './notes/notes.route.tsx';
import { reasonsRoute } from './reasons/reasons.route.tsx';
import { removeCriterionRoute } from './remove-criterion.route.tsx';
import { shareByMandateRoute } from './share-by-mandate.route.tsx';
import { tieCriterionRoute } from './tie-criterion.route.tsx';

export const criteriaRoutes: readonly Route[] = [
  criteriaRoute,
  shareByMandateRoute,
  notesRoute,
  indicatorsRoute,
  conflictsRoute,
  reasonsRoute,
  draftCriterionRoute,
  changeCriterionRoute,
  tieCriterionRoute,
  removeCriterionRoute,
  checksRoute,
  checkRoute,
];
