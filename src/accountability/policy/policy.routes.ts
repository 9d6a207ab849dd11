import type { Route } from '../../web/edge/route.ts';
import { adoptPolicyRoute, previewPolicyRoute } from './desk/adopt-policy.route.tsx';
import { policyDeskRoute } from './desk/policy-desk.route.tsx';
import { policyPlanRoute } from './desk/policy-plan.route.tsx';
import { policyPriorityRoute } from './desk/policy-priority.route.tsx';
import { policySectionRoute } from './desk/policy-section.route.tsx';
import { policyRoute, policyVersionRoute } from './policy.route.tsx';

/** A body’s policy, for everybody and at its desk. */
export const policyRoutes: readonly Route[] = [
  policyRoute,
  policyVersionRoute,
  policyDeskRoute,
  policySectionRoute,
  policyPriorityRoute,
  policyPlanRoute,
  previewPolicyRoute,
  adoptPolicyRoute,
];
