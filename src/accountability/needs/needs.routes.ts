import type { Route } from '../../web/edge/route.ts';
import { confirmGroupRoute, needsDeskRoute, readPostingRoute } from './desk/desk.route.tsx';
import { reportNeedRoute, reportOfferRoute } from './desk/report.route.tsx';
import { groupRoute } from './groups/group.route.tsx';
import { groupsRoute, newGroupRoute } from './groups/groups.route.tsx';
import { needRoute } from './listing/need.route.tsx';
import { needsFeedRoute, needsRoute } from './listing/needs.route.tsx';
import { offersRoute } from './listing/offers.route.tsx';
import { acceptMatchRoute, endMatchRoute, matchRoute } from './matching/match.route.tsx';
import { askOfferRoute, proposeRoute } from './matching/propose.route.tsx';
import { arrivedRoute, givenRoute } from './matching/said.route.tsx';
import { makeOfferRoute, supplierNeedsRoute, withdrawOfferRoute } from './offers/supplier.route.tsx';
import { checkNeedRoute } from './posting/check.route.tsx';
import { endNeedRoute, extendNeedRoute, ownNeedRoute } from './posting/own-need.route.tsx';
import { needStepRoute } from './posting/step.route.tsx';

/** What community groups need and suppliers offer: lists, a group’s own pages, both sides of a match, the desk. */
export const needsRoutes: readonly Route[] = [
  needsRoute,
  // Before a need’s own page, which any other name would be.
  needsFeedRoute,
  offersRoute,
  needRoute,
  reportNeedRoute,
  reportOfferRoute,
  proposeRoute,
  groupsRoute,
  newGroupRoute,
  groupRoute,
  needStepRoute,
  checkNeedRoute,
  ownNeedRoute,
  extendNeedRoute,
  endNeedRoute,
  askOfferRoute,
  matchRoute,
  acceptMatchRoute,
  endMatchRoute,
  givenRoute,
  arrivedRoute,
  supplierNeedsRoute,
  makeOfferRoute,
  withdrawOfferRoute,
  needsDeskRoute,
  readPostingRoute,
  confirmGroupRoute,
];
