import type { Route } from '../../web/edge/route.ts';
import { followRoute } from './follow.route.tsx';
import { followHomeRoute } from './home.route.tsx';
import { followListRoute } from './list.route.tsx';
import { confirmFollowRoute, stopFollowingRoute } from './own-link.route.tsx';

/** Following by e-mail. The links in messages come before what any other words in their place would name. */
export const followingRoutes: readonly Route[] = [
  followHomeRoute,
  confirmFollowRoute,
  stopFollowingRoute,
  followListRoute,
  followRoute,
];
