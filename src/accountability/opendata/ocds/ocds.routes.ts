import { extensionRoutes } from './extension/extension.routes.tsx';
import { ocdsIndexRoute } from './packaging/ocds-index.route.tsx';
import { recordsRoute, releasesRoute } from './packaging/packages.route.ts';
import { tenderOcdsRoute } from './releasing/ocds.route.ts';

/** Purchases in the Open Contracting Data Standard: one by one, all together, and what our own fields mean. */
export const ocdsRoutes = [
  tenderOcdsRoute,
  ocdsIndexRoute,
  releasesRoute,
  recordsRoute,
  ...extensionRoutes,
] as const;
