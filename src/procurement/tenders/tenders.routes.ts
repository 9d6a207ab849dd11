import type { Route } from '../../web/edge/route.ts';
import { changeProcurementRoute } from './change-procurement.route.tsx';
import { contractsRoute } from './contracts.route.tsx';
import { chooseKindRoute, prepareProcurementRoute } from './prepare-procurement.route.tsx';
import { procurementRoute } from './procurement.route.tsx';
import { procurementsRoute } from './procurements.route.tsx';

/** `new` stands before `:procurement`, which would swallow it. */
export const tendersRoutes: readonly Route[] = [
  contractsRoute,
  procurementsRoute,
  chooseKindRoute,
  prepareProcurementRoute,
  procurementRoute,
  changeProcurementRoute,
];
