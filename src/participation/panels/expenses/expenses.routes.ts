import type { Route } from '../../../web/edge/route.ts';
import { claimForRoute } from './claim-for.route.tsx';
import { claimsCsvRoute, claimsDeskRoute } from './claims-desk.route.tsx';
import { claimReceiptRoute, decideClaimRoute } from './decide-claim.route.tsx';
import { ownClaimsRoute, ownReceiptRoute } from './own-claims.route.tsx';

/** What people on a panel are paid. Fixed names stand before a claim’s own, which any other would be. */
export const expensesRoutes: readonly Route[] = [
  ownClaimsRoute,
  ownReceiptRoute,
  claimsDeskRoute,
  claimsCsvRoute,
  claimForRoute,
  decideClaimRoute,
  claimReceiptRoute,
];
