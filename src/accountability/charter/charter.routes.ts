import type { Route } from '../../web/edge/route.ts';
import { answerRoute } from './answer.route.tsx';
import { bodyBadgeRoute, supplierBadgeRoute } from './badge.route.tsx';
import { charterRoute } from './charter.route.tsx';
import { ownNameRoute } from './own-name.route.tsx';
import { signRoute } from './sign.route.tsx';
import { bodyCharterRoute, supplierCharterRoute } from './signer.route.tsx';
import { signerHomeRoute } from './signer-home.route.tsx';
import { signerWays } from './signer-way.ts';
import { withdrawRoute } from './withdraw.route.tsx';

/** The Charter: what it says and who signed, for everyone; and the pages of those who sign. */
export const charterRoutes: readonly Route[] = [
  charterRoute,
  bodyCharterRoute,
  bodyBadgeRoute,
  supplierCharterRoute,
  supplierBadgeRoute,
  ownNameRoute,
  ...signerWays.flatMap((way) => [
    signerHomeRoute(way),
    answerRoute(way),
    signRoute(way),
    withdrawRoute(way),
  ]),
];
