import type { Route } from '../../web/edge/route.ts';
import { proposalDeskRoute } from './desk/proposal-desk.route.tsx';
import { proposalsDeskRoute } from './desk/proposals-desk.route.tsx';
import { makeProposalRoute } from './make-proposal.route.tsx';
import { proposalRoute, supportProposalRoute } from './proposal.route.tsx';
import { proposalsRoute } from './proposals.route.tsx';

/** What residents say is missing, and what becomes of it. */
export const proposalsRoutes: readonly Route[] = [
  makeProposalRoute,
  proposalsRoute,
  proposalRoute,
  supportProposalRoute,
  proposalsDeskRoute,
  proposalDeskRoute,
];
