import type { Route } from './web/edge/route.ts';

/** Every page and form of the site: people decide, the authority buys, everyone checks. */
export const routes: readonly Route[] = [];
