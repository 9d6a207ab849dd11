import { mandateRoute } from './mandate.route.tsx';
import { mandateDeskRoute } from './mandate-desk.route.tsx';
import { mandateLineRoute } from './mandate-line.route.tsx';
import { publishMandateRoute } from './publish-mandate.route.tsx';
import { statementLineRoute } from './statement-line.route.tsx';

/** The authority’s answer: read by everyone, written by its elected member. */
export const mandateRoutes = [
  mandateRoute,
  mandateDeskRoute,
  mandateLineRoute,
  statementLineRoute,
  publishMandateRoute,
];
