import type { Route } from '../../../web/edge/route.ts';
import { draftRoute } from '../drafts/draft.route.tsx';
import { askedListRoute, askedRoute } from '../subcontractors/asked.route.tsx';
import {
  nameSubcontractorRoute,
  subcontractorsRoute,
  takeOutSubcontractorRoute,
} from '../subcontractors/name-subcontractor.route.tsx';
import { bidFormRoute } from './bid-form.route.tsx';
import { markingRoute } from './marking.route.tsx';
import { bidOverviewRoute } from './overview.route.tsx';

/** What a supplier meets from a tender to a sealed bid. */
export const bidFormRoutes: readonly Route[] = [
  bidOverviewRoute,
  bidFormRoute,
  draftRoute,
  subcontractorsRoute,
  nameSubcontractorRoute,
  takeOutSubcontractorRoute,
  askedListRoute,
  askedRoute,
  markingRoute,
];
