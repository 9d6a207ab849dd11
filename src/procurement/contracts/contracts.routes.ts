import type { Route } from '../../web/edge/route.ts';
import { challengeRoute, challengesRoute } from './challenges/challenges.route.tsx';
import { contractRoute } from './details/contract.route.tsx';
import { detailsDeskRoute, passageRoute, publishDetailsRoute } from './details/details-desk.route.tsx';
import { signContractRoute } from './sign-contract.route.tsx';

/** From the award to the signed contract and its details. */
export const contractsRoutes: readonly Route[] = [
  challengeRoute,
  challengesRoute,
  signContractRoute,
  detailsDeskRoute,
  publishDetailsRoute,
  passageRoute,
  contractRoute,
];
